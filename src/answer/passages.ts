import type { Analysis } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";
import type { Article, Sentence } from "../knowledge/article.ts";
import { textOf } from "../knowledge/citation.ts";
import type { Passage } from "../search/passage.ts";
import { createPassageIndex } from "../search/passage-index.ts";
import type { Language } from "./language.ts";
import { merge, shareExplained, surfaceOf, type Unit } from "./matching.ts";
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

/** A function that lists the sentences nearest to a question, the best first. */
export function createPassageSearch(
	passages: readonly Passage[],
	{ analyze, matcher, thesaurus, attributeOf }: Language,
): (question: Question, units: readonly Unit[]) => Candidate[] {
	const read = passages.map(({ article, sentences, above }) => {
		const contexts = above.map(analyze);
		const analyses = sentences.map((sentence) =>
			analyze(textOf(article, sentence)),
		);
		const around = merge(
			...contexts.map((context) => surfaceOf(context, ABOVE)),
			...analyses.map((analysis) => surfaceOf(analysis, BESIDE)),
		);
		const terms = [...contexts, ...analyses].flatMap(sequenceOf);
		return {
			article,
			sentences: sentences.map((sentence, n) => ({
				sentence,
				analysis: analyses[n] as Analysis,
			})),
			around,
			terms,
		};
	});
	const index = createPassageIndex(read.map(({ terms }) => terms));
	return ({ focus }, units) => {
		const hits = index.search(boostsOf(units, thesaurus), SHORT_LIST);
		const top = hits[0]?.score ?? 1;
		const candidates = hits.flatMap(({ document, score }) => {
			const { article, sentences, around } = read[
				document
			] as (typeof read)[number];
			const beside = new Map(
				units.map((unit) => [unit, matcher.explains(around, unit)]),
			);
			return sentences.map(({ sentence, analysis }) => {
				const surface = surfaceOf(analysis);
				const own = new Map(
					units.map((unit) => {
						const sign = attributeOf(unit.words[0] ?? "");
						return [
							unit,
							Math.max(
								matcher.explains(surface, unit),
								sign?.test(analysis.text) === true ? BY_SIGN : 0,
							),
						];
					}),
				);
				const explained = (unit: Unit) =>
					Math.max(own.get(unit) ?? 0, beside.get(unit) ?? 0);
				const coverage = shareExplained(units, explained);
				const inside = shareExplained(units, (unit) => own.get(unit) ?? 0);
				const missing = units.filter((unit) => explained(unit) === 0);
				const complete = units.every(
					(unit) =>
						(own.get(unit) ?? 0) > 0 ||
						!unit.words.some(
							(word) => word === focus || attributeOf(word) !== null,
						),
				);
				return {
					article,
					sentence,
					analysis,
					coverage,
					missing,
					complete,
					score: score / top + 0.5 * coverage + 0.5 * inside,
				};
			});
		});
		return candidates.sort((a, b) => b.score - a.score);
	};
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
