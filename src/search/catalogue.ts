import type { Analysis, Analyze } from "../analysis/french.ts";
import { textOf } from "../knowledge/citation.ts";
import type { Passage } from "./passage.ts";
import { collectPostings, type Postings } from "./postings.ts";

/** What reading every passage once tells of all of them: slow to find again, and small enough to keep. */
export interface Catalogue {
	/** The terms of each passage, with those of its heading and its title. */
	readonly postings: Postings;
	/** How many passages hold each term of `postings` themselves. */
	readonly holders: Uint32Array;
	/** Every folded word of the passages, once. */
	readonly words: readonly string[];
}

/** Reads every passage, once. */
export function readCatalogue(
	passages: readonly Passage[],
	analyze: Analyze,
): Catalogue {
	const words = new Set<string>();
	const collected = collectPostings();
	const holders = new Map<string, number>();
	for (const { article, sentences, above } of passages) {
		const read = sentences.map((each) => analyze(textOf(article, each)));
		const terms = read.flatMap(sequenceOf);
		for (const term of new Set(terms))
			holders.set(term, (holders.get(term) ?? 0) + 1);
		for (const { tokens } of read) {
			for (const { surface } of tokens) words.add(surface);
		}
		collected.add([...above.map(analyze).flatMap(sequenceOf), ...terms]);
	}
	const postings = collected.finish();
	return {
		postings,
		holders: Uint32Array.from(postings.terms, (term) => holders.get(term) ?? 0),
		words: [...words],
	};
}

/** The terms of an analysed text in order, with repetitions: words that are not stop words, then phrases. */
function sequenceOf({ tokens, phrases }: Analysis): string[] {
	return [...tokens.filter(({ stop }) => !stop), ...phrases].map(
		({ term }) => term,
	);
}
