import { stem } from "./stemmer.ts";
import { isAccentedWord, STOP_WORDS } from "./stop-words.ts";
import { fold, tokenize } from "./tokenizer.ts";

/** Words as an editor related them; see knowledge/lexicon. */
export interface RelatedWords {
	readonly synonyms: readonly (readonly string[])[];
	readonly families: readonly (readonly string[])[];
	readonly places: readonly (readonly string[])[];
	readonly seats: readonly (readonly string[])[];
	readonly baseForms: ReadonlyMap<string, string>;
	readonly lightWords: readonly string[];
}

/** How near two terms are: 1 is the same term. An exact word beats its family, a family beats a synonym. */
export const CLOSENESS = {
	family: 0.9,
	synonym: 0.75,
	distant: 0.6,
	seat: 0.5,
} as const;

/** Terms that mean nearly the same, and how words become terms. */
export interface Thesaurus {
	/** Term of one word, folded unless it is « né » or « dû »: the stem of its base form. */
	termOf(surface: string): string;
	/** Terms near `term`, with their closeness; `term` itself is not among them. */
	near(term: string): ReadonlyMap<string, number>;
	/** The longest phrase that begins at `from` in a sequence of terms, or null. `to` is exclusive. */
	phraseAt(
		terms: readonly string[],
		from: number,
	): { readonly term: string; readonly to: number } | null;
	/** The place a term names, or whose inhabitants or adjective it is: one term for each place; null for any other term. */
	placeOf(term: string): string | null;
	/** The country whose capital a term names; null for any other term. */
	countryOf(term: string): string | null;
	/** Whether a term is an ordinary word of the language: one of the lexicon's, and not a place. */
	isOrdinary(term: string): boolean;
	/** Whether a word, folded, says little in a question, in any of its forms. */
	isLightWord(surface: string): boolean;
	/** Whether a phrase says little in a question. */
	isLightPhrase(term: string): boolean;
	/** Folded words of the lexicon. */
	readonly words: ReadonlySet<string>;
}

/** Nouns that share the term of a light verb: « parler » is light, « parlement » is not. */
const NOUN_ENDING = /(?:ment|tion|age|eur|euse|ance|ence)s?$/;

/** Words that may begin or end an editor's phrase and are left out of it: « s'entretenir avec », « rendre hommage à ». */
const PHRASE_EDGES = new Set(
	"a au aux avec contre dans de des du en la le les par pour se sur un une".split(
		" ",
	),
);

/** The thesaurus of a lexicon and of further groups of names for one thing. */
export function createThesaurus(
	lexicon: RelatedWords,
	names: readonly (readonly string[])[] = [],
): Thesaurus {
	const words = new Set<string>();
	const baseForms = new Map(
		[...lexicon.baseForms].map(([form, base]) => [formOf(form), fold(base)]),
	);
	const infinitives = new Set<string>();
	const termOf = (surface: string) => {
		const plural = surface.endsWith("ent") ? `${surface.slice(0, -2)}r` : "";
		return stem(
			baseForms.get(surface) ?? (infinitives.has(plural) ? plural : surface),
		);
	};
	const phrases = new Map<string, string[][]>();

	/** The term of a member of a group: a word, or a phrase that is remembered. */
	const read = (member: string): string | null => {
		let surfaces = tokenize(member).map(({ surface }) => surface);
		while (surfaces.length > 1 && PHRASE_EDGES.has(surfaces[0] ?? ""))
			surfaces = surfaces.slice(1);
		while (surfaces.length > 1 && PHRASE_EDGES.has(surfaces.at(-1) ?? ""))
			surfaces = surfaces.slice(0, -1);
		for (const surface of surfaces) {
			words.add(surface);
			if (surface.endsWith("er")) infinitives.add(surface);
		}
		const terms = surfaces.map(termOf);
		const [first, second] = terms;
		if (
			first === undefined ||
			(second === undefined && STOP_WORDS.has(surfaces[0] ?? ""))
		)
			return null;
		if (second === undefined) return first;
		const known = phrases.get(first);
		if (known === undefined) phrases.set(first, [terms]);
		else known.push(terms);
		return terms.join(" ");
	};
	const readAll = (groups: readonly (readonly string[])[]) =>
		groups.map((group) => [
			...new Set(group.map(read).filter((term) => term !== null)),
		]);

	// Families first: they name the infinitives that later groups are read with.
	const placeGroups = readAll(lexicon.places);
	const seatGroups = readAll(lexicon.seats);
	const families = membership([...readAll(lexicon.families), ...placeGroups]);
	const synonyms = membership(readAll(lexicon.synonyms));
	const seats = membership(seatGroups);
	const places = new Map(
		placeGroups.flatMap(([name = "", ...others]) =>
			[name, ...others].map((term) => [term, name]),
		),
	);
	const countries = new Map(
		seatGroups.flatMap(([country = "", ...capitals]) =>
			capitals.map((term) => [term, country]),
		),
	);
	const aliases = membership(readAll(names));
	const lightPhrases = new Set(
		lexicon.lightWords.map(read).filter((term) => term?.includes(" ")),
	);
	const lightWords = lexicon.lightWords
		.map((word) => tokenize(word).map(({ surface }) => surface))
		.flatMap(([word, other]) => (word && other === undefined ? [word] : []));
	const lightForms = new Set(
		lightWords.flatMap((word) =>
			["", "s", "x", "e", "es"].map((end) => word + end),
		),
	);
	const lightVerbs = new Set(
		lightWords.filter((word) => /(?:er|ir|re)$/.test(word)).map(termOf),
	);
	for (const [form] of baseForms) words.add(form);
	const ordinary = new Set([...words].map(termOf));
	for (const term of places.keys()) ordinary.delete(term);
	for (const sequences of phrases.values())
		sequences.sort((a, b) => b.length - a.length);

	const cache = new Map<string, ReadonlyMap<string, number>>();
	const near = (term: string): ReadonlyMap<string, number> => {
		const known = cache.get(term);
		if (known !== undefined) return known;
		const found = new Map<string, number>();
		const add = (other: string, closeness: number) => {
			if (other !== term && closeness > (found.get(other) ?? 0))
				found.set(other, closeness);
		};
		const family = families(term);
		for (const relative of family) add(relative, CLOSENESS.family);
		for (const relative of [term, ...family]) {
			const direct = relative === term ? CLOSENESS.synonym : CLOSENESS.distant;
			for (const synonym of synonyms(relative)) {
				add(synonym, direct);
				for (const cousin of families(synonym)) add(cousin, CLOSENESS.distant);
			}
			for (const seat of seats(relative)) add(seat, CLOSENESS.seat);
		}
		for (const alias of aliases(term)) add(alias, CLOSENESS.family);
		cache.set(term, found);
		return found;
	};

	return {
		termOf,
		near,
		phraseAt(terms, from) {
			const candidates = phrases.get(terms[from] ?? "") ?? [];
			const match = candidates.find((sequence) =>
				sequence.every((term, n) => terms[from + n] === term),
			);
			return match === undefined
				? null
				: { term: match.join(" "), to: from + match.length };
		},
		placeOf: (term) => places.get(term) ?? null,
		countryOf: (term) => countries.get(term) ?? null,
		isOrdinary: (term) => ordinary.has(term),
		isLightWord: (surface) =>
			lightForms.has(baseForms.get(surface) ?? surface) ||
			(lightVerbs.has(termOf(surface)) && !NOUN_ENDING.test(surface)),
		isLightPhrase: (term) => lightPhrases.has(term),
		words,
	};
}

/** A form as `termOf` is given it: folded, unless only its accents tell it from a stop word. */
function formOf(form: string): string {
	return isAccentedWord(form) ? form : fold(form);
}

/** For a term, the other members of every group it is in. */
function membership(
	groups: readonly (readonly string[])[],
): (term: string) => readonly string[] {
	const members = new Map<string, Set<string>>();
	for (const group of groups) {
		for (const term of group) {
			const others = members.get(term) ?? new Set();
			members.set(term, others);
			for (const other of group) if (other !== term) others.add(other);
		}
	}
	return (term) => [...(members.get(term) ?? [])];
}
