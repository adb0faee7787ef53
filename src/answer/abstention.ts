import type { Fact, Silence } from "../knowledge/facts-file.ts";
import { canAnswer } from "./answer-type.ts";
import type { Fit } from "./foreseen-search.ts";
import type { Unit } from "./matching.ts";
import type { Candidate } from "./passages.ts";
import type { Question } from "./question.ts";

/** A fact that an editor foresaw answers when the question is this near to one of its examples. */
const FACT_SCORE = 0.42;
/** The same, when the words ask nothing. */
const BARE_FACT_SCORE = 0.45;
/** A silence is recognised at this nearness. */
const SILENCE_SCORE = 0.35;
/** A sentence answers when it and its surroundings explain this much of what the question says, after the penalty. */
const PASSAGE_STRENGTH = 0.42;
/** What an unexplained word takes from the strength of a sentence, for each unit of what it says. */
const MISSING_PENALTY = 0.3;
/** A word tells a silence from the facts when it weighs this much… */
const TELLING = 0.15;
/** …every fact explains it less than this… */
const LEFT_OUT = 0.5;
/** …a silence at least this much, by the word itself or its family… */
const SPOKEN_OF = 0.9;
/** …and the silence scores this share of the best fit. */
const RIVAL = 0.7;
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
	const silence = fit && silenceOver(fit, fits, units);
	if (silence !== undefined && silence.score >= SILENCE_SCORE) {
		return { rule: "silence", silence: silence.is, confidence: silence.score };
	}
	if (fit !== undefined && "fact" in fit.foreseen.is) {
		const {
			foreseen: { is },
			score,
		} = fit;
		const enough = question.kind === null ? BARE_FACT_SCORE : FACT_SCORE;
		if (score >= enough)
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

/**
 * The silence that is the best fit, or comes near it and knows a word of the question that no fact knows: whoever
 * asks for the language of a meeting is not told who met.
 */
function silenceOver(
	best: Fit,
	fits: readonly Fit[],
	units: readonly Unit[],
): { is: Silence; score: number } | undefined {
	const facts = fits.filter(({ foreseen }) => "fact" in foreseen.is);
	for (const { foreseen, score, explains } of fits) {
		if (!("silence" in foreseen.is)) continue;
		const leftOut = units.some(
			(unit) =>
				unit.weight >= TELLING &&
				explains(unit) >= SPOKEN_OF &&
				facts.every((fact) => fact.explains(unit) < LEFT_OUT),
		);
		const near = score >= RIVAL * best.score;
		if (foreseen === best.foreseen || (near && leftOut)) {
			return { is: foreseen.is.silence, score };
		}
	}
	return undefined;
}
