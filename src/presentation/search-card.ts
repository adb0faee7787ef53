import type { Article } from "../knowledge/article.ts";
import { cite } from "../knowledge/citation.ts";
import type { Occurrence } from "../search/phrase-search.ts";
import type { Card } from "./card.ts";
import { quotes } from "./quotes.ts";
import { wording } from "./wording.ts";

/** How often a phrase stands in the articles, and where: the sentences of the first `shown` occurrences, the phrase made to stand out. */
export function searchCard(
	phrase: string,
	found: readonly Occurrence[],
	articles: readonly Article[],
	shown: number,
): Card {
	const several = articles.length > 1;
	const listed = found.slice(0, shown);
	const sentences = new Map(
		listed.map(({ article, sentence }) => [
			`${article.id} ${sentence.span.start}`,
			cite(article, sentence),
		]),
	);
	const highlights = listed.map(({ article, span }) => ({
		article: article.id,
		...span,
	}));
	const hidden = found.length - listed.length;
	return {
		lines: [
			{ kind: "strong", text: wording.found(phrase, found.length) },
			...quotes([...sentences.values()], articles, highlights),
			...(hidden > 0
				? [{ kind: "text" as const, text: wording.hidden(hidden) }]
				: []),
			{ kind: "text", text: wording.searchScope(several) },
		],
		choices: [],
	};
}
