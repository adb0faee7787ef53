import type { Analysis } from "../analysis/french.ts";
import { recent } from "../analysis/recent.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";
import type { Article, Sentence } from "../knowledge/article.ts";
import { textOf } from "../knowledge/citation.ts";
import type { Passage } from "../search/passage.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { type Wanted, wantedBy } from "./answer-type.ts";
import { countsIn } from "./counting.ts";
import type { Language } from "./language.ts";
import {
	merge,
	type Surface,
	shareExplained,
	surfaceOf,
	type Unit,
	weigh,
} from "./matching.ts";
import type { Question } from "./question.ts";
import { type Support, scoreOf, softmax } from "./support.ts";

/** A sentence that may answer, and what speaks for it. */
export interface Candidate {
	readonly article: Article;
	readonly sentence: Sentence;
	readonly analysis: Analysis;
	readonly support: Support;
	/** Ranks candidates of one question. */
	readonly score: number;
	/** Probability that it answers, were one of the candidates to. */
	readonly probability: number;
	/** Share of what the question says that the sentence, its passage, heading and title explain, 0 to 1. */
	readonly coverage: number;
	/** Words of the question that nothing there explains. */
	readonly missing: readonly Unit[];
	/** Whether the sentence itself has what is counted or chosen, and the attributes asked for by name. */
	readonly complete: boolean;
}

/** How many passages are looked at closely. */
const SHORT_LIST = 20;
/** How many passages are kept as they were read, those looked at last. */
const KEPT = 500;
/** How much a word counts that stands beside the sentence, or above it. */
const BESIDE = 0.8;
const ABOVE = 0.7;
/** How well an attribute's name is explained by something that looks like its value. */
const BY_SIGN = 0.5;
/** Weight of a near term in the search, for one exactly as near as the term itself. */
const NEAR_BOOST = 0.4;

/** A passage as the search sees it. */
interface ReadPassage {
	readonly article: Article;
	readonly sentences: readonly ReadSentence[];
	/** What its heading and its title speak of. */
	readonly above: Surface;
}

interface ReadSentence {
	readonly sentence: Sentence;
	readonly analysis: Analysis;
	readonly surface: Surface;
}

/** A question, with what reading it for every passage would find again and again. */
interface Asked {
	readonly question: Question;
	readonly units: readonly Unit[];
	readonly wanted: Wanted | null;
	/** What its units say together. */
	readonly said: number;
}

/** A function that lists the sentences nearest to a question, the best first. `index` has the passages in their order. */
export function createPassageSearch(
	passages: readonly Passage[],
	index: PassageIndex,
	language: Language,
): (question: Question, units: readonly Unit[]) => Candidate[] {
	const readAt = recent(
		(document: number) => readPassage(passages[document] as Passage, language),
		KEPT,
	);
	return (question, units) => {
		const wanted = wantedBy(
			question,
			units,
			language.attributeOf,
			language.isFunction,
		);
		const asked = { question, units, wanted, said: weigh(units) };
		const hits = index.search(boostsOf(units, language.thesaurus), SHORT_LIST);
		const top = hits[0]?.score ?? 1;
		const found = hits.flatMap(({ document, score }) =>
			candidatesIn(readAt(document), score / top, asked, language),
		);
		const probabilities = softmax(found.map(({ score }) => score));
		return found
			.map((candidate, n) => ({
				...candidate,
				probability: probabilities[n] ?? 0,
			}))
			.sort((a, b) => b.score - a.score);
	};
}

function readPassage(
	{ article, sentences, above }: Passage,
	{ analyze }: Language,
): ReadPassage {
	return {
		article,
		sentences: sentences.map((sentence) => {
			const analysis = analyze(textOf(article, sentence));
			return { sentence, analysis, surface: surfaceOf(analysis) };
		}),
		above: merge(...above.map((text) => surfaceOf(analyze(text), ABOVE))),
	};
}

/** Every sentence of a passage as a candidate; `rank` is the passage's score, relative to the best. */
function candidatesIn(
	{ article, sentences, above }: ReadPassage,
	rank: number,
	{ question, units, wanted, said }: Asked,
	language: Language,
): Omit<Candidate, "probability">[] {
	const { matcher, attributeOf, thesaurus } = language;
	const explainedBy = (surface: Surface) =>
		units.map((unit) => matcher.explains(surface, unit));
	const share = (explained: readonly number[]) =>
		said === 0
			? 0
			: units.reduce(
					(sum, { weight }, n) => sum + weight * (explained[n] ?? 0),
					0,
				) / said;
	const names = units.filter(({ exact }) => exact);
	/** Share of the names and numbers of the question that is explained; all of it where it has none. */
	const shareOfNames = (explained: readonly number[]) =>
		names.length === 0
			? 1
			: shareExplained(names, (unit) => explained[units.indexOf(unit)] ?? 0);
	const overhead = explainedBy(above);
	const own = sentences.map(({ surface }) => explainedBy(surface));
	const beside = units.map(
		(_, n) => BESIDE * Math.max(...own.map((explained) => explained[n] ?? 0)),
	);
	const isAsked = (word: string) =>
		word === question.focus || attributeOf(word) !== null;

	return sentences.map(({ sentence, analysis }, k) => {
		const given = givenBy(wanted, analysis.text);
		const bySign = units.map(({ words }) =>
			given !== "no" && given !== "any" && words[0] === wanted?.attribute
				? BY_SIGN
				: 0,
		);
		const inside = larger(own[k] ?? [], bySign);
		const context = larger(inside, overhead);
		const around = larger(context, beside);
		const missing = units.filter((_, n) => around[n] === 0);
		const support: Support = {
			rank,
			context: share(context),
			around: share(around),
			before: share(larger(inside, own[k - 1] ?? inside)),
			missing: weigh(missing),
			stranger: missing.some(({ exact }) => exact),
			given,
			counted: countsIn(analysis, question, thesaurus),
			names: shareOfNames(own[k] ?? []),
			heading: sentence.role === "heading",
		};
		const named = (unit: Unit) => {
			const sign = attributeOf(unit.words[0] ?? "");
			return sign?.test(analysis.text) === true ? BY_SIGN : 0;
		};
		return {
			article,
			sentence,
			analysis,
			support,
			score: scoreOf(support),
			coverage: support.around,
			missing,
			complete: units.every(
				(unit, n) =>
					(inside[n] ?? 0) > 0 || named(unit) > 0 || !unit.words.some(isAsked),
			),
		};
	});
}

function givenBy(wanted: Wanted | null, text: string): Support["given"] {
	if (wanted === null) return "any";
	return wanted.given(text) ? wanted.value : "no";
}

/** The larger of two lists' numbers, position by position. */
function larger(one: readonly number[], other: readonly number[]): number[] {
	return one.map((value, n) => Math.max(value, other[n] ?? 0));
}

/** The terms to search passages for, each with its weight; the nearer a near term, the more it weighs. */
export function boostsOf(
	units: readonly Unit[],
	thesaurus: Thesaurus,
): ReadonlyMap<string, number> {
	const boosts = new Map<string, number>();
	for (const term of units.flatMap(({ words, phrase }) =>
		phrase === null ? words : [...words, phrase],
	)) {
		boosts.set(term, 1);
		for (const [near, closeness] of thesaurus.near(term)) {
			boosts.set(near, Math.max(boosts.get(near) ?? 0, closeness * NEAR_BOOST));
		}
	}
	return boosts;
}
