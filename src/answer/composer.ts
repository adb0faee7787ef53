import {
	type Citation,
	cite,
	type Evidence,
	findCited,
} from "../knowledge/citation.ts";
import { type Dossier, factsOf } from "../knowledge/dossier.ts";
import type { FactAnswer, NotCovered } from "./answer.ts";
import type { Fit } from "./foreseen-search.ts";
import { highlightsIn } from "./highlights.ts";
import type { Language } from "./language.ts";
import { introduces, listOf } from "./lists.ts";
import type { Reading } from "./reader.ts";

/** A short answer that only means something beside its question. */
const YES_OR_NO = /^(?:oui|non)(?!\p{L})/iu;

/** Most questions that one reply suggests. */
const MOST_SUGGESTIONS = 3;

/** Longest quotation of an answer to several questions, in UTF-16 units. */
const LONGEST_TOGETHER = 900;

/** The answer to a message that asks several questions; null when fewer than two of them have one of their own. */
export function composeSeveral(
	readings: readonly Reading[],
	dossier: Dossier,
	language: Language,
): FactAnswer | null {
	const parts = readings.map((reading) => ({
		question: reading.question.text,
		answer: compose(reading, dossier, language),
	}));
	const answers = parts.flatMap(({ answer }) =>
		answer.kind === "answer" ? [answer] : [],
	);
	const [first, ...others] = answers;
	if (first === undefined || others.length === 0) return null;
	const distinct = new Map(
		answers
			.flatMap(({ citations }) => citations)
			.map((citation) => [`${citation.article} ${citation.start}`, citation]),
	);
	const together = [...distinct.values()];
	const length = together.reduce((sum, { quote }) => sum + quote.length, 0);
	const said = new Set(
		answers.map(({ short, citations: [{ start }] }) => short ?? start),
	);
	if (length > LONGEST_TOGETHER || said.size < answers.length) return null;
	const shorts = answers.flatMap(({ short }) => short ?? []);
	return {
		kind: "answer",
		short: shorts.join(" ") || null,
		citations: [first.citations[0], ...together.slice(1)],
		highlights: answers.flatMap(({ highlights = [] }) => highlights),
		notes: answers.flatMap(({ notes }) => notes),
		suggestions: first.suggestions,
		parts,
	};
}

/** The answer that a reading of a question comes to. */
export function compose(
	reading: Reading,
	dossier: Dossier,
	language: Language,
): FactAnswer | NotCovered {
	const { question, units, decision, fits, candidates } = reading;
	const answering = ({
		short,
		evidence,
		note,
		next,
	}: Answering): FactAnswer => ({
		kind: "answer",
		short: short ?? null,
		citations: evidence,
		highlights: highlightsIn(evidence, units, language),
		notes: note ? [note] : [],
		suggestions: (next ?? []).slice(0, MOST_SUGGESTIONS),
	});
	switch (decision.rule) {
		case "fact": {
			const { answer, evidence, note, next } = decision.fact;
			// « Oui » to a question with a negation would say the contrary to half of its readers.
			const short =
				question.negated && YES_OR_NO.test(answer ?? "") ? null : answer;
			return answering({
				short,
				evidence: withLists(evidence, dossier),
				note,
				next,
			});
		}
		case "passage": {
			const [{ article, sentence }, ...also] = decision.candidates;
			const list = listOf(article, sentence);
			const whole =
				introduces(article, sentence) ||
				(sentence.role === "bullet" && question.kind === "list");
			const [first = sentence, ...others] = whole ? list : [];
			const evidence: Evidence = [
				cite(article, first),
				...others.map((other) => cite(article, other)),
				...(whole ? [] : also.map((other) => cite(article, other.sentence))),
			];
			return answering({ evidence });
		}
		case "silence": {
			const { reply, nearest } = decision.silence;
			const citations = nearest === null ? [] : [nearest];
			return {
				kind: "not_covered",
				reason: "not_said",
				explanation: reply,
				citations,
				suggestions: nearQuestions(fits, dossier),
			};
		}
		case "not_said": {
			const citations = candidates
				.slice(0, 1)
				.map(({ article, sentence }) => cite(article, sentence));
			return {
				kind: "not_covered",
				reason: "not_said",
				explanation: null,
				citations,
				suggestions: nearQuestions(fits, dossier),
			};
		}
		case "off_topic":
		case "empty": {
			const suggestions = sampleQuestions(dossier);
			return {
				kind: "not_covered",
				reason: decision.rule,
				explanation: null,
				citations: [],
				suggestions,
			};
		}
	}
}

/** The answer to a message in a language that is not understood. */
export function composeUnknownLanguage(dossier: Dossier): NotCovered {
	return {
		kind: "not_covered",
		reason: "unknown_language",
		explanation: null,
		citations: [],
		suggestions: sampleQuestions(dossier),
	};
}

interface Answering {
	readonly short?: string | null;
	readonly evidence: Evidence;
	readonly note?: string | null;
	readonly next?: readonly string[];
}

/** The evidence, with the list of a sentence that introduces one and is quoted without any of its bullets. */
function withLists(
	[first, ...others]: Evidence,
	{ articles }: Dossier,
): Evidence {
	const quoted = new Set([first, ...others].map(({ start }) => start));
	const missing = (citation: Citation): Citation[] => {
		const { article, sentence } = findCited(citation, articles);
		if (!introduces(article, sentence)) return [];
		const [, ...bullets] = listOf(article, sentence);
		return bullets.some(({ span }) => quoted.has(span.start))
			? []
			: bullets.map((bullet) => cite(article, bullet));
	};
	return [
		first,
		...missing(first),
		...others.flatMap((other) => [other, ...missing(other)]),
	];
}

/** Questions that the articles answer, near to the one that was asked where there are any. */
function nearQuestions(fits: readonly Fit[], dossier: Dossier): string[] {
	const near = fits.flatMap(({ foreseen: { is, questions } }) =>
		"fact" in is ? questions.slice(0, 1) : [],
	);
	return [...new Set([...near, ...sampleQuestions(dossier)])].slice(
		0,
		MOST_SUGGESTIONS,
	);
}

/** A few questions that the articles answer, of different kinds. */
export function sampleQuestions(dossier: Dossier): string[] {
	const byKind = new Map<string, string>();
	for (const { id } of dossier.articles) {
		for (const { kind, questions } of factsOf(dossier, id).facts) {
			const [question] = questions;
			if (question !== undefined && !byKind.has(kind))
				byKind.set(kind, question);
		}
	}
	return [...byKind.values()].slice(0, MOST_SUGGESTIONS);
}
