import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../../knowledge/article.ts";
import { type Citation, cite } from "../../knowledge/citation.ts";
import type { Candidate } from "../passages.ts";
import type { Shown } from "./conversation.ts";

/** A further sentence is worth showing when it explains this share of the question. */
const ON_TOPIC = 0.3;

/** A sentence that says more about a question than what was shown: the next likeliest, else the next of its section; null when there is none. */
export function furtherSentence(
	candidates: readonly Candidate[],
	shown: readonly Shown[],
	articles: readonly Article[],
): Citation | null {
	const isNew = (article: Article, { role, span }: Sentence) =>
		role !== "heading" &&
		!shown.some(
			(seen) => seen.article === article.id && seen.start === span.start,
		);
	const next = candidates.find(
		({ article, sentence, coverage }) =>
			coverage >= ON_TOPIC && isNew(article, sentence),
	);
	if (next !== undefined) return cite(next.article, next.sentence);
	const last = shown.at(-1);
	const article = articles.find(({ id }) => id === last?.article);
	if (last === undefined || article === undefined) return null;
	const sentences = sentencesOf(article);
	const section = sentences.find(
		({ span }) => span.start === last.start,
	)?.section;
	const beside = sentences.find(
		(sentence) => sentence.section === section && isNew(article, sentence),
	);
	return beside === undefined ? null : cite(article, beside);
}
