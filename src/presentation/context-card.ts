import { referenceOf } from "../answer/place.ts";
import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../knowledge/article.ts";
import { type Citation, cite } from "../knowledge/citation.ts";
import type { Card, Choice } from "./card.ts";
import { sharingChoices } from "./citation-choices.ts";
import type { Library } from "./library.ts";
import { quotes } from "./quotes.ts";
import { wording } from "./wording.ts";

/** A sentence of an article. */
export interface Cited {
	readonly article: Article;
	readonly sentence: Sentence;
}

/** A sentence, made to stand out, between its `neighbours`, with buttons that go on to these. */
export function contextCard(
	{ article, sentence }: Cited,
	library: Library,
	neighbours: boolean,
): Card {
	const { articles } = library;
	const sentences = sentencesOf(article).filter(
		(each) => each.role !== "heading" || each === sentence,
	);
	const at = sentences.indexOf(sentence);
	const [before, after] = [sentences[at - 1], sentences[at + 1]].map((each) =>
		each === undefined ? null : cite(article, each),
	);
	const cited = cite(article, sentence);
	const shown = neighbours
		? [before, cited, after].filter((each) => each != null)
		: [cited];
	return {
		lines: [
			{
				kind: "strong",
				text: wording.context(referenceOf(cited, articles)),
			},
			...quotes(shown, articles, [
				{ article: article.id, start: cited.start, end: cited.end },
			]),
		],
		choices: [
			[
				...step(before, wording.buttons.previous, library),
				...step(after, wording.buttons.next, library),
			],
			sharingChoices(cited, library),
		],
	};
}

function step(
	citation: Citation | null | undefined,
	label: string,
	{ articles }: Library,
): Choice[] {
	return citation == null
		? []
		: [
				{
					kind: "press",
					label,
					action: {
						kind: "context",
						reference: referenceOf(citation, articles),
					},
				},
			];
}
