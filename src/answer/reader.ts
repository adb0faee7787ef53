import type { Passage } from "../search/passage.ts";
import { type Decision, decide } from "./abstention.ts";
import type { Foreseen } from "./foreseen.ts";
import { createForeseenSearch, type Fit } from "./foreseen-search.ts";
import type { Language } from "./language.ts";
import type { Unit } from "./matching.ts";
import { type Candidate, createPassageSearch } from "./passages.ts";
import { type Question, understand } from "./question.ts";

/** One question read to the end: what was found, and what was decided. */
export interface Reading {
	readonly question: Question;
	readonly units: readonly Unit[];
	/** Best first. */
	readonly fits: readonly Fit[];
	/** Best first. */
	readonly candidates: readonly Candidate[];
	readonly decision: Decision;
}

/** A function that reads one question, given in careful spelling. */
export function createReader(
	passages: readonly Passage[],
	foreseen: readonly Foreseen[],
	language: Language,
): (text: string) => Reading {
	const { analyze, matcher } = language;
	const searchForeseen = createForeseenSearch(foreseen, language);
	const searchPassages = createPassageSearch(passages, language);
	return (text) => {
		const question = understand(text, analyze);
		const units = matcher.unitsOf(question.analysis);
		const fits = searchForeseen(question, units);
		const candidates = searchPassages(question, units);
		return {
			question,
			units,
			fits,
			candidates,
			decision: decide(question, units, fits, candidates),
		};
	};
}
