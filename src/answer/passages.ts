import type { Analysis } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";
import type { Article, Sentence } from "../knowledge/article.ts";
import { textOf } from "../knowledge/citation.ts";
import type { Passage } from "../search/passage.ts";
import { createPassageIndex } from "../search/passage-index.ts";
import type { Language } from "./language.ts";
import {
	merge,
	type Surface,
	shareExplained,
	surfaceOf,
	type Unit,
} from "./matching.ts";
import type { Question } from "./question.ts";

/** A sentence that may answer, and how well it and its surroundings explain the question. */
export interface Candidate {
	readonly article: Article;
	readonly sentence: Sentence;
	/** Ranks candidates of one question. */
	readonly score: number;
	/** Share of what the question says that the sentence, its passage, heading and title explain, 0 to 1. */
	readonly coverage: number;
	/** Words of the question that nothing there explains. */
	readonly missing: readonly Unit[];
	/** Whether the sentence itself has what is counted or chosen, and the attributes asked for by name. */
	readonly complete: boolean;
	readonly analysis: Analysis;
}

/** How many passages are looked at closely. */
const SHORT_LIST = 20;
/** How much a word counts that stands beside the sentence, or above it. */
const BESIDE = 0.8;
const ABOVE = 0.7;
/** How well an attribute's name is explained by something that looks like its value. */
const BY_SIGN = 0.8;
/** Weight of a near term in the search, for one exactly as near as the term itself. */
const NEAR_BOOST = 0.4;

/** What the passage's score, and the words explained by all or by the sentence itself, weigh in a candidate's score. */
const SHARES = { passage: 1, explained: 0.5, inside: 0.5 };

/** A passage as the search sees it. */
interface ReadPassage {
	readonly article: Article;
	readonly sentences: readonly ReadSentence[];
	/** What the passage, its heading and its title speak of. */
	readonly around: Surface;
	readonly terms: readonly string[];
}

interface ReadSentence {
	readonly sentence: Sentence;
	readonly analysis: Analysis;
}

/** A function that lists the sentences nearest to a question, the best first. */
export function createPassageSearch(
	passages: readonly Passage[],
	language: Language,
): (question: Question, units: readonly Unit[]) => Candidate[] {
	const { thesaurus } = language;
	const read = passages.map((passage) => readPassage(passage, language));
	const index = createPassageIndex(read.map(({ terms }) => terms));
	return ({ focus }, units) => {
		const hits = index.search(boostsOf(units, thesaurus), SHORT_LIST);
		const top = hits[0]?.score ?? 1;
		return hits
			.flatMap(({ document, score }) => {
				const passage = read[document] as ReadPassage;
				return candidatesIn(passage, score / top, units, focus, language);
			})
			.sort((a, b) => b.score - a.score);
	};
}

function readPassage(
	{ article, sentences, above }: Passage,
	{ analyze }: Language,
): ReadPassage {
	const contexts = above.map(analyze);
	const read = sentences.map((sentence) => ({
		sentence,
		analysis: analyze(textOf(article, sentence)),
	}));
	const analyses = read.map(({ analysis }) => analysis);
	const around = merge(
		...contexts.map((context) => surfaceOf(context, ABOVE)),
		...analyses.map((analysis) => surfaceOf(analysis, BESIDE)),
	);
	const terms = [...contexts, ...analyses].flatMap(sequenceOf);
	return { article, sentences: read, around, terms };
}

/** Every sentence of a passage as a candidate; `rank` is the passage's score, relative to the best. */
function candidatesIn(
	{ article, sentences, around }: ReadPassage,
	rank: number,
	units: readonly Unit[],
	focus: string | null,
	{ matcher, attributeOf }: Language,
): Candidate[] {
	const beside = new Map(
		units.map((unit) => [unit, matcher.explains(around, unit)]),
	);
	const isAsked = (word: string) =>
		word === focus || attributeOf(word) !== null;
	return sentences.map(({ sentence, analysis }) => {
		const surface = surfaceOf(analysis);
		const own = new Map(
			units.map((unit) => {
				const sign = attributeOf(unit.words[0] ?? "");
				const given = sign?.test(analysis.text) === true ? BY_SIGN : 0;
				return [unit, Math.max(matcher.explains(surface, unit), given)];
			}),
		);
		const inside = (unit: Unit) => own.get(unit) ?? 0;
		const explained = (unit: Unit) =>
			Math.max(inside(unit), beside.get(unit) ?? 0);
		const coverage = shareExplained(units, explained);
		return {
			article,
			sentence,
			analysis,
			coverage,
			missing: units.filter((unit) => explained(unit) === 0),
			complete: units.every(
				(unit) => inside(unit) > 0 || !unit.words.some(isAsked),
			),
			score:
				SHARES.passage * rank +
				SHARES.explained * coverage +
				SHARES.inside * shareExplained(units, inside),
		};
	});
}

/** The terms of an analysed text in order, with repetitions: words that are not stop words, then phrases. */
function sequenceOf({ tokens, phrases }: Analysis): string[] {
	return [...tokens.filter(({ stop }) => !stop), ...phrases].map(
		({ term }) => term,
	);
}

/** The terms to search for, each with its weight; the nearer a near term, the more it weighs. */
function boostsOf(
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
