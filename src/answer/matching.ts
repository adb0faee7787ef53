import {
	type Analysis,
	type AnalyzedToken,
	termsOf,
} from "../analysis/french.ts";
import { CLOSENESS, type Thesaurus } from "../analysis/thesaurus.ts";

/** What a text speaks of: its terms, each with how much it counts there, 0 to 1. */
export type Surface = ReadonlyMap<string, number>;

/** One word of a question, or several that the lexicon knows as one phrase. */
export interface Unit {
	readonly surface: string;
	/** The terms of its words. */
	readonly words: readonly string[];
	/** The term of the phrase; null for a word. */
	readonly phrase: string | null;
	/** How much the word says, 0 to 1. */
	readonly weight: number;
	/** The place it names; null for any other word. */
	readonly place: string | null;
	/** A name or a number: nothing else can stand for it. */
	readonly exact: boolean;
}

/** How much each term says, and how near texts are by what their words say. */
export interface Matcher {
	/** The words of a question that say something, each once. */
	unitsOf(analysis: Analysis): Unit[];
	/** How well a surface explains one word, 0 to 1. */
	explains(surface: Surface, unit: Unit): number;
	/** Share of what the units say that the surface explains, 0 to 1; 0 when they say nothing. */
	coverage(units: readonly Unit[], surface: Surface): number;
}

/** What the units say together. */
export function weigh(units: readonly Unit[]): number {
	return units.reduce((sum, { weight }) => sum + weight, 0);
}

/** Share of what the units say that is explained, 0 to 1, when `explained` tells how well each is; 0 when they say nothing. */
export function shareExplained(
	units: readonly Unit[],
	explained: (unit: Unit) => number,
): number {
	const said = weigh(units);
	const understood = units.reduce(
		(sum, unit) => sum + unit.weight * explained(unit),
		0,
	);
	return said === 0 ? 0 : understood / said;
}

/** Weight of a word that the lexicon calls light, relative to any other. */
const LIGHT = 0.25;
/** Weight of an ordinary word that no document holds: a paraphrase more often than another matter. */
const PARAPHRASE = 0.6;
/** Weight of a word that every document holds. */
const LEAST = 0.3;

/** A matcher whose weights come from how many of so many documents hold a term: rare words say more. */
export function createMatcher(
	frequencies: ReadonlyMap<string, number>,
	documents: number,
	thesaurus: Thesaurus,
): Matcher {
	// Inverse document frequency as BM25 has it, relative to a term that no document holds.
	const idf = (count: number) =>
		Math.log(1 + (documents - count + 0.5) / (count + 0.5));
	const weightOf = (term: string, light: boolean) => {
		const count = frequencies.get(term) ?? 0;
		const rarity = Math.max(LEAST, idf(count) / idf(0));
		const paraphrases = count === 0 && thesaurus.isOrdinary(term);
		return rarity * (light ? LIGHT : 1) * (paraphrases ? PARAPHRASE : 1);
	};
	/** Weight of words that stand together, as a phrase when the lexicon knows them as one. */
	const weightTogether = (
		words: readonly AnalyzedToken[],
		phrase: string | null,
	): number => {
		const apart = words
			.map(({ term, surface }) =>
				weightOf(term, thesaurus.light.hasWord(surface)),
			)
			.reduce((sum, weight) => sum + weight, 0);
		return phrase === null ? apart : Math.max(apart, weightOf(phrase, false));
	};

	const found = (surface: Surface, term: string): number => {
		let best = surface.get(term) ?? 0;
		if (best === 1) return 1;
		const near = thesaurus.near(term);
		// The smaller of the two is walked: an example has a few terms, a common word a hundred neighbours.
		const [walked, other] =
			surface.size < near.size ? [surface, near] : [near, surface];
		for (const [shared, closeness] of walked) {
			best = Math.max(best, closeness * (other.get(shared) ?? 0));
		}
		return best;
	};
	const locates = (surface: Surface, place: string): number => {
		let best = 0;
		for (const [term, strength] of surface) {
			const closeness = closenessOfPlace(term, place, thesaurus);
			best = Math.max(best, closeness * strength);
		}
		return best;
	};
	const explains = (
		surface: Surface,
		{ words, phrase, place }: Unit,
	): number => {
		if (place !== null) return locates(surface, place);
		const together = phrase === null ? 0 : found(surface, phrase);
		const apart =
			words.reduce((sum, word) => sum + found(surface, word), 0) / words.length;
		return Math.max(together, apart);
	};
	return {
		unitsOf(analysis) {
			const units = new Map<string, Unit>();
			for (const { tokens, phrase } of groupsOf(analysis)) {
				const words = tokens.filter(({ stop }) => !stop);
				const [first] = words;
				const surface = words.map((word) => word.surface).join(" ");
				if (first === undefined || units.has(surface)) continue;
				if (phrase !== null && thesaurus.light.hasPhrase(phrase)) continue;
				const place = thesaurus.placeOf(phrase ?? first.term);
				units.set(surface, {
					surface,
					words: words.map(({ term }) => term),
					phrase,
					weight: weightTogether(words, phrase),
					place,
					exact: place !== null || words.some((word) => isName(word, analysis)),
				});
			}
			return [...units.values()];
		},
		explains,
		coverage: (units, surface) =>
			shareExplained(units, (unit) => explains(surface, unit)),
	};
}

/** A place is explained by its own names, or a country by its capital and the reverse, not by words that share a stem. */
export function closenessOfPlace(
	term: string,
	place: string,
	{ placeOf, countryOf }: Pick<Thesaurus, "placeOf" | "countryOf">,
): number {
	const other = placeOf(term);
	if (other === null) return 0;
	if (other === place) return 1;
	const seat = other === countryOf(place) || countryOf(other) === place;
	return seat ? CLOSENESS.seat : 0;
}

/** The tokens of a text, those of one phrase together: the longest phrase wins, from left to right. */
function groupsOf({
	tokens,
	phrases,
}: Analysis): { tokens: readonly AnalyzedToken[]; phrase: string | null }[] {
	const groups: { tokens: readonly AnalyzedToken[]; phrase: string | null }[] =
		[];
	for (let n = 0; n < tokens.length; ) {
		const phrase = phrases.find(({ from }) => from === n);
		const to = phrase?.to ?? n + 1;
		groups.push({ tokens: tokens.slice(n, to), phrase: phrase?.term ?? null });
		n = to;
	}
	return groups;
}

/** A number, or a word with a capital that no sentence begins with. */
function isName(
	{ start, surface }: AnalyzedToken,
	{ text }: Analysis,
): boolean {
	const before = text.slice(0, start).trimEnd();
	const begins = before === "" || /[.?!:«"“]$/.test(before);
	return (
		/\p{N}/u.test(surface) || (!begins && /\p{Lu}/u.test(text.charAt(start)))
	);
}

/** The surface of an analysed text, each term counting `strength`. */
export function surfaceOf(analysis: Analysis, strength = 1): Surface {
	return new Map([...termsOf(analysis)].map((term) => [term, strength]));
}

/** The surfaces taken together: each term counts as much as where it counts most. */
export function merge(...surfaces: readonly Surface[]): Surface {
	const merged = new Map<string, number>();
	for (const surface of surfaces) {
		for (const [term, strength] of surface)
			merged.set(term, Math.max(strength, merged.get(term) ?? 0));
	}
	return merged;
}
