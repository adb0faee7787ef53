import type { FactKind } from "../knowledge/schema.ts";
import {
	type Attachment,
	attachmentsIn,
	compareAttachments,
} from "./attachments.ts";
import type { Foreseen } from "./foreseen.ts";
import { agreementOf } from "./kind-agreement.ts";
import type { Language } from "./language.ts";
import { merge, type Surface, surfaceOf, type Unit } from "./matching.ts";
import { kindOf, plainText, type Question } from "./question.ts";

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

interface Example {
	readonly text: string;
	/** The text without capitals, accents or marks. */
	readonly words: string;
	readonly kind: FactKind | null;
	readonly surface: Surface;
	readonly units: readonly Unit[];
	readonly attachments: readonly Attachment[];
}

/** How much a word of the answer or the evidence counts beside a word of an example question. */
const EVIDENCE_STRENGTH = 0.8;
/**
 * What the words of the question weigh, explained by an example, beside those of the example explained by the
 * question. A silence is known by its own words: without them the question is about what the article does say.
 */
const FORTH = { fact: 0.8, silence: 0.6 };
/** What all the examples, the answer and the evidence weigh together, beside the nearest example. */
const WHOLE = 0.3;
/** What an example is worth that attaches the places of the question to the same words, to none of them, or others. */
const PLACES = { same: 1, unknown: 0.9, other: 0.6 };
/** What a fit is worth that knows nothing of a name or a number of the question. */
const OTHER_NAME = 0.8;
/** What a silence is worth for words that ask nothing. */
const BARE_WORDS = 0.8;

/** A function that lists what editors foresaw that fits a question, the best first. */
export function createForeseenSearch(
	everything: readonly Foreseen[],
	{ analyze, matcher, thesaurus }: Language,
): (question: Question, units: readonly Unit[]) => Fit[] {
	const entries = everything.map((foreseen) => {
		const ownKind = "fact" in foreseen.is ? foreseen.is.fact.kind : null;
		const examples = foreseen.questions.map((text): Example => {
			const analysis = analyze(text);
			return {
				text,
				words: wordsIn(text),
				kind: kindOf(text) ?? ownKind,
				surface: surfaceOf(analysis),
				units: matcher.unitsOf(analysis),
				attachments: attachmentsIn(analysis, thesaurus),
			};
		});
		const surface = merge(
			...examples.map((example) => example.surface),
			...foreseen.says.map((text) =>
				surfaceOf(analyze(text), EVIDENCE_STRENGTH),
			),
		);
		return { foreseen, examples, surface };
	});

	return ({ text: asking, analysis, kind }, units) => {
		const words = wordsIn(asking);
		const asked = surfaceOf(analysis);
		const attached = attachmentsIn(analysis, thesaurus);
		const fitOf = ({
			foreseen,
			examples,
			surface,
		}: (typeof entries)[number]): Fit => {
			const type = "silence" in foreseen.is ? "silence" : "fact";
			const coverage = matcher.coverage(units, surface);
			let [score, example] = [0, ""];
			for (const candidate of examples) {
				if (words !== "" && candidate.words === words)
					[score, example] = [1, candidate.text];
				const there = matcher.coverage(units, candidate.surface);
				if (there === 0) continue;
				const back = matcher.coverage(candidate.units, asked);
				const near = FORTH[type] * there + (1 - FORTH[type]) * back;
				const agreement =
					agreementOf(kind, candidate.kind, type) *
					PLACES[compareAttachments(attached, candidate.attachments)];
				const fitness = agreement * ((1 - WHOLE) * near + WHOLE * coverage);
				if (fitness > score) [score, example] = [fitness, candidate.text];
			}
			const strange = units.some(
				(unit) => unit.exact && matcher.explains(surface, unit) === 0,
			);
			const doubt =
				(strange ? OTHER_NAME : 1) *
				(kind === null && type === "silence" ? BARE_WORDS : 1);
			return {
				foreseen,
				example,
				coverage,
				score: doubt * score,
				explains: (unit) => matcher.explains(surface, unit),
			};
		};
		return entries
			.map(fitOf)
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score);
	};
}

/** A text without capitals, accents or marks. */
function wordsIn(text: string): string {
	return plainText(text)
		.replace(/[^\p{L}\p{N}' ]/gu, "")
		.replace(/ +/g, " ")
		.trim();
}
