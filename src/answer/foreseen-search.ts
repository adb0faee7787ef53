import type { Analysis } from "../analysis/french.ts";
import type { Entity, FactKind } from "../knowledge/schema.ts";
import {
	type Attachment,
	attachmentsIn,
	compareAttachments,
} from "./attachments.ts";
import type { Foreseen } from "./foreseen.ts";
import { agreementOf } from "./kind-agreement.ts";
import type { Language } from "./language.ts";
import { merge, type Surface, surfaceOf, type Unit } from "./matching.ts";
import { createMentions } from "./mentions.ts";
import { createOverlaps } from "./overlaps.ts";
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

/** What an editor foresaw, and all that its examples, answer and evidence speak of. */
interface Entry {
	readonly foreseen: Foreseen;
	readonly type: "fact" | "silence";
	readonly surface: Surface;
}

interface Example {
	readonly entry: Entry;
	readonly text: string;
	/** The text without capitals, accents or marks. */
	readonly words: string;
	readonly kind: FactKind | null;
	readonly surface: Surface;
	readonly units: readonly Unit[];
	readonly attachments: readonly Attachment[];
	/** Names of the people it speaks of. */
	readonly people: ReadonlySet<string>;
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
/** What an example is worth that speaks of other people than the question. */
const OTHER_PEOPLE = 0.7;
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
	const mentionsIn = createMentions(entities, language.analyze);
	const peopleIn = (analysis: Analysis) =>
		new Set(
			mentionsIn(analysis)
				.filter(({ kind }) => kind === "person")
				.map(({ name }) => name),
		);
	const examples = everything.flatMap((foreseen) =>
		examplesOf(foreseen, peopleIn, language),
	);
	const findOverlaps = createOverlaps(examples, thesaurus);

	return ({ text, analysis, kind }, units) => {
		const attachments = attachmentsIn(analysis, thesaurus);
		const people = peopleIn(analysis);
		/** What an example is worth for this question, were its words the same. */
		const agreement = (example: Example): number =>
			agreementOf(kind, example.kind, example.entry.type) *
			PLACES[compareAttachments(attachments, example.attachments)] *
			(isOthers(people, example.people) ? OTHER_PEOPLE : 1);

		const best = new Map<Entry, { example: string; score: number }>();
		const propose = ({ entry, text: example }: Example, score: number) => {
			if (score > (best.get(entry)?.score ?? 0)) {
				best.set(entry, { example, score });
			}
		};
		const coverages = new Map<Entry, number>();
		const coverageOf = (entry: Entry): number => {
			const known = coverages.get(entry);
			const coverage = known ?? matcher.coverage(units, entry.surface);
			coverages.set(entry, coverage);
			return coverage;
		};
		const words = wordsIn(text);
		for (const example of examples) {
			if (words !== "" && example.words === words) propose(example, 1);
		}
		const asked = { units, surface: surfaceOf(analysis) };
		for (const { text: n, there, back } of findOverlaps(asked)) {
			const example = examples[n] as Example;
			const forth = FORTH[example.entry.type];
			const nearest = forth * there + (1 - forth) * back;
			const whole = WHOLE * coverageOf(example.entry);
			propose(example, agreement(example) * ((1 - WHOLE) * nearest + whole));
		}
		const fits = [...best].map(([entry, { example, score }]): Fit => {
			const explains = (unit: Unit) => matcher.explains(entry.surface, unit);
			const strange = units.some((unit) => unit.exact && explains(unit) === 0);
			const opposite = units.some(
				(unit) =>
					explains(unit) < UNSAID &&
					unit.words.some((word) =>
						[...thesaurus.opposites(word)].some((term) =>
							entry.surface.has(term),
						),
					),
			);
			const doubt =
				(strange ? OTHER_NAME : 1) *
				(opposite ? OPPOSITE : 1) *
				(kind === null && entry.type === "silence" ? BARE_WORDS : 1);
			const { foreseen } = entry;
			const coverage = coverageOf(entry);
			return { foreseen, example, coverage, score: doubt * score, explains };
		});
		return fits.sort((a, b) => b.score - a.score);
	};
}

function examplesOf(
	foreseen: Foreseen,
	peopleIn: (analysis: Analysis) => ReadonlySet<string>,
	{ analyze, matcher, thesaurus }: Language,
): Example[] {
	const { is, questions, says } = foreseen;
	const ownKind = "fact" in is ? is.fact.kind : null;
	const read = questions.map((text) => ({ text, analysis: analyze(text) }));
	const entry: Entry = {
		foreseen,
		type: "silence" in is ? "silence" : "fact",
		surface: merge(
			...read.map(({ analysis }) => surfaceOf(analysis)),
			...says.map((text) => surfaceOf(analyze(text), EVIDENCE_STRENGTH)),
		),
	};
	return read.map(({ text, analysis }) => ({
		entry,
		text,
		words: wordsIn(text),
		kind: kindOf(text) ?? ownKind,
		surface: surfaceOf(analysis),
		units: matcher.unitsOf(analysis),
		attachments: attachmentsIn(analysis, thesaurus),
		people: peopleIn(analysis),
	}));
}

/** Whether two texts speak of people, and of none in common. */
function isOthers(
	one: ReadonlySet<string>,
	other: ReadonlySet<string>,
): boolean {
	return (
		one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name))
	);
}

/** A text without capitals, accents or marks. */
function wordsIn(text: string): string {
	return plainText(text)
		.replace(/[^\p{L}\p{N}' ]/gu, "")
		.replace(/ +/g, " ")
		.trim();
}
