import type { Analysis, Analyze } from "../analysis/french.ts";
import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../knowledge/article.ts";
import { type Citation, cite, textOf } from "../knowledge/citation.ts";
import {
	type Matcher,
	type Surface,
	surfaceOf,
	type Unit,
} from "./matching.ts";

/** How long a summary is: most sentences for an article, and most UTF-16 units of quotation in all. */
const LENGTHS = {
	/** What fits in an inline result or a headline. */
	one_sentence: { sentences: 1, units: 256 },
	three_points: { sentences: 3, units: 900 },
	whole: { sentences: Number.POSITIVE_INFINITY, units: 900 },
} as const;
export type SummaryLength = keyof typeof LENGTHS;

/** How much what stands first in an article is worth beside its other sentences. */
const LEAD = 1.5;
/** How much a name or a number is worth beside another word: a summary says who, where and when. */
const NAMED = 2;

/** A sentence that may sum an article up. */
interface Point {
	readonly sentence: Sentence;
	readonly surface: Surface;
	readonly units: readonly Unit[];
	readonly length: number;
	/** What its place is worth. */
	readonly place: number;
}

/** Verbatim sentences that sum up each article, in reading order. */
export function summarize(
	articles: readonly Article[],
	length: SummaryLength,
	analyze: Analyze,
	matcher: Matcher,
): Citation[] {
	const { sentences, units } = LENGTHS[length];
	const room = sentences === 1 ? units : Math.floor(units / articles.length);
	return articles.flatMap((article) => {
		const read = (sentence: Sentence) => analyze(textOf(article, sentence));
		const chosen = choose(
			pointsOf(article, read, matcher),
			sentences,
			room,
			matcher,
		);
		return inReadingOrder(chosen).map((sentence) => cite(article, sentence));
	});
}

/** The title and the whole sentences of an article. */
function pointsOf(
	article: Article,
	read: (sentence: Sentence) => Analysis,
	matcher: Matcher,
): Point[] {
	const [title] = article.sections.map(({ heading }) => heading);
	return sentencesOf(article)
		.filter(
			(sentence) =>
				sentence === title ||
				(sentence.role === "prose" && !textOf(article, sentence).endsWith(":")),
		)
		.map((sentence, n) => {
			const analysis = read(sentence);
			return {
				sentence,
				surface: surfaceOf(analysis),
				units: matcher.unitsOf(analysis),
				length: sentence.span.end - sentence.span.start,
				place: n <= 1 ? LEAD : 1,
			};
		});
}

/**
 * The points that together explain most of what all of them say, each weighed by its place: the greedy choice for a
 * submodular coverage, as Lin and Bilmes (2011) have it.
 */
function choose(
	points: readonly Point[],
	most: number,
	room: number,
	matcher: Matcher,
): Sentence[] {
	const said = points.flatMap(({ units }) => units);
	const covered = said.map(() => 0);
	const chosen: Point[] = [];
	let left = room;
	for (;;) {
		let [best, gained]: [Point | null, number] = [null, 0];
		for (const point of points) {
			if (point.length > left || chosen.includes(point)) continue;
			// Under a sentence that says it, a title says nothing new.
			if (most > 1 && point.sentence.role === "heading") continue;
			const gain = said.reduce((sum, unit, n) => {
				const more = matcher.explains(point.surface, unit) - (covered[n] ?? 0);
				return sum + (unit.exact ? NAMED : 1) * unit.weight * Math.max(0, more);
			}, 0);
			const worth = gain * point.place;
			if (worth > gained) [best, gained] = [point, worth];
		}
		if (best === null || chosen.length >= most) break;
		chosen.push(best);
		left -= best.length;
		for (const [n, unit] of said.entries())
			covered[n] = Math.max(
				covered[n] ?? 0,
				matcher.explains(best.surface, unit),
			);
	}
	return chosen.map(({ sentence }) => sentence);
}

function inReadingOrder(sentences: readonly Sentence[]): Sentence[] {
	return sentences.toSorted((a, b) => a.span.start - b.span.start);
}
