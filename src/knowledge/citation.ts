import type { Article, Sentence } from "./article.ts";

declare const verified: unique symbol;

/** A verbatim quotation: only `cite` can make one, by slicing an article. */
export interface Citation {
	readonly [verified]: true;
	/** The article's id. */
	readonly article: string;
	/** The heading's text; the title for the lead. */
	readonly section: string;
	/** Number of the section, 1 for the lead. */
	readonly sectionNumber: number;
	/** Number of the sentence in its section; 0 when the heading itself is cited. */
	readonly sentence: number;
	/** How many sentences the section has. */
	readonly sentenceCount: number;
	/** UTF-16 offsets into the article's text: `quote === text.slice(start, end)`. */
	readonly start: number;
	readonly end: number;
	readonly quote: string;
}

/** At least one citation, the best first. */
export type Evidence = readonly [Citation, ...Citation[]];

/** The citation of one sentence of `article`. Throws a RangeError when the sentence is not one of this article. */
export function cite(article: Article, sentence: Sentence): Citation {
	const section = article.sections[sentence.section - 1];
	const known =
		sentence.number === 0
			? section?.heading
			: section?.sentences[sentence.number - 1];
	if (section === undefined || known !== sentence) {
		throw new RangeError(
			`${article.id}: no sentence ${sentence.section}.${sentence.number} in this article`,
		);
	}
	const { start, end } = sentence.span;
	return {
		article: article.id,
		section: textOf(article, section.heading),
		sectionNumber: section.number,
		sentence: sentence.number,
		sentenceCount: section.sentences.length,
		start,
		end,
		quote: textOf(article, sentence),
	} as Citation;
}

/** The sentence as its author typed it. */
export function textOf(article: Article, { span }: Sentence): string {
	return article.text.slice(span.start, span.end);
}

/** The sentence that a citation quotes, and its article. Throws a RangeError for a citation of none of `articles`. */
export function findCited(
	citation: Citation,
	articles: readonly Article[],
): { readonly article: Article; readonly sentence: Sentence } {
	const article = articles.find(({ id }) => id === citation.article);
	const section = article?.sections[citation.sectionNumber - 1];
	const sentence =
		citation.sentence === 0
			? section?.heading
			: section?.sentences[citation.sentence - 1];
	if (article === undefined || sentence === undefined) {
		throw new RangeError(`a citation of no article: ${citation.article}`);
	}
	return { article, sentence };
}
