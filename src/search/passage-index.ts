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

/** BM25+ as Lv and Zhai (2011) have it: saturation of repetitions, share of the length, and what any occurrence is worth. */
const [SATURATION, LENGTH, OCCURRENCE] = [1.2, 0.75, 0.5];

/** An index of documents. */
export function createPassageIndex({
	terms,
	starts,
	documents,
	counts,
	lengths,
}: Postings): PassageIndex {
	const numbers = new Map(terms.map((term, number) => [term, number]));
	const mean =
		lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	const norms = Float64Array.from(
		lengths,
		(length) => SATURATION * (1 - LENGTH + (LENGTH * length) / mean),
	);
	// One for all searches: a search does not wait for anything.
	const scores = new Float64Array(lengths.length);

	/** Adds what a term is worth in each document that holds it. */
	const score = (number: number, boost: number) => {
		const [from, to] = [starts[number] as number, starts[number + 1] as number];
		const holders = to - from;
		const weight =
			boost * Math.log(1 + (lengths.length - holders + 0.5) / (holders + 0.5));
		for (let n = from; n < to; n++) {
			const document = documents[n] as number;
			const count = counts[n] as number;
			scores[document] =
				(scores[document] as number) +
				weight *
					(OCCURRENCE +
						(count * (SATURATION + 1)) / (count + (norms[document] as number)));
		}
	};
	return {
		search(boosts, limit) {
			scores.fill(0);
			for (const [term, boost] of boosts) {
				const number = numbers.get(term);
				if (number !== undefined) score(number, boost);
			}
			return best(scores, limit);
		},
	};
}

/** The best of the documents that scored at all; of equals, the first. */
function best(scores: Float64Array, limit: number): Hit[] {
	const hits: Hit[] = [];
	let least = 0;
	for (let document = 0; document < scores.length; document++) {
		const score = scores[document] as number;
		if (score <= least) continue;
		let place = hits.length;
		while (place > 0 && (hits[place - 1] as Hit).score < score) place--;
		hits.splice(place, 0, { document, score });
		if (hits.length > limit) hits.pop();
		if (hits.length === limit) least = hits.at(-1)?.score ?? 0;
	}
	return hits;
}
