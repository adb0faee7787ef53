import { type Article, sentencesOf } from "../../knowledge/article.ts";
import {
	type Citation,
	cite,
	findCited,
	textOf,
} from "../../knowledge/citation.ts";
import type { Dossier } from "../../knowledge/dossier.ts";
import { foreseenIn } from "../foreseen.ts";
import type { Language } from "../language.ts";
import { introduces, listOf } from "../lists.ts";
import { merge, type Surface, surfaceOf } from "../matching.ts";
import type { Statement } from "./statement.ts";

/** What a claim is compared with: a sentence, an item of a list with its introduction, a whole list, or a fact. */
export interface Ground {
	/** What shows it, the telling sentence first. */
	readonly citations: readonly Citation[];
	readonly statement: Statement;
	/** What the title, the heading and the sentences around speak of. */
	readonly context: Surface;
	/** What an editor's example questions speak of; empty without a fact. */
	readonly hints: Surface;
	/** The text of the sentences just before, in the same section. */
	readonly before: string;
	/** How many items the list has, and whether it says that there are others; null for no list. */
	readonly list: { readonly items: number; readonly open: boolean } | null;
}

/** How much a word of the title or the heading, a neighbouring sentence, an example question counts. */
const ABOVE = 0.85;
const BESIDE = 0.6;
const HINT = 0.75;
/** A list that names some of its items only. */
const OPEN =
	/(?<!\p{L})(?:notamment|entre autres|par exemple|dont|parmi)(?!\p{L})/iu;

/** Everything in a dossier that a claim can be compared with. */
export function groundsOf(
	dossier: Dossier,
	read: (text: string) => Statement,
	{ analyze }: Pick<Language, "analyze">,
): Ground[] {
	const ofArticles = dossier.articles.flatMap((article) =>
		groundsIn(article, read, (text) => surfaceOf(analyze(text))),
	);
	const ofFacts = foreseenIn(dossier).flatMap(({ is, questions, says }) => {
		if (!("fact" in is)) return [];
		const { evidence } = is.fact;
		const hints = merge(
			...[...questions, ...says].map((text) => surfaceOf(analyze(text), HINT)),
		);
		return evidence.map((citation): Ground => {
			const { article, sentence } = findCited(citation, dossier.articles);
			const n = sentencesOf(article).indexOf(sentence);
			const [introduction] = listOf(article, sentence);
			const citations =
				sentence.role === "bullet" && introduction?.role === "prose"
					? [cite(article, introduction), citation]
					: [citation];
			const text = citations.map(({ quote }) => quote).join(" ");
			const surface = (text: string) => surfaceOf(analyze(text));
			return {
				citations,
				statement: read(text),
				context: surroundings(article, n, surface),
				hints,
				before: textBefore(article, n),
				list: null,
			};
		});
	});
	return [...ofArticles, ...ofFacts];
}

function groundsIn(
	article: Article,
	read: (text: string) => Statement,
	surface: (text: string) => Surface,
): Ground[] {
	const sentences = sentencesOf(article);
	const hints: Surface = new Map();
	return sentences.flatMap((sentence, n): Ground[] => {
		const context = surroundings(article, n, surface);
		const before = textBefore(article, n);
		if (sentence.role === "bullet") {
			const [introduction] = listOf(article, sentence);
			const shown =
				introduction?.role === "prose" ? [introduction, sentence] : [sentence];
			const text = shown.map((each) => textOf(article, each)).join(" ");
			const citations = shown.map((each) => cite(article, each));
			return [
				{
					citations,
					statement: read(text),
					context,
					hints,
					before,
					list: null,
				},
			];
		}
		// What a semicolon parts is said apart: what holds of one half does not hold of the other.
		const halves = textOf(article, sentence)
			.split(/\s;\s/u)
			.map(
				(half): Ground => ({
					citations: [cite(article, sentence)],
					statement: read(half),
					context,
					hints,
					before,
					list: null,
				}),
			);
		const [alone] = halves;
		if (alone === undefined || !introduces(article, sentence)) return halves;
		const whole = listOf(article, sentence);
		const texts = whole.map((each) => textOf(article, each));
		const list = {
			items: whole.length - 1,
			open: OPEN.test(textOf(article, sentence)),
		};
		return [
			{
				...alone,
				citations: whole.map((each) => cite(article, each)),
				statement: read(texts.join(" ; ")),
				list,
			},
		];
	});
}

function surroundings(
	article: Article,
	n: number,
	surface: (text: string) => Surface,
): Surface {
	const sentences = sentencesOf(article);
	const { section, role } = sentences[n] as (typeof sentences)[number];
	const heading = article.sections[section - 1]?.heading;
	const above = [article.title];
	if (heading !== undefined && role !== "heading")
		above.push(textOf(article, heading));
	const scaled = (texts: readonly string[], strength: number) =>
		texts.map(
			(text) =>
				new Map([...surface(text).keys()].map((term) => [term, strength])),
		);
	return merge(
		...scaled(above, ABOVE),
		...scaled([textBefore(article, n)], BESIDE),
	);
}

/** The two sentences before one, of the same section. */
function textBefore(article: Article, n: number): string {
	const sentences = sentencesOf(article);
	const section = sentences[n]?.section;
	return sentences
		.slice(Math.max(0, n - 2), n)
		.filter((each) => each.section === section && each.role !== "heading")
		.map((each) => textOf(article, each))
		.join(" ");
}
