import type { Fact, Silence } from "../knowledge/facts-file.ts";
import type { FactKind } from "../knowledge/schema.ts";
import { canAnswer } from "./answer-type.ts";
import type { Fit } from "./foreseen-search.ts";
import { type Unit, weigh } from "./matching.ts";
import type { Candidate } from "./passages.ts";
import type { Question } from "./question.ts";

/** A fact that an editor foresaw answers when the question is this near to one of its examples. */
const FACT_SCORE = 0.42;
/** The same, when the words ask nothing. */
const BARE_FACT_SCORE = 0.45;
/** A silence is recognised at this nearness. */
const SILENCE_SCORE = 0.35;
/** A sentence answers when it and its surroundings explain this much of what the question says, after the penalty. */
const PASSAGE_STRENGTH = 0.34;
/** What an unexplained word takes from the strength of a sentence, for each unit of what it says. */
const MISSING_PENALTY = 0.3;
/** Kinds that ask for one thing of an event: a sentence about another event holds a date or a name as well. */
const ONE_THING: ReadonlySet<FactKind> = new Set([
	"who",
	"when",
	"where",
	"why",
	"how_many",
]);
/** For those kinds, the most that words may weigh which nothing in the sentence or around it explains. */
const MOST_UNEXPLAINED = 0.3;
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

/** A question of words that weigh less than this together may be about anything. */
const SAYS_ENOUGH = 1;
/** Below this weight, the answer to a question is less sure than another's. */
const INFORMATIVE = 0.3;

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
	if (units.length === 0 && fits.length === 0) {
		return { rule: "empty", confidence: 0 };
	}
	const decision =
		decideByFits(question, units, fits) ??
		decideByPassage(question, candidates);
	if (decision !== null) return decision;
	const nearest = [candidates[0]?.coverage ?? 0, fits[0]?.coverage ?? 0];
	const confidence = Math.max(...nearest);
	const elsewhere =
		confidence < ON_TOPIC_COVERAGE && weigh(units) >= SAYS_ENOUGH;
	const rule = elsewhere ? "off_topic" : "not_said";
	return { rule, confidence };
}

/** Of the questions that a message may ask, the one that is answered, or the surest of those that are not. */
export function surest<
	T extends { readonly decision: Decision; readonly units: readonly Unit[] },
>(readings: readonly [T, ...T[]]): T {
	const answers = ({ decision: { rule } }: T) =>
		Number(rule === "fact" || rule === "passage");
	const sureness = ({ decision: { confidence }, units }: T) =>
		confidence * Math.min(1, weigh(units) / INFORMATIVE);
	const [first, ...others] = readings;
	return others.reduce((best, reading) => {
		const by =
			answers(reading) - answers(best) || sureness(reading) - sureness(best);
		return by > 0 ? reading : best;
	}, first);
}

function decideByFits(
	{ kind }: Question,
	units: readonly Unit[],
	fits: readonly Fit[],
): Decision | null {
	const [best] = fits;
	if (best === undefined) return null;
	const rival = silenceOver(best, fits, units);
	if (rival !== null && rival.score >= SILENCE_SCORE) {
		return { rule: "silence", silence: rival.silence, confidence: rival.score };
	}
	const { is } = best.foreseen;
	const enough = kind === null ? BARE_FACT_SCORE : FACT_SCORE;
	return "fact" in is && best.score >= enough && !hasStranger(units, best)
		? { rule: "fact", fact: is.fact, confidence: best.score }
		: null;
}

function decideByPassage(
	{ kind }: Question,
	candidates: readonly Candidate[],
): Decision | null {
	const candidate = candidates.find(
		({ sentence, analysis, complete }) =>
			complete &&
			(kind === null || sentence.role !== "heading") &&
			canAnswer(kind, analysis.text),
	);
	if (candidate === undefined) return null;
	const unexplained = weigh(candidate.missing);
	const confidence = candidate.coverage - MISSING_PENALTY * unexplained;
	const another =
		kind !== null && ONE_THING.has(kind) && unexplained > MOST_UNEXPLAINED;
	const strange = candidate.missing.some(({ exact }) => exact);
	return confidence >= PASSAGE_STRENGTH && !another && !strange
		? { rule: "passage", candidate, confidence }
		: null;
}

/** Whether a question names somebody, some place or some number that a fact knows nothing of. */
function hasStranger(units: readonly Unit[], { explains }: Fit): boolean {
	return units.some((unit) => unit.exact && explains(unit) === 0);
}

/**
 * The silence that is the best fit, or comes near it and knows a word of the question that no fact knows: whoever
 * asks for the language of a meeting is not told who met.
 */
function silenceOver(
	best: Fit,
	fits: readonly Fit[],
	units: readonly Unit[],
): { silence: Silence; score: number } | null {
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
			return { silence: foreseen.is.silence, score };
		}
	}
	return null;
}
