import type { Analysis, Analyze } from "../analysis/french.ts";
import { recent } from "../analysis/recent.ts";
import { textOf } from "../knowledge/citation.ts";
import type { Passage } from "./passage.ts";
import { collectPostings, type Postings } from "./postings.ts";

/** What reading every passage once tells of all of them: slow to find again, and small enough to keep. */
export interface Catalogue {
	/** The terms of each passage, with those of its heading and its title. */
	readonly postings: Postings;
	/** Every folded word of the passages, once. */
	readonly words: readonly string[];
}

/** Headings that are kept as they were read: one stands above many passages in a row. */
const HEADINGS = 10;

/** Reads every passage, once. */
export function readCatalogue(
	passages: readonly Passage[],
	analyze: Analyze,
): Catalogue {
	const words = new Set<string>();
	const collected = collectPostings();
	const readHeading = recent(
		(text: string) => addTerms(analyze(text), []),
		HEADINGS,
	);
	for (const { article, sentences, above } of passages) {
		const own: string[] = [];
		for (const sentence of sentences) {
			const analysis = analyze(textOf(article, sentence));
			for (const { surface } of analysis.tokens) words.add(surface);
			addTerms(analysis, own);
		}
		collected.add(own, above.flatMap(readHeading));
	}
	return { postings: collected.finish(), words: [...words] };
}

/** Adds the terms of an analysed text to others, with repetitions: words that are not stop words, then phrases. */
function addTerms({ tokens, phrases }: Analysis, terms: string[]): string[] {
	for (const { term, stop } of tokens) if (!stop) terms.push(term);
	for (const { term } of phrases) terms.push(term);
	return terms;
}
