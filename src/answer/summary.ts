import type { Analyze } from "../analysis/french.ts";
import type { Article, Sentence } from "../knowledge/article.ts";
import { type Citation, cite, textOf } from "../knowledge/citation.ts";
import { type Matcher, surfaceOf } from "./matching.ts";

/** Longest summary, in UTF-16 units of quotation, and its most sentences for one article. */
const LONGEST = 900;
const MOST_SENTENCES = 3;

/** Verbatim sentences that sum the articles up, in reading order: one for each article, several when there is only one. */
export function summarize(
	articles: readonly Article[],
	analyze: Analyze,
	matcher: Matcher,
): Citation[] {
	const most = articles.length === 1 ? MOST_SENTENCES : 1;
	const chosen: Citation[] = [];
	let length = 0;
	for (const article of articles) {
		const kept: Sentence[] = [];
		for (const sentence of byImportance(article, analyze, matcher)) {
			const { start, end } = sentence.span;
			if (kept.length === most || length + end - start > LONGEST) continue;
			kept.push(sentence);
			length += end - start;
		}
		const inOrder = kept.sort((a, b) => a.span.start - b.span.start);
		chosen.push(...inOrder.map((sentence) => cite(article, sentence)));
	}
	return chosen;
}

/** Whole sentences of an article: its first, then those that say most of what the others say. */
function byImportance(
	article: Article,
	analyze: Analyze,
	matcher: Matcher,
): Sentence[] {
	const read = article.sections
		.flatMap(({ sentences }) => sentences)
		.filter(
			(sentence) =>
				sentence.role === "prose" && !textOf(article, sentence).endsWith(":"),
		)
		.map((sentence) => {
			const analysis = analyze(textOf(article, sentence));
			return {
				sentence,
				surface: surfaceOf(analysis),
				units: matcher.unitsOf(analysis),
			};
		});
	const central = read.map(({ sentence, surface }, n) => {
		const said = read.map(({ units }, m) =>
			m === n ? 0 : matcher.coverage(units, surface),
		);
		return {
			sentence,
			score:
				n === 0
					? Number.POSITIVE_INFINITY
					: said.reduce((sum, share) => sum + share, 0),
		};
	});
	return central
		.sort((a, b) => b.score - a.score)
		.map(({ sentence }) => sentence);
}
