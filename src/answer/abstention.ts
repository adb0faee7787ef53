import type { Fact, Silence } from "../knowledge/facts-file.ts";
import { canAnswer } from "./answer-type.ts";
import type { Fit } from "./foreseen-search.ts";
import type { Unit } from "./matching.ts";
import type { Candidate } from "./passages.ts";
import type { Question } from "./question.ts";

/** A fact that an editor foresaw answers when the question is this near to one of its examples. */
const FACT_SCORE = 0.35;
/** A silence is recognised at this nearness. */
const SILENCE_SCORE = 0.35;
/** A sentence answers when it and its surroundings explain this much of what the question says, after the penalty. */
const PASSAGE_STRENGTH = 0.42;
/** What an unexplained word takes from the strength of a sentence, for each unit of what it says. */
const MISSING_PENALTY = 0.3;
/** Below this, for every sentence, the question is about something else. */
const ON_TOPIC_COVERAGE = 0.25;

/** What is known of a question, and the rule that decided. */
export type Decision =
	| { readonly rule: "fact"; readonly fact: Fact; readonly confidence: number }
	| {
			readonly rule: "passage";
			readonly candidate: Candidate;
			readonly confidence: number;
	  }
	| {
			readonly rule: "silence";
			readonly silence: Silence;
			readonly confidence: number;
	  }
	| {
			readonly rule: "not_said" | "off_topic" | "empty";
			readonly confidence: number;
	  };

/** Whether we know enough to answer: the one place that decides. `fits` and `candidates` come best first. */
export function decide(
	question: Question,
	units: readonly Unit[],
	fits: readonly Fit[],
	candidates: readonly Candidate[],
): Decision {
	if (units.length === 0) return { rule: "empty", confidence: 0 };
	const [fit] = fits;
	if (fit !== undefined) {
		const {
			foreseen: { is },
			score,
		} = fit;
		if ("silence" in is && score >= SILENCE_SCORE)
			return { rule: "silence", silence: is.silence, confidence: score };
		if ("fact" in is && score >= FACT_SCORE)
			return { rule: "fact", fact: is.fact, confidence: score };
	}
	const candidate = candidates.find(
		({ sentence, analysis, complete }) =>
			complete &&
			(question.kind === null || sentence.role !== "heading") &&
			canAnswer(question.kind, analysis.text),
	);
	if (candidate !== undefined) {
		const confidence =
			candidate.coverage - MISSING_PENALTY * weigh(candidate.missing);
		if (confidence >= PASSAGE_STRENGTH)
			return { rule: "passage", candidate, confidence };
	}
	const coverage = Math.max(
		0,
		candidates[0]?.coverage ?? 0,
		fit?.coverage ?? 0,
	);
	return {
		rule: coverage < ON_TOPIC_COVERAGE ? "off_topic" : "not_said",
		confidence: coverage,
	};
}

function weigh(units: readonly Unit[]): number {
	return units.reduce((sum, { weight }) => sum + weight, 0);
}
