import type { Entity } from "../knowledge/schema.ts";
import type { Foreseen } from "./foreseen.ts";
import type { Language } from "./language.ts";
import {
	merge,
	type Surface,
	surfaceOf,
	type Unit,
	weigh,
} from "./matching.ts";
import { createNearestExamples } from "./nearest-examples.ts";
import type { Question } from "./question.ts";
import { createSurfaceIndex } from "./surface-index.ts";

/** How well a question fits what an editor foresaw. */
export interface Fit {
	readonly foreseen: Foreseen;
	/** 0 to 1: nearness to the nearest example question. */
	readonly score: number;
	/** The example it is nearest to. */
	readonly example: string;
	/** Share of what the question says that the examples, the answer and the evidence explain, 0 to 1. */
	readonly coverage: number;
	/** How well all of that explains one word of the question, 0 to 1. */
	explains(unit: Unit): number;
}

/** How much a word of the answer or the evidence counts beside a word of an example question. */
const EVIDENCE_STRENGTH = 0.8;
/** What a fit is worth that knows nothing of a name or a number of the question. */
const OTHER_NAME = 0.8;
/** What a fit is worth that says the opposite of a word of the question… */
const OPPOSITE = 0.7;
/** …which it explains less than this. */
const UNSAID = 0.5;
/** What a silence is worth for words that ask nothing. */
const BARE_WORDS = 0.8;

/** A function that lists what editors foresaw that fits a question, the best first. */
export function createForeseenSearch(
	everything: readonly Foreseen[],
	entities: readonly Entity[],
	language: Language,
): (question: Question, units: readonly Unit[]) => Fit[] {
	const { matcher, thesaurus } = language;
	const surfaces: Surface[] = [];
	for (const foreseen of everything) {
		surfaces.push(readAll(foreseen, language));
	}
	const { explain } = createSurfaceIndex(surfaces, thesaurus);
	const findNearest = createNearestExamples(everything, entities, language);

	return (question, units) => {
		const explained = units.map(explain);
		const said = weigh(units);
		const coverages = Float64Array.from(surfaces, (_, n) => {
			const understood = units.reduce(
				(sum, { weight }, u) => sum + weight * (explained[u]?.[n] ?? 0),
				0,
			);
			return said === 0 ? 0 : understood / said;
		});
		const opposites = units.map(({ words }) =>
			words.flatMap((word) => [...thesaurus.opposites(word)]),
		);
		const nearest = findNearest(question, units, coverages);
		const foundSame: Fit[] = [];
		const found: Fit[] = [];
		for (const [n, foreseen] of everything.entries()) {
			const example = nearest[n] ?? null;
			if (example === null) continue;
			const surface = surfaces[n] ?? new Map();
			const strange = units.some(
				({ exact }, u) => exact && explained[u]?.[n] === 0,
			);
			const opposite = opposites.some(
				(terms, u) =>
					(explained[u]?.[n] ?? 0) < UNSAID &&
					terms.some((term) => surface.has(term)),
			);
			const bare = question.kind === null && "silence" in foreseen.is;
			const doubt =
				(strange ? OTHER_NAME : 1) *
				(opposite ? OPPOSITE : 1) *
				(bare ? BARE_WORDS : 1);
			const fit: Fit = {
				foreseen,
				score: doubt * example.score,
				example: example.text,
				coverage: coverages[n] ?? 0,
				explains: (unit) => matcher.explains(surface, unit),
			};
			(example.same ? foundSame : found).push(fit);
		}
		return [...foundSame, ...found].sort((a, b) => b.score - a.score);
	};
}

/** All that the examples, the answer and the evidence of something foreseen speak of. */
function readAll(
	{ questions, says }: Foreseen,
	{ analyze }: Language,
): Surface {
	return merge(
		...questions.map((text) => surfaceOf(analyze(text))),
		...says.map((text) => surfaceOf(analyze(text), EVIDENCE_STRENGTH)),
	);
}
