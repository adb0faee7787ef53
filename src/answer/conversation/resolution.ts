import type { FactKind } from "../../knowledge/schema.ts";
import type { Fit } from "../foreseen-search.ts";
import type { Unit } from "../matching.ts";
import { kindOf } from "../question.ts";
import type { Reading } from "../reader.ts";
import type { Conversation } from "./conversation.ts";
import type { Candidate, Completion } from "./follow-up.ts";

/** A whole question that a follow-up stands for, and how it was read. */
export interface Resolved {
	readonly candidate: Candidate;
	readonly reading: Reading;
}

/** A word of a follow-up is known to what explains it this well. */
const KNOWN = 0.5;
/** Below this confidence, a fact is no surer than a silence as near. */
const DOUBTFUL = 0.75;
/** What is this little further is as near. */
const AS_NEAR = 0.05;
/** A fact of the right kind is meant when it is this near. */
const NEAR = 0.5;
/** Kinds whose answer is of no other kind than these. */
const STRICT: ReadonlyMap<FactKind | null, readonly FactKind[]> = new Map([
	["who", ["who"]],
	["when", ["when"]],
	["where", ["where"]],
	["how_many", ["how_many"]],
	["why", ["why", "what"]],
	["list", ["list", "what", "how_many", "yes_no"]],
]);

/** What a follow-up stands for: the likeliest question that is answered or known to be left open; null when it is a new one. */
export function resolve(
	words: string,
	{ candidates, elsewhere, bare, alone, own }: Completion,
	past: Conversation,
	read: (words: string) => Reading,
): Resolved | null {
	const itself = read(words);
	const open = isLeftOpen(itself, own, itself);
	if (alone === "answered" && (isAnswered(itself) || open)) return null;
	if (alone === "foreseen" && open) return null;
	const competes = alone === "as_sure" || alone === "foreseen";
	const rival = competes && isAnswered(itself) ? confidenceOf(itself) : 0;
	const readOf = ({ question }: Candidate): Reading => {
		const reading = agreed(read(question), itself);
		return settled(bare ? ofKind(reading) : reading, own);
	};
	let refused: Resolved | null = null;
	let known = false;
	for (const group of candidates) {
		const readings = group.map((candidate) => ({
			candidate,
			reading: readOf(candidate),
		}));
		const said = readings.find(
			({ reading }) =>
				elsewhere && (bare || knows(reading, own)) && repeats(reading, past),
		);
		if (said !== undefined) {
			known = true;
			refused ??= { ...said, reading: unsaid(said.reading) };
			if (bare) return refused;
			continue;
		}
		const left = readings.filter(({ reading }) =>
			isLeftOpen(reading, own, itself),
		);
		const settles = left[0] !== undefined && left[0] === readings[0];
		const [likeliest] = readings
			.filter(
				({ reading }) => !settles && isAnswered(reading) && knows(reading, own),
			)
			.concat(left)
			.sort((a, b) => confidenceOf(b.reading) - confidenceOf(a.reading));
		if (likeliest !== undefined)
			return rival >= confidenceOf(likeliest.reading) ? null : likeliest;
		refused ??= readings.find(({ reading }) => !isAnswered(reading)) ?? null;
	}
	const isNew = alone !== "never" && !known && isAnswered(itself);
	return isNew ? null : refused;
}

/** A reading, as the fact that the follow-up alone is about where that fits the whole question as well. */
function agreed(reading: Reading, itself: Reading): Reading {
	const meant = fitOf(itself)?.foreseen;
	const fit = reading.fits.find(({ foreseen }) => foreseen === meant);
	const found = fitOf(reading)?.score ?? 1;
	return fit !== undefined && isAnswered(itself) && fit.score >= found
		? { ...reading, decision: itself.decision }
		: reading;
}

/** A reading, as what is left open where that is as near to the words of a follow-up as the fact that was found. */
function settled(reading: Reading, own: readonly Unit[]): Reading {
	const { decision, fits } = reading;
	const doubtful = decision.rule === "fact" && decision.confidence < DOUBTFUL;
	if (!doubtful || own.length === 0) return reading;
	const found = fitOf(reading)?.score ?? 0;
	const open = fits.find(({ foreseen: { is } }) => "silence" in is);
	if (
		open === undefined ||
		open.score + AS_NEAR < found ||
		!explains(open, own)
	)
		return reading;
	const { is } = open.foreseen;
	return "silence" in is
		? {
				...reading,
				decision: {
					rule: "silence",
					silence: is.silence,
					confidence: open.score,
				},
			}
		: reading;
}

/** A reading whose answer is none. */
function unsaid(reading: Reading): Reading {
	return { ...reading, decision: { rule: "not_said", confidence: 0 } };
}

function confidenceOf({ decision }: Reading): number {
	return decision.confidence;
}

function isAnswered({ decision: { rule } }: Reading): boolean {
	return rule === "fact" || rule === "passage";
}

/** A reading, as the nearest fact of the kind that is asked for: « selon qui ? » is answered by somebody. */
function ofKind(reading: Reading): Reading {
	const { decision, fits, question } = reading;
	const kinds = STRICT.get(question.kind);
	if (decision.rule !== "fact" || kinds === undefined) return reading;
	if (kinds.includes(decision.fact.kind)) return reading;
	for (const { foreseen, score } of fits) {
		const { is } = foreseen;
		if (score < NEAR) break;
		if ("fact" in is && kinds.includes(is.fact.kind))
			return {
				...reading,
				decision: { rule: "fact", fact: is.fact, confidence: score },
			};
	}
	return unsaid(reading);
}

/** Whether a reading would quote what was quoted before. */
function repeats(
	{ decision }: Reading,
	{ answered, shown }: Conversation,
): boolean {
	return (
		answered &&
		decision.rule === "fact" &&
		decision.fact.evidence.some(({ article, start }) =>
			shown.some((seen) => seen.article === article && seen.start === start),
		)
	);
}

/** Whether an editor foresaw the question with its own words, and that the article does not say. */
function isLeftOpen(
	reading: Reading,
	own: readonly Unit[],
	/** The follow-up alone: what leaves it open leaves it open here. */
	itself: Reading,
): boolean {
	const fit = reading.decision.rule === "silence" ? fitOf(reading) : undefined;
	if (fit === undefined || !explains(fit, own)) return false;
	const asked = reading.question.kind;
	return (
		fit.foreseen === fitOf(itself)?.foreseen ||
		asked === null ||
		asked === "yes_no" ||
		asked === kindOf(fit.example)
	);
}

/** Whether what was found knows the words that a follow-up adds. */
function knows(reading: Reading, own: readonly Unit[]): boolean {
	const { decision } = reading;
	if (decision.rule === "passage")
		return decision.candidates[0].missing.every(
			({ surface }) => !own.some((unit) => unit.surface === surface),
		);
	const fit = fitOf(reading);
	return fit === undefined || explains(fit, own);
}

function explains(fit: Fit, own: readonly Unit[]): boolean {
	return own.every((unit) => fit.explains(unit) >= KNOWN);
}

/** How well a reading fits what was decided; nothing when no editor foresaw it. */
function fitOf({ decision, fits }: Reading): Fit | undefined {
	return fits.find(({ foreseen: { is } }) =>
		"fact" in is
			? decision.rule === "fact" && is.fact === decision.fact
			: decision.rule === "silence" && is.silence === decision.silence,
	);
}
