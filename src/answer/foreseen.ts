import { type Dossier, factsOf } from "../knowledge/dossier.ts";
import type { Fact, Silence } from "../knowledge/facts-file.ts";
import type { FactKind } from "../knowledge/schema.ts";
import { attachmentsIn, clash } from "./attachments.ts";
import type { Language } from "./language.ts";
import { merge, type Surface, surfaceOf, type Unit } from "./matching.ts";
import { kindOf, type Question } from "./question.ts";

/** Something an editor foresaw that readers ask: a fact of an article, or a silence. */
export interface Foreseen {
	readonly article: string;
	readonly is: { readonly fact: Fact } | { readonly silence: Silence };
	/** Example questions. */
	readonly questions: readonly string[];
	/** The answer and the evidence; nothing for a silence. */
	readonly says: readonly string[];
}

/** How well a question fits what an editor foresaw. */
export interface Fit {
	readonly foreseen: Foreseen;
	/** 0 to 1: nearness to the nearest example question. */
	readonly score: number;
	/** The example it is nearest to. */
	readonly example: string;
	/** Share of what the question says that the examples, the answer and the evidence explain, 0 to 1. */
	readonly coverage: number;
}

interface Example {
	readonly text: string;
	readonly kind: FactKind | null;
	readonly surface: Surface;
	readonly units: readonly Unit[];
}

/** Everything that editors foresaw, article by article. */
export function foreseenIn(dossier: Dossier): Foreseen[] {
	return dossier.articles.flatMap(({ id: article }) => {
		const { facts, silences } = factsOf(dossier, article);
		return [
			...facts.map((fact) => ({
				article,
				is: { fact },
				questions: fact.questions,
				says: [
					...(fact.answer === null ? [] : [fact.answer]),
					...fact.evidence.map(({ quote }) => quote),
				],
			})),
			...silences.map((silence) => ({
				article,
				is: { silence },
				questions: silence.questions,
				says: [],
			})),
		];
	});
}

/** How much a word of the answer or the evidence counts beside a word of an example question. */
const EVIDENCE_STRENGTH = 0.8;

/**
 * What the words of the question weigh, explained by an example, beside those of the example explained by the
 * question. A silence is known by its own words: without them the question is about what the article does say.
 */
const FORTH = 0.8;
const FORTH_SILENCE = 0.6;
/** What all the examples, the answer and the evidence weigh together, beside the nearest example. */
const WHOLE = 0.3;

/** A function that lists what editors foresaw that fits a question, the best first. */
export function createForeseenSearch(
	everything: readonly Foreseen[],
	{ analyze, matcher, thesaurus }: Language,
): (question: Question, units: readonly Unit[]) => Fit[] {
	const entries = everything.map((foreseen) => {
		const examples: Example[] = foreseen.questions.map((text) => {
			const analysis = analyze(text);
			return {
				text,
				kind: kindOf(text),
				surface: surfaceOf(analysis),
				units: matcher.unitsOf(analysis),
			};
		});
		const attachments = [...foreseen.questions, ...foreseen.says].flatMap(
			(text) => attachmentsIn(analyze(text), thesaurus),
		);
		const surface = merge(
			...examples.map((example) => example.surface),
			...foreseen.says.map((text) =>
				surfaceOf(analyze(text), EVIDENCE_STRENGTH),
			),
		);
		return { foreseen, examples, surface, attachments };
	});
	return (question, units) => {
		const asked = surfaceOf(question.analysis);
		const attached = attachmentsIn(question.analysis, thesaurus);
		return entries
			.map(({ foreseen, examples, surface, attachments }) => {
				let [nearest, example] = [0, ""];
				for (const candidate of examples) {
					const there = matcher.coverage(units, candidate.surface);
					if (there === 0) continue;
					const back = matcher.coverage(candidate.units, asked);
					const forth = "silence" in foreseen.is ? FORTH_SILENCE : FORTH;
					const nearness =
						(forth * there + (1 - forth) * back) *
						agreement(question.kind, candidate.kind, "silence" in foreseen.is);
					if (nearness > nearest)
						[nearest, example] = [nearness, candidate.text];
				}
				const coverage = matcher.coverage(units, surface);
				const doubt =
					(clash(attached, attachments) ? OTHER_PLACE : 1) *
					(question.kind === null && "silence" in foreseen.is ? BARE_WORDS : 1);
				return {
					foreseen,
					example,
					coverage,
					score:
						nearest === 0
							? 0
							: doubt * ((1 - WHOLE) * nearest + WHOLE * coverage),
				};
			})
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score);
	};
}

/** Kinds of answer that nothing else replaces. */
const STRICT: ReadonlySet<FactKind> = new Set([
	"when",
	"where",
	"how_many",
	"why",
]);
/** What a fit is worth that attaches another place to a word than the question does. */
const OTHER_PLACE = 0.6;
/** What a silence is worth for words that ask nothing. */
const BARE_WORDS = 0.8;

const ENUMERATING: ReadonlySet<FactKind> = new Set(["what", "list", "how"]);

/** How well the kind of a question agrees with the kind of an example. */
function agreement(
	asked: FactKind | null,
	foreseen: FactKind | null,
	silence: boolean,
): number {
	if (asked === foreseen) return 1;
	if (asked === null || foreseen === null) return 0.92;
	if (STRICT.has(asked)) return 0.5;
	if (STRICT.has(foreseen)) return 0.8;
	if (asked === "yes_no" || foreseen === "yes_no") return silence ? 0.92 : 0.8;
	if (ENUMERATING.has(asked) && ENUMERATING.has(foreseen)) return 0.97;
	return 0.75;
}
