import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../../knowledge/article.ts";
import { type Citation, cite } from "../../knowledge/citation.ts";
import { listOf } from "../lists.ts";
import type { Candidate } from "../passages.ts";
import type { Shown } from "./conversation.ts";

/** A further sentence is worth showing when it explains this share of the question. */
const ON_TOPIC = 0.3;

/** Sentences that say more about a question than what was shown: the rest of a list, else the next likeliest, else the next of the section; none when there are none. */
export function furtherSentences(
	candidates: readonly Candidate[],
	shown: readonly Shown[],
	articles: readonly Article[],
): Citation[] {
	const isNew = (article: Article, { role, span }: Sentence) =>
		role !== "heading" &&
		!shown.some(
			(seen) => seen.article === article.id && seen.start === span.start,
		);
	const last = shown.at(-1);
	const article = articles.find(({ id }) => id === last?.article);
	if (last === undefined || article === undefined) return [];
	const sentences = sentencesOf(article);
	const quoted = sentences.find(({ span }) => span.start === last.start);
	const listed = quoted === undefined ? [] : listOf(article, quoted);
	const rest = listed.filter((sentence) => isNew(article, sentence));
	if (quoted?.role === "bullet" && rest.length > 0)
		return rest.map((sentence) => cite(article, sentence));
	const next = candidates.find(
		({ article, sentence, coverage }) =>
			coverage >= ON_TOPIC && isNew(article, sentence),
	);
	if (next !== undefined) return [cite(next.article, next.sentence)];
	const section = quoted?.section;
	const beside = sentences.find(
		(sentence) => sentence.section === section && isNew(article, sentence),
	);
	return beside === undefined ? [] : [cite(article, beside)];
}
