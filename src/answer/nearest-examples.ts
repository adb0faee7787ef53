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
import { type Surface, surfaceOf, type Unit } from "./matching.ts";
import { createMentions } from "./mentions.ts";
import { createOverlaps } from "./overlaps.ts";
import { kindOf, plainText, type Question } from "./question.ts";

/** The example question that is nearest to a question, of those of one fact or silence. */
export interface NearestExample {
	readonly text: string;
	/** 0 to 1. */
	readonly score: number;
	/** Whether it is the question itself, word for word. */
	readonly same: boolean;
}

interface Example {
	/** Position of its fact or silence. */
	readonly entry: number;
	readonly text: string;
	/** The text without capitals, accents or marks. */
	readonly words: string;
	readonly kind: FactKind | null;
	readonly type: "fact" | "silence";
	readonly surface: Surface;
	readonly units: readonly Unit[];
	readonly attachments: readonly Attachment[];
	/** Names of the people it speaks of. */
	readonly people: ReadonlySet<string>;
}

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

/**
 * A function that finds the nearest example of everything that editors foresaw, by its position; null where none has a word in
 * common. `coverages` tells, for each position, the share of the question that all its examples and evidence explain.
 */
export function createNearestExamples(
	everything: readonly Foreseen[],
	entities: readonly Entity[],
	language: Language,
): (
	question: Question,
	units: readonly Unit[],
	coverages: Float64Array,
) => readonly (NearestExample | null)[] {
	const { thesaurus } = language;
	const mentionsIn = createMentions(entities, language.analyze);
	const peopleIn = (analysis: Analysis) =>
		new Set(
			mentionsIn(analysis)
				.filter(({ kind }) => kind === "person")
				.map(({ name }) => name),
		);
	const examples: Example[] = [];
	for (const [entry, foreseen] of everything.entries()) {
		for (const text of foreseen.questions) {
			examples.push(readExample(text, foreseen, entry, peopleIn, language));
		}
	}
	const forths = Float64Array.from(
		everything,
		({ is }) => FORTH["silence" in is ? "silence" : "fact"],
	);
	// There are few sorts of examples: how well each agrees with a question is found once.
	const sorts = new Map<string, Pick<Example, "kind" | "type">>(
		examples.map(({ kind, type }) => [`${kind} ${type}`, { kind, type }]),
	);
	const sortNames = [...sorts.keys()];
	const sortOf = Uint8Array.from(examples, ({ kind, type }) =>
		sortNames.indexOf(`${kind} ${type}`),
	);
	const entryOf = Int32Array.from(examples, ({ entry }) => entry);
	const byWords = new Map<string, number[]>();
	for (const [n, { words }] of examples.entries()) {
		const same = byWords.get(words) ?? [];
		byWords.set(words, same);
		same.push(n);
	}
	const findOverlaps = createOverlaps(examples, thesaurus);

	return ({ text, analysis, kind }, units, coverages) => {
		const attachments = attachmentsIn(analysis, thesaurus);
		const people = peopleIn(analysis);
		const agreements = [...sorts.values()].map((sort) =>
			agreementOf(kind, sort.kind, sort.type),
		);
		/** What an example is worth for the places and the people it speaks of. */
		const speaksOf = (n: number): number => {
			const example = examples[n] as Example;
			return (
				PLACES[compareAttachments(attachments, example.attachments)] *
				(isOthers(people, example.people) ? OTHER_PEOPLE : 1)
			);
		};
		const { there, back } = findOverlaps({
			units,
			surface: surfaceOf(analysis),
		});
		/** How near an example is when the question explains such a share of it, before what it disagrees in. */
		const nearness = (n: number, back: number): number => {
			const entry = entryOf[n] as number;
			const forth = forths[entry] as number;
			const nearest = forth * (there.values[n] as number) + (1 - forth) * back;
			return (1 - WHOLE) * nearest + WHOLE * (coverages[entry] as number);
		};
		const scores = new Float64Array(everything.length);
		const nearest = new Int32Array(everything.length).fill(-1);
		const same = new Set<number>();
		const words = wordsIn(text);
		for (const n of words === "" ? [] : (byWords.get(words) ?? [])) {
			const entry = entryOf[n] as number;
			if (same.has(entry)) continue;
			same.add(entry);
			[scores[entry], nearest[entry]] = [1, n];
		}
		const compare = (n: number, most: number) => {
			const entry = entryOf[n] as number;
			if (same.has(entry)) return;
			const least = scores[entry] as number;
			const agrees = agreements[sortOf[n] as number] as number;
			if (agrees * most < least) return;
			const near = nearness(n, back(n));
			if (agrees * near < least) return;
			const score = agrees * speaksOf(n) * near;
			if (score > least || (score === least && n < (nearest[entry] as number)))
				[scores[entry], nearest[entry]] = [score, n];
		};
		// The example of each entry that may be the nearest is compared first: few others can then be nearer still.
		const most = new Float64Array(examples.length);
		const likeliest = new Int32Array(everything.length).fill(-1);
		for (const n of there.at) {
			const bound = nearness(n, 1);
			most[n] = bound;
			const other = likeliest[entryOf[n] as number] as number;
			if (other < 0 || bound > (most[other] as number))
				likeliest[entryOf[n] as number] = n;
		}
		for (const n of likeliest) if (n >= 0) compare(n, most[n] as number);
		for (const n of there.at) {
			const bound = most[n] as number;
			if (bound >= (scores[entryOf[n] as number] as number)) compare(n, bound);
		}
		return everything.map((_, entry) => {
			const example = examples[nearest[entry] as number];
			const score = scores[entry] as number;
			return example === undefined
				? null
				: { text: example.text, score, same: same.has(entry) };
		});
	};
}

function readExample(
	text: string,
	{ is }: Foreseen,
	entry: number,
	peopleIn: (analysis: Analysis) => ReadonlySet<string>,
	{ analyze, matcher, thesaurus }: Language,
): Example {
	const analysis = analyze(text);
	return {
		entry,
		text,
		words: wordsIn(text),
		kind: kindOf(text) ?? ("fact" in is ? is.fact.kind : null),
		type: "fact" in is ? "fact" : "silence",
		surface: surfaceOf(analysis),
		units: matcher.unitsOf(analysis),
		attachments: attachmentsIn(analysis, thesaurus),
		people: peopleIn(analysis),
	};
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
