import type { Fact, Silence } from "../knowledge/facts-file.ts";
import type { FactKind } from "../knowledge/schema.ts";
import type { Fit } from "./foreseen-search.ts";
import { type Unit, weigh } from "./matching.ts";
import type { Candidate } from "./passages.ts";
import type { Question } from "./question.ts";
import { tellsTime } from "./time-grain.ts";

/**
 * Which fact is meant: its nearness to the question, the share of the question that it explains, and the probability of its
 * evidence among all sentences. Conditional logit on our cases of the article, relative to nearness.
 */
const FACT_RANK = { coverage: 0.5, evidence: 0.2 };
/** How likely it is to answer, in logarithms of odds: logistic regression on the same cases. */
const FACT_SURE = { start: -2.72, score: 8.56, coverage: 3.38, silence: -8.3 };
/** A fact answers when it is this likely to, and this near; likelier and nearer when the words ask nothing. */
const FACT_ANSWERS = {
	asked: { likely: 0.58, near: 0.4 },
	bare: { likely: 0.62, near: 0.45 },
};
/** It does not when a silence is this near, and nearer: an editor wrote that very question. */
const SILENCE_KNOWN = 0.92;
const NEARER = 0.02;
/** Else a silence is recognised at this nearness, when it has this share of the nearest fact's. */
const SILENCE_SCORE = 0.35;
const RIVAL = 0.7;
/**
 * What makes it likely that the best sentence answers, in logarithms of odds: logistic regression on our cases asked of
 * articles without facts, and on PIAF's questions at a seventh of their weight.
 */
const SURE = {
	start: -3.72,
	context: 1.86,
	before: 0.58,
	probability: 1.93,
	names: 0.66,
	/** The question wants a number, a date or something else that the sentence does not give. */
	lacking: { how_many: -2.3, when: -0.92, where: -1.54, other: -1.31 },
	/** It has a number, but beside other words than what is counted. */
	uncounted: -0.83,
	/** It does not itself have what is counted or chosen, or an attribute asked for by name. */
	incomplete: -0.39,
	how_many: -0.21,
	/** For each word of the question that says something. */
	word: 0.18,
};
/**
 * A sentence answers when it is this likely to. Where editors foresaw questions, what they did not foresee is rarely said;
 * in an archive, a sentence that only looks right has many rivals.
 */
const PASSAGE_SURE = { foreseen: 0.55, few: 0.55, archive: 0.46 };
/** So many passages make an archive. */
const ARCHIVE = 200;
/**
 * Another sentence is shown beside it when it is this likely to answer, relative to the best, and all of them together are no
 * longer than this, in UTF-16 units: more where few sentences are alike and no editor foresaw the question.
 */
const ALSO_SHOWN = {
	foreseen: { likely: 0.2, longest: 400 },
	few: { likely: 0.05, longest: 700 },
	archive: { likely: 0.2, longest: 400 },
};
/** Kinds that ask for one thing of an event: a sentence about another event holds a date or a name as well. */
const ONE_THING: ReadonlySet<FactKind> = new Set([
	"who",
	"when",
	"where",
	"why",
	"how_many",
]);
/** For those kinds, the most that words may weigh which nothing around the sentence explains, where editors foresaw questions. */
const MOST_UNEXPLAINED = 0.3;
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
			/** The best sentence, and others that may answer. */
			readonly candidates: readonly [Candidate, ...Candidate[]];
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

/** What kind of knowledge a dossier is. */
export type Setting = keyof typeof PASSAGE_SURE;

/** The kind of knowledge that so many foreseen questions and passages make. */
export function settingOf(foreseen: number, passages: number): Setting {
	if (foreseen > 0) return "foreseen";
	return passages < ARCHIVE ? "few" : "archive";
}

/** Whether we know enough to answer: the one place that decides. `fits` and `candidates` come best first. */
export function decide(
	setting: Setting,
	question: Question,
	units: readonly Unit[],
	fits: readonly Fit[],
	candidates: readonly Candidate[],
): Decision {
	if (units.length === 0 && fits.length === 0) {
		return { rule: "empty", confidence: 0 };
	}
	const decision =
		decideByFits(question, units, fits, candidates) ??
		decideByPassage(question, units, setting, candidates);
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
	{ kind, text }: Question,
	units: readonly Unit[],
	fits: readonly Fit[],
	candidates: readonly Candidate[],
): Decision | null {
	const fact = factMeant(fits, candidates);
	const silence = silenceMeant(fits);
	const against = silence?.fit.score ?? 0;
	const told =
		fact !== null &&
		tellsTime(text, [
			fact.is.answer ?? "",
			...fact.is.evidence.map(({ quote }) => quote),
		]);
	if (fact !== null && told && !hasStranger(units, fact.fit)) {
		const { score, coverage } = fact.fit;
		const confidence = likelihood(
			FACT_SURE.start +
				FACT_SURE.score * score +
				FACT_SURE.coverage * coverage +
				FACT_SURE.silence * against,
		);
		const { likely, near } = FACT_ANSWERS[kind === null ? "bare" : "asked"];
		const isSilent = against >= SILENCE_KNOWN && against > score + NEARER;
		if (confidence >= likely && score >= near && !isSilent)
			return { rule: "fact", fact: fact.is, confidence };
	}
	const known =
		against >= SILENCE_SCORE && against >= RIVAL * (fact?.fit.score ?? 0);
	return silence !== null && known
		? { rule: "silence", silence: silence.is, confidence: against }
		: null;
}

/** The fact that a question is most likely about. */
function factMeant(
	fits: readonly Fit[],
	candidates: readonly Candidate[],
): { fit: Fit; is: Fact } | null {
	let [meant, best]: [{ fit: Fit; is: Fact } | null, number] = [null, 0];
	for (const fit of fits) {
		const { is } = fit.foreseen;
		if (!("fact" in is)) continue;
		const rank =
			fit.score +
			FACT_RANK.coverage * fit.coverage +
			FACT_RANK.evidence * probabilityOf(is.fact, candidates);
		if (rank > best) [meant, best] = [{ fit, is: is.fact }, rank];
	}
	return meant;
}

/** Probability that a fact's evidence answers, by its sentences. */
function probabilityOf(
	{ evidence }: Fact,
	candidates: readonly Candidate[],
): number {
	return candidates
		.filter(({ article, sentence }) =>
			evidence.some(
				(quoted) =>
					quoted.article === article.id && quoted.start === sentence.span.start,
			),
		)
		.reduce((sum, candidate) => sum + candidate.probability, 0);
}

function silenceMeant(fits: readonly Fit[]): { fit: Fit; is: Silence } | null {
	for (const fit of fits) {
		const { is } = fit.foreseen;
		if ("silence" in is) return { fit, is: is.silence };
	}
	return null;
}

function decideByPassage(
	question: Question,
	units: readonly Unit[],
	setting: Setting,
	candidates: readonly Candidate[],
): Decision | null {
	const [best] = candidates;
	if (best === undefined || best.support.stranger) return null;
	if (question.kind !== null && best.sentence.role === "heading") return null;
	if (setting === "foreseen" && asksAnother(best, question)) return null;
	if (!tellsTime(question.text, [best.analysis.text])) return null;
	const confidence = sureness(best, question, units);
	return confidence >= PASSAGE_SURE[setting]
		? {
				rule: "passage",
				candidates: snippet(best, candidates, setting),
				confidence,
			}
		: null;
}

/** Whether a question asks for one thing of an event that the sentence knows nothing of: « quand est-il né ? ». */
function asksAnother({ missing }: Candidate, { kind }: Question): boolean {
	return (
		kind !== null && ONE_THING.has(kind) && weigh(missing) > MOST_UNEXPLAINED
	);
}

/** Probability that the best sentence answers. */
function sureness(
	{ support, probability, complete }: Candidate,
	{ kind, focus }: Question,
	units: readonly Unit[],
): number {
	const counts = kind === "how_many";
	const lacks =
		kind !== null && kind in SURE.lacking
			? (kind as keyof typeof SURE.lacking)
			: "other";
	const odds =
		SURE.start +
		SURE.context * support.context +
		SURE.before * support.before +
		SURE.probability * probability +
		SURE.names * support.names +
		SURE.word * units.length +
		(support.given === "no" ? SURE.lacking[lacks] : 0) +
		(complete ? 0 : SURE.incomplete) +
		(counts ? SURE.how_many : 0) +
		(counts && focus !== null && !support.counted ? SURE.uncounted : 0);
	return likelihood(odds);
}

function likelihood(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** The best sentence, and those of its article that may answer as well. */
function snippet(
	best: Candidate,
	candidates: readonly Candidate[],
	setting: Setting,
): [Candidate, ...Candidate[]] {
	const { likely, longest } = ALSO_SHOWN[setting];
	const shown: [Candidate, ...Candidate[]] = [best];
	let length = lengthOf(best);
	for (const other of candidates.slice(1)) {
		const unlikely = other.probability < likely * best.probability;
		if (unlikely || length + lengthOf(other) > longest) break;
		if (other.article !== best.article || other.sentence.role === "heading")
			continue;
		shown.push(other);
		length += lengthOf(other);
	}
	return shown;
}

function lengthOf({ sentence: { span } }: Candidate): number {
	return span.end - span.start;
}

/** Whether a question names somebody, some place or some number that a fact knows nothing of. */
function hasStranger(units: readonly Unit[], { explains }: Fit): boolean {
	return units.some((unit) => unit.exact && explains(unit) === 0);
}
