import type { Entity } from "../knowledge/schema.ts";
import type { Passage } from "../search/passage.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { type Decision, decide, settingOf } from "./abstention.ts";
import type { Foreseen } from "./foreseen.ts";
import { createForeseenSearch, type Fit } from "./foreseen-search.ts";
import type { Language } from "./language.ts";
import type { Unit } from "./matching.ts";
import { type Candidate, createPassageSearch } from "./passages.ts";
import { createPremiseCheck } from "./premises.ts";
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

/** What a reader reads questions with. */
interface Sources {
	readonly passages: readonly Passage[];
	readonly index: PassageIndex;
	readonly foreseen: readonly Foreseen[];
	readonly entities: readonly Entity[];
	/** Functions that a person can hold. */
	readonly functions: readonly string[];
}

/** A function that reads one question, given in careful spelling. */
export function createReader(
	{ passages, index, foreseen, entities, functions }: Sources,
	language: Language,
): (text: string) => Reading {
	const { analyze, matcher } = language;
	const searchForeseen = createForeseenSearch(foreseen, entities, language);
	const searchPassages = createPassageSearch(passages, index, language);
	const setting = settingOf(foreseen.length, passages.length);
	const findMisnamed = createPremiseCheck(entities, functions, language);
	const read = (text: string): Reading => {
		const question = understand(text, analyze);
		const units = matcher
			.unitsOf(question.analysis)
			.map((unit) => withFocus(unit, question));
		const fits = searchForeseen(question, units);
		const candidates = searchPassages(question, units);
		const decision = decide(setting, question, units, fits, candidates);
		return { question, units, fits, candidates, decision };
	};
	return (text) => {
		const reading = read(text);
		const misnamed = findMisnamed(reading.question.analysis);
		if (misnamed === null) return reading;
		// Whoever gives a person another function is told who that is, and nothing else.
		const { decision } = read(`Qui est ${misnamed.name} ?`);
		return decision.rule === "fact" ? { ...reading, decision } : reading;
	};
}

/** Weight, at least, of what a question counts: « combien d'articles ? » asks of articles. */
const COUNTED = 0.6;

function withFocus(unit: Unit, { kind, focus }: Question): Unit {
	const counted =
		kind === "how_many" && focus !== null && unit.words.includes(focus);
	return counted ? { ...unit, weight: Math.max(unit.weight, COUNTED) } : unit;
}
