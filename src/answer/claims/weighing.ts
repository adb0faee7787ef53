import type { LightWords } from "../../analysis/light-words.ts";
import type { Citation } from "../../knowledge/citation.ts";
import type { Difference } from "../answer.ts";
import type { Pair } from "./alignment.ts";
import type { Compared } from "./comparison.ts";
import type { Ground } from "./grounds.ts";
import type { Rival } from "./rival.ts";
import type { Statement } from "./statement.ts";
import {
	AS_MUCH,
	CONTRADICTED,
	DENIED,
	LESS_RELATED,
	MISSING,
	NEGLIGIBLE,
	OWN,
	OWN_AROUND,
	RELATED,
	REST,
	SUPPORTED,
	TOLD_AROUND,
	WEAK,
} from "./thresholds.ts";
import { lackOf } from "./wholeness.ts";

/** What grounds make of a claim: the best of each sort, null when there is none. */
export interface Weighed {
	/** Those that say the whole claim, and the best of them. */
	readonly whole: readonly Compared[];
	readonly agreeing: Compared | null;
	/** Says what the claim denies. */
	readonly denied: Compared | null;
	/** Says one thing otherwise, and the rest as the claim does. */
	readonly differing: Compared | null;
}

/** What the articles say otherwise than a text. */
export interface Contradiction {
	readonly difference: Difference;
	readonly citations: readonly Citation[];
	/** Share of the rest of the text that the articles say, 0 to 1. */
	readonly coverage: number;
}

/** What the articles say as a claim does. */
export interface Support {
	readonly citations: readonly Citation[];
	/** Words of the articles that say it, those that say most first. */
	readonly words: readonly string[];
}

/** Most words of an agreement that are named. */
const MOST_WORDS = 4;

/** Weighs a claim beside every ground it was compared with. */
export function weigh(
	claim: Statement,
	compared: readonly Compared[],
	carriers: LightWords,
): Weighed {
	const lacking = compared.map((one) => {
		if (one.rivals.length > 0) return "rivals";
		// What explains no more than what contradicts supports nothing, and outweighs nothing.
		return one.coverage < CONTRADICTED ? "own" : lackOf(claim, one, carriers);
	});
	const whole = compared.filter((_, n) => lacking[n] === null);
	return {
		whole,
		agreeing: fullest(whole),
		denied: fullest(
			compared.filter(
				({ pairs, ground: { edited } }, n) =>
					!edited && lacking[n] === "denial" && isDenied(pairs),
			),
		),
		differing: fullest(
			compared.filter(
				({ rivals, strange, said, own, coverage, ground }) =>
					!ground.edited &&
					rivals.length > 0 &&
					!strange &&
					said >= REST &&
					(distinct(rivals) === 1 || coverage >= SUPPORTED) &&
					(own >= OWN ||
						(coverage >= TOLD_AROUND && own >= OWN_AROUND) ||
						(coverage >= SUPPORTED && isAsked(rivals, ground))) &&
					!rivals.some((rival) => isSaidElsewhere(rival, own, compared)),
			),
		),
	};
}

/** What contradicts a claim; null when nothing does, or what agrees with it says more of it. */
export function contradictionIn({
	agreeing,
	denied,
	differing,
}: Weighed): Contradiction | null {
	const least = agreeing?.coverage ?? 0;
	if (
		denied !== null &&
		denied.coverage >= Math.max(DENIED, least, differing?.coverage ?? 0)
	) {
		const [word = ""] = wordsIn(denied);
		return {
			difference: { kind: "polarity", denied: "claim", word },
			citations: denied.ground.citations,
			coverage: denied.coverage,
		};
	}
	const rivals = differing?.rivals ?? [];
	// That two have changed places says more than that one of them is another.
	const rival =
		rivals.find(({ difference: { kind } }) => kind === "direction") ??
		rivals[0];
	return differing !== null &&
		rival !== undefined &&
		differing.coverage >= Math.max(CONTRADICTED, least)
		? {
				difference: rival.difference,
				citations: differing.ground.citations,
				coverage: differing.coverage,
			}
		: null;
}

/** What supports a claim: the sentence that says most of it, and another that says as much; null when nothing says enough. */
export function supportIn({ agreeing, whole }: Weighed): Support | null {
	return agreeing === null || agreeing.coverage < SUPPORTED
		? null
		: {
				citations: shownBy(agreeing, whole),
				words: wordsIn(agreeing).slice(0, MOST_WORDS),
			};
}

/** How many stretches of a claim differ. */
function distinct(rivals: readonly Rival[]): number {
	return new Set(rivals.map(({ start }) => start)).size;
}

/** The one that explains most of the claim; null when there is none. */
function fullest(compared: readonly Compared[]): Compared | null {
	return compared.reduce<Compared | null>(
		(best, one) => (one.coverage > (best?.coverage ?? 0) ? one : best),
		null,
	);
}

/** Whether a ground says itself what a claim denies. */
function isDenied(pairs: readonly Pair[]): boolean {
	const denied = pairs.filter(
		({ word: { denied, unit } }) => denied && !unit.exact,
	);
	return (
		denied.length > 0 &&
		denied.every(({ own, explained, word: { unit } }) =>
			unit.weight > NEGLIGIBLE ? own >= WEAK : explained >= MISSING,
		)
	);
}

/** Whether what differs is what an editor's fact answers: where it is, or when. */
function isAsked(rivals: readonly Rival[], { kind }: Ground): boolean {
	return rivals.every(
		({ difference }) =>
			difference.kind === "value" &&
			((kind === "where" && difference.of === "place") ||
				(kind === "when" && difference.of === "date")),
	);
}

function shownBy(
	best: Compared,
	whole: readonly Compared[],
): readonly Citation[] {
	const shown = best.ground.citations;
	const other = fullest(
		whole.filter(
			({ coverage, ground: { citations } }) =>
				coverage >= best.coverage - AS_MUCH &&
				citations.every(({ start }) =>
					shown.every((citation) => citation.start !== start),
				),
		),
	);
	return [...shown, ...(other?.ground.citations ?? [])];
}

/** Whether a number or a date that differs here is what another ground says of the same. */
function isSaidElsewhere(
	{ difference, start }: Rival,
	/** How much the ground that differs shows of the rest. */
	shown: number,
	compared: readonly Compared[],
): boolean {
	if (difference.kind !== "value") return false;
	if (difference.of !== "number" && difference.of !== "date") return false;
	const least = Math.max(RELATED, shown - LESS_RELATED);
	return compared.some(({ found, own }) => own >= least && found.has(start));
}

/** The words of a ground that say what the claim says, those that say most first. */
function wordsIn({ ground, pairs }: Compared): string[] {
	const words = pairs
		.filter(({ match, own }) => match !== null && own > WEAK)
		.sort((a, b) => b.word.unit.weight - a.word.unit.weight)
		.map(({ match }) => ground.statement.text.slice(match?.start, match?.end));
	const { edited, citations } = ground;
	const isSaid = (word: string) =>
		!edited || citations.some(({ quote }) => quote.includes(word));
	return [...new Set(words)].filter(isSaid);
}
