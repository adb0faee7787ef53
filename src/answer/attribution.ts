import type { Analyze } from "../analysis/french.ts";
import { type Article, sentencesOf } from "../knowledge/article.ts";
import { findCited, textOf } from "../knowledge/citation.ts";
import type { FactAnswer, NotCovered } from "./answer.ts";
import type { Cast, Person } from "./claims/cast.ts";
import { createSpeakers, isReported } from "./claims/speakers.ts";
import { FULL_NAMES } from "./signs.ts";

/** How many sentences before a quote may name who « il » is. */
const NEAR = 2;

/** A function that says who speaks in the first quote of an answer, when it hands on somebody's words and nothing says whose. */
export function createAttribution(
	articles: readonly Article[],
	cast: Cast,
	analyze: Analyze,
): <T extends FactAnswer | NotCovered>(answer: T) => T {
	const speakersIn = createSpeakers(cast, analyze);
	return (answer) => {
		if (answer.kind === "not_covered" || answer.short !== null) return answer;
		const [first] = answer.citations;
		if (!isReported(first.quote)) return answer;
		const { article, sentence } = findCited(first, articles);
		const sentences = sentencesOf(article);
		const at = sentences.indexOf(sentence);
		const before = sentences
			.slice(Math.max(0, at - NEAR), at)
			.map((each) => textOf(article, each))
			.join(" ");
		const speakers = new Set(speakersIn(first.quote, before));
		const [speaker] = speakers;
		if (speaker === undefined || speakers.size > 1) return answer;
		// A quote that names its speaker needs no more.
		if (nameOf(speaker, cast, first.quote, analyze) !== null) return answer;
		const name = nameOf(speaker, cast, before, analyze);
		return name === null ? answer : { ...answer, speaker: name };
	};
}

/** The full name by which a text calls a person; null when it gives none. */
function nameOf(
	person: Person,
	cast: Cast,
	text: string,
	analyze: Analyze,
): string | null {
	const mentions = cast
		.mentionsIn(analyze(text))
		.filter((mention) => mention.person === person && mention.by === "name");
	const [found] = [...text.matchAll(FULL_NAMES)].filter(({ 0: name, index }) =>
		mentions.some(
			({ start, end }) => start >= index && end <= index + name.length,
		),
	);
	return found?.[0] ?? null;
}
