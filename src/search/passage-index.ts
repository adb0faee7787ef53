import MiniSearch, { type AsPlainObject } from "minisearch";
import type { Postings } from "./postings.ts";

/** A document that speaks of the terms searched for. */
export interface Hit {
	/** Position of the document in the list that was indexed. */
	readonly document: number;
	/** BM25+ score: comparable within one search only. */
	readonly score: number;
}

export interface PassageIndex {
	/** The documents that hold the terms, or the rarest of them, the best first. `boosts` gives each term of the search its weight. */
	search(boosts: ReadonlyMap<string, number>, limit: number): Hit[];
}

const SEPARATOR = "\n";
const FIELD = "terms";
const OPTIONS = {
	fields: [FIELD],
	tokenize: (text: string) => text.split(SEPARATOR),
	processTerm: (term: string) => term || null,
};

/**
 * How many places of its terms one search looks at, the rarest terms first: what common words add to them changes the order of
 * few documents, and costs the most. Of 621 passages of PIAF, 500 places find as many right ones as all places do, 150 find 1 % less.
 */
const MOST_PLACES = 1000;
/** In an archive even rare terms stand in many passages: one place for so many passages. */
const PASSAGES_A_PLACE = 30;

/** An index of documents, by the terms that each holds. The one file that knows MiniSearch. */
export function createPassageIndex(postings: Postings): PassageIndex {
	const index = MiniSearch.loadJS(savedForm(postings), OPTIONS);
	const places = placesOf(postings);
	const documents = postings.lengths.length;
	/** The terms of a search that are worth the most, as many as may be looked at. */
	const worthwhile = (boosts: ReadonlyMap<string, number>): string[] => {
		const rarest = [...boosts]
			.map(([term, boost]) => {
				const held = places.get(term) ?? 0;
				return { term, held, worth: boost * Math.log(1 + documents / held) };
			})
			.filter(({ held }) => held > 0)
			.sort((a, b) => b.worth - a.worth);
		const chosen: string[] = [];
		let left = Math.max(MOST_PLACES, documents / PASSAGES_A_PLACE);
		for (const { term, held } of rarest) {
			if (held > left && chosen.length > 0) continue;
			chosen.push(term);
			left -= held;
		}
		return chosen;
	};
	return {
		search(boosts, limit) {
			const results = index.search(worthwhile(boosts).join(SEPARATOR), {
				boostTerm: (term) => boosts.get(term) ?? 1,
				bm25: { k: 1.2, b: 0.75, d: 0.5 },
			});
			// MiniSearch multiplies a score by the number of terms that matched, which favours long documents.
			return results
				.map(({ id, score, queryTerms }) => ({
					document: id as number,
					score: score / queryTerms.length,
				}))
				.sort((a, b) => b.score - a.score || a.document - b.document)
				.slice(0, limit);
		},
	};
}

/** In how many documents each term stands. */
function placesOf({ terms, starts }: Postings): Map<string, number> {
	return new Map(
		terms.map((term, n) => [
			term,
			(starts[n + 1] as number) - (starts[n] as number),
		]),
	);
}

/** Postings as MiniSearch saves an index: the terms of each document need not be counted again. */
function savedForm(postings: Postings): AsPlainObject {
	const { terms, starts, documents, counts, lengths } = postings;
	const count = lengths.length;
	const holdersOf = (number: number): Record<string, number> => {
		const holders: Record<string, number> = {};
		const end = starts[number + 1] as number;
		for (let n = starts[number] as number; n < end; n++)
			holders[documents[n] as number] = counts[n] as number;
		return holders;
	};
	return {
		documentCount: count,
		nextId: count,
		documentIds: Object.fromEntries(Array.from(lengths, (_, n) => [n, n])),
		fieldIds: { [FIELD]: 0 },
		fieldLength: Object.fromEntries(
			Array.from(lengths, (length, n) => [n, [length]]),
		),
		averageFieldLength: [documents.length / Math.max(count, 1)],
		storedFields: {},
		index: terms.map((term, number) => [term, { 0: holdersOf(number) }]),
		serializationVersion: 2,
	};
}
