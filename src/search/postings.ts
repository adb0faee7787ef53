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
}

const MOST_COUNTED = 255;

/** Takes in documents one after the other, as their terms in order and with repetitions. */
export interface PostingsBuilder {
	add(terms: Iterable<string>): void;
	finish(): Postings;
}

/** A builder of postings; what it takes is proportional to the terms it is given. */
export function collectPostings(): PostingsBuilder {
	const numbers = new Map<string, number>();
	/** For each document, the number of each of its terms followed by its count. */
	const held: number[] = [];
	const holders: number[] = [];
	const lengths: number[] = [];
	return {
		add(terms) {
			const counts = new Map<number, number>();
			for (const term of terms) {
				const number = numbers.get(term) ?? numbers.size;
				numbers.set(term, number);
				counts.set(number, (counts.get(number) ?? 0) + 1);
			}
			for (const [number, count] of counts) {
				held.push(number, Math.min(count, MOST_COUNTED));
				holders[number] = (holders[number] ?? 0) + 1;
			}
			lengths.push(counts.size);
		},
		finish() {
			const starts = new Uint32Array(numbers.size + 1);
			for (const [number, count] of holders.entries())
				starts[number + 1] = (starts[number] as number) + count;
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
			};
		},
	};
}
