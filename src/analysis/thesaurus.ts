import { createLightWords, type LightWords } from "./light-words.ts";
import { tellPlaceNames } from "./place-names.ts";
import { remembered } from "./remembered.ts";
import { fold } from "./tokenizer.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Words as an editor related them; see knowledge/lexicon. */
export interface RelatedWords {
	readonly synonyms: readonly Group[];
	readonly families: readonly Group[];
	readonly antonyms: readonly (readonly [Group, Group])[];
	readonly places: readonly Group[];
	readonly seats: readonly Group[];
	readonly baseForms: ReadonlyMap<string, string>;
	readonly lightWords: readonly string[];
	readonly distinctWords: readonly string[];
}

type Group = readonly string[];

/** How near two terms are: 1 is the same term. An exact word beats its family, a family beats a synonym. */
export const CLOSENESS = {
	family: 0.9,
	synonym: 0.75,
	/** A relative of a synonym, or a synonym of a relative. */
	distant: 0.6,
	seat: 0.5,
} as const;

/** What terms mean, as far as editors said. */
export interface Thesaurus {
	readonly vocabulary: Vocabulary;
	readonly light: LightWords;
	/** Terms near `term`, with their closeness; `term` itself is not among them. */
	near(term: string): ReadonlyMap<string, number>;
	/** Terms that mean the opposite of `term`, by what editors wrote of it or of its family. */
	opposites(term: string): ReadonlySet<string>;
	/** The place a term names, or whose inhabitant or adjective it is: one term for each place; null for any other term. */
	placeOf(term: string): string | null;
	/** The country whose capital a term names; null for any other term. */
	countryOf(term: string): string | null;
	/** Whether a term is an ordinary word of the language: one of the lexicon's, and not a place. */
	isOrdinary(term: string): boolean;
}

/** Terms that nobody wrote are countless: what is near them is kept once. */
const NOTHING: ReadonlyMap<string, number> = new Map();

/** The thesaurus of a lexicon and of further groups of names for one thing. */
export function createThesaurus(
	lexicon: RelatedWords,
	names: readonly Group[] = [],
): Thesaurus {
	const { synonyms, families, antonyms, seats, lightWords } = lexicon;
	const related = [synonyms, families, antonyms.flat()].flat(2);
	const { places, whole } = tellPlaceNames(lexicon.places, related);
	const vocabulary = createVocabulary(
		[...related, ...[places, seats, names].flat(2), ...lightWords],
		lexicon.baseForms,
		new Set([...whole, ...lexicon.distinctWords.map(fold)]),
	);
	const { read, termOf, words } = vocabulary;
	const readAll = (groups: readonly Group[]) =>
		groups.map((group) => [
			...new Set(group.map(read).filter((term) => term !== null)),
		]);
	const placeTerms = readAll(places);
	const seatTerms = readAll(seats);
	const relatives = membersWith([...readAll(families), ...placeTerms]);
	const synonymsOf = membersWith(readAll(synonyms));
	const seatsOf = membersWith(seatTerms);
	const aliasesOf = membersWith(readAll(names));
	const placeOf = firstOf(placeTerms);
	const countryOf = firstOf(seatTerms);
	const ordinary = new Set([...words].map(termOf));
	for (const term of placeTerms.flat()) ordinary.delete(term);

	const find = (term: string): ReadonlyMap<string, number> => {
		const found = new Map<string, number>();
		const add = (others: readonly string[], closeness: number) => {
			for (const other of others) {
				if (other !== term && closeness > (found.get(other) ?? 0)) {
					found.set(other, closeness);
				}
			}
		};
		const family = relatives(term);
		add(family, CLOSENESS.family);
		add(aliasesOf(term), CLOSENESS.family);
		for (const relative of [term, ...family]) {
			const near = relative === term ? CLOSENESS.synonym : CLOSENESS.distant;
			const synonyms = synonymsOf(relative);
			add(synonyms, near);
			add(synonyms.flatMap(relatives), CLOSENESS.distant);
			add(seatsOf(relative), CLOSENESS.seat);
		}
		return found.size === 0 ? NOTHING : found;
	};
	const opposed = new Map<string, Set<string>>();
	for (const [one, other] of antonyms.map(readAll)) {
		for (const [side, opposite] of [
			[one, other],
			[other, one],
		]) {
			for (const term of side ?? []) {
				const known = opposed.get(term) ?? new Set();
				opposed.set(term, known);
				for (const each of opposite ?? []) known.add(each);
			}
		}
	}
	return {
		vocabulary,
		light: createLightWords(lightWords, vocabulary),
		near: remembered(find),
		opposites: remembered(
			(term) =>
				new Set(
					[term, ...relatives(term)].flatMap((each) => [
						...(opposed.get(each) ?? []),
					]),
				),
		),
		placeOf: (term) => placeOf.get(term) ?? null,
		countryOf: (term) => {
			const country = countryOf.get(term);
			return country === undefined || country === term ? null : country;
		},
		isOrdinary: (term) => ordinary.has(term),
	};
}

/** For a term, the other members of every group it is in. */
function membersWith(
	groups: readonly Group[],
): (term: string) => readonly string[] {
	const members = new Map<string, Set<string>>();
	for (const group of groups) {
		for (const term of group) {
			const others = members.get(term) ?? new Set();
			members.set(term, others);
			for (const other of group) if (other !== term) others.add(other);
		}
	}
	const lists = new Map(
		[...members].map(([term, others]) => [term, [...others]]),
	);
	return (term) => lists.get(term) ?? [];
}

/** For a term, the first member of its group. */
function firstOf(groups: readonly Group[]): ReadonlyMap<string, string> {
	return new Map(
		groups.flatMap((group) => group.map((term) => [term, group[0] ?? term])),
	);
}
