import type { Thesaurus } from "../analysis/thesaurus.ts";
import { type Surface, type Unit, weigh } from "./matching.ts";
import { createSurfaceIndex, type Explained } from "./surface-index.ts";

/** A text to compare questions with. */
export interface Comparable {
	readonly surface: Surface;
	readonly units: readonly Unit[];
}

/** How much a question and each of many texts have in common, by the positions of the texts. */
export interface Overlaps {
	/** Share of what the question says that each text explains, 0 to 1, and the texts that explain any of it. */
	readonly there: Explained;
	/** Share of what a text says that the question explains, 0 to 1. */
	back(text: number): number;
}

/** A function that compares a question with texts. */
export function createOverlaps(
	texts: readonly Comparable[],
	thesaurus: Thesaurus,
): (question: Comparable) => Overlaps {
	const { explainedWeight } = createSurfaceIndex(
		texts.map(({ surface }) => surface),
		thesaurus,
	);
	const said = texts.map(({ units }) => weigh(units));
	const numbers = new Map<string, number>();
	const table = tabulate(texts, numbers);
	return ({ units, surface }) => {
		const there = explainedWeight(units);
		const asked = weigh(units);
		for (const text of there.at)
			there.values[text] = (there.values[text] as number) / asked;
		const reach = reachOf(surface, thesaurus, numbers);
		return {
			there,
			back: (text) => reached(table, text, reach) / (said[text] ?? 1),
		};
	};
}

/** The units of many texts, one after the other, with numbers for their terms. */
interface UnitTable {
	/** Where the units of each text begin, and the words of each unit; the end of the last besides. */
	readonly units: Int32Array;
	readonly words: Int32Array;
	readonly terms: Int32Array;
	/** The phrase of each unit; -1 for none. */
	readonly phrases: Int32Array;
	readonly weights: Float64Array;
}

/** The table of some texts; terms that have no number yet are given one. */
function tabulate(
	texts: readonly Comparable[],
	numbers: Map<string, number>,
): UnitTable {
	const numberOf = (term: string): number => {
		const number = numbers.get(term) ?? numbers.size;
		numbers.set(term, number);
		return number;
	};
	const units = texts.flatMap((text) => text.units);
	return {
		units: beginnings(texts.map((text) => text.units.length)),
		words: beginnings(units.map(({ words }) => words.length)),
		terms: Int32Array.from(units.flatMap(({ words }) => words.map(numberOf))),
		phrases: Int32Array.from(units, ({ phrase }) =>
			phrase === null ? -1 : numberOf(phrase),
		),
		weights: Float64Array.from(units, ({ weight }) => weight),
	};
}

/** Where each of some lists begins when they stand one after the other, and where the last ends. */
function beginnings(lengths: readonly number[]): Int32Array {
	const begins = new Int32Array(lengths.length + 1);
	for (const [n, length] of lengths.entries())
		begins[n + 1] = (begins[n] as number) + length;
	return begins;
}

/** How near each numbered term is to the nearest of a surface's terms. */
function reachOf(
	surface: Surface,
	{ near }: Pick<Thesaurus, "near">,
	numbers: ReadonlyMap<string, number>,
): Float64Array {
	const reach = new Float64Array(numbers.size);
	const raise = (term: string, closeness: number) => {
		const number = numbers.get(term);
		if (number !== undefined && closeness > (reach[number] as number))
			reach[number] = closeness;
	};
	for (const [term, strength] of surface) {
		raise(term, strength);
		for (const [other, closeness] of near(term)) raise(other, closeness);
	}
	return reach;
}

/** How much of what a text says is within reach. */
function reached(
	{ units, words, terms, phrases, weights }: UnitTable,
	text: number,
	reach: Float64Array,
): number {
	let sum = 0;
	for (let unit = units[text] ?? 0; unit < (units[text + 1] ?? 0); unit++) {
		const [from, to] = [words[unit] as number, words[unit + 1] as number];
		let apart = 0;
		for (let n = from; n < to; n++)
			apart += reach[terms[n] as number] as number;
		const phrase = phrases[unit] as number;
		const together = phrase < 0 ? 0 : (reach[phrase] as number);
		sum += (weights[unit] as number) * Math.max(apart / (to - from), together);
	}
	return sum;
}
