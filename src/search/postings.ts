/** Which documents hold each term and how often, in a few arrays of numbers: what a search needs, and can be saved as it is. */
export interface Postings {
	readonly terms: readonly string[];
	/** Where the documents of each term begin in `documents` and `counts`; the end of the last term's besides. */
	readonly starts: Uint32Array;
	/** Positions of documents, ascending for each term. */
	readonly documents: Uint32Array;
	/** How often the document holds the term, 255 at most. */
	readonly counts: Uint8Array;
	/** How many distinct terms each document holds. */
	readonly lengths: Uint32Array;
	/** How many documents hold each term in their own text, not only above it. */
	readonly holders: Uint32Array;
}

const MOST_COUNTED = 255;

/** Takes in documents one after the other. */
export interface PostingsBuilder {
	/** Takes in the terms of a document's own text and of what stands above it, with repetitions. */
	add(own: readonly string[], above: readonly string[]): void;
	finish(): Postings;
}

/** A builder of postings; what it takes is proportional to the terms it is given. */
export function collectPostings(): PostingsBuilder {
	const numbers = new Map<string, number>();
	/** By the number of a term: how often the document at hand holds it, and how many documents do. */
	const count: number[] = [];
	const frequencies: number[] = [];
	const holders: number[] = [];
	/** For each document, the number of each of its terms followed by its count. */
	const held: number[] = [];
	const lengths: number[] = [];
	const numberOf = (term: string): number => {
		const known = numbers.get(term);
		if (known !== undefined) return known;
		numbers.set(term, count.length);
		frequencies.push(0);
		holders.push(0);
		return count.push(0) - 1;
	};
	return {
		add(own, above) {
			const distinct: number[] = [];
			const take = (terms: readonly string[]): void => {
				for (const term of terms) {
					const number = numberOf(term);
					const before = count[number] as number;
					if (before === 0) distinct.push(number);
					count[number] = before + 1;
				}
			};
			take(own);
			for (const number of distinct)
				holders[number] = (holders[number] as number) + 1;
			take(above);
			for (const number of distinct) {
				held.push(number, Math.min(count[number] as number, MOST_COUNTED));
				frequencies[number] = (frequencies[number] as number) + 1;
				count[number] = 0;
			}
			lengths.push(distinct.length);
		},
		finish() {
			const starts = new Uint32Array(frequencies.length + 1);
			for (const [number, frequency] of frequencies.entries())
				starts[number + 1] = (starts[number] as number) + frequency;
			const documents = new Uint32Array(held.length / 2);
			const counts = new Uint8Array(held.length / 2);
			const next = starts.slice();
			let at = 0;
			for (const [document, length] of lengths.entries()) {
				for (let n = 0; n < length; n++, at += 2) {
					const number = held[at] as number;
					const place = next[number] as number;
					next[number] = place + 1;
					documents[place] = document;
					counts[place] = held[at + 1] as number;
				}
			}
			return {
				terms: [...numbers.keys()],
				starts,
				documents,
				counts,
				lengths: Uint32Array.from(lengths),
				holders: Uint32Array.from(holders),
			};
		},
	};
}
