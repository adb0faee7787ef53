import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../knowledge/article.ts";
import { textOf } from "../knowledge/citation.ts";

/** Sentences that are read together, a paragraph or a list with its introduction, and what stands above them. */
export interface Passage {
	readonly article: Article;
	readonly sentences: readonly Sentence[];
	/** Title and heading, as context. */
	readonly above: readonly string[];
}

/** The passages of an article in reading order; a heading is a passage of its own. */
export function passagesOf(article: Article): Passage[] {
	const passages: {
		article: Article;
		sentences: Sentence[];
		above: readonly string[];
	}[] = [];
	let block = 0;
	for (const sentence of sentencesOf(article)) {
		if (sentence.block === block) passages.at(-1)?.sentences.push(sentence);
		else
			passages.push({
				article,
				sentences: [sentence],
				above: contextOf(article, sentence),
			});
		block = sentence.block;
	}
	return passages;
}

function contextOf(article: Article, { section, role }: Sentence): string[] {
	const heading = article.sections[section - 1]?.heading;
	return section === 1 || role === "heading" || heading === undefined
		? [article.title]
		: [article.title, textOf(article, heading)];
}
