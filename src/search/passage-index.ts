import MiniSearch from "minisearch";
import type { Postings } from "./postings.ts";

/** A document that speaks of the terms searched for. */
export interface Hit {
	/** Position of the document in the list that was indexed. */
	readonly document: number;
	/** BM25+ score: comparable within one search only. */
	readonly score: number;
}

export interface PassageIndex {
	/** The documents that hold any of the terms, the best first. `boosts` gives each term of the search its weight. */
	search(boosts: ReadonlyMap<string, number>, limit: number): Hit[];
}

const SEPARATOR = "\n";
const splitTerms = (text: string) => text.split(SEPARATOR);

/** An index of documents, by the terms that each holds. The one file that knows MiniSearch. */
export function createPassageIndex(postings: Postings): PassageIndex {
	const index = new MiniSearch<{ id: number; terms: string }>({
		fields: ["terms"],
		tokenize: splitTerms,
		processTerm: (term) => term || null,
	});
	index.addAll(
		termsOf(postings).map((terms, id) => ({
			id,
			terms: terms.join(SEPARATOR),
		})),
	);
	return {
		search(boosts, limit) {
			const results = index.search([...boosts.keys()].join(SEPARATOR), {
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

/** The terms of each document, with repetitions. */
function termsOf({
	terms,
	starts,
	documents,
	counts,
	lengths,
}: Postings): string[][] {
	const held: string[][] = Array.from(lengths, () => []);
	for (const [number, term] of terms.entries()) {
		for (
			let n = starts[number] as number;
			n < (starts[number + 1] as number);
			n++
		) {
			const document = held[documents[n] as number] as string[];
			for (let k = 0; k < (counts[n] as number); k++) document.push(term);
		}
	}
	return held;
}
