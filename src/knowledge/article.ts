import type { Span } from "./span.ts";

/** One article: its text is its title, an empty line and its Markdown body, and every offset counts in that text. */
export interface Article {
	/** Name of the article's folder. */
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** The first section is the lead: its heading is the title. */
	readonly sections: readonly Section[];
	readonly about?: string | undefined;
	readonly source?: string | undefined;
	readonly author?: string | undefined;
	/** YYYY-MM-DD. */
	readonly published?: string | undefined;
	readonly url?: string | undefined;
}

/** A heading and the sentences under it. */
export interface Section {
	/** 1 for the lead. */
	readonly number: number;
	/** The heading itself, which can be cited like a sentence: its number is 0. */
	readonly heading: Sentence;
	readonly sentences: readonly Sentence[];
}

/** A sentence, a list bullet (without its marker) or a heading. */
export interface Sentence {
	readonly section: number;
	/** Position in the section, from 1; 0 for the heading. */
	readonly number: number;
	readonly span: Span;
	readonly role: "heading" | "prose" | "bullet";
	/** Sentences of one paragraph, or of a list and the sentence that introduces it, share a block. Numbered in the whole article. */
	readonly block: number;
}

/** Every sentence of the article in reading order, headings included, the title first. */
export function sentencesOf(article: Article): Sentence[] {
	return article.sections.flatMap(({ heading, sentences }) => [
		heading,
		...sentences,
	]);
}
