import type { Thesaurus } from "../analysis/thesaurus.ts";
import { type Surface, type Unit, weigh } from "./matching.ts";

/** A text to compare questions with. */
export interface Comparable {
	readonly surface: Surface;
	readonly units: readonly Unit[];
}

/** How much a question and a text have in common. */
export interface Overlap {
	/** Position of the text in the list that was indexed. */
	readonly text: number;
	/** Share of what the question says that the text explains, 0 to 1. */
	readonly there: number;
	/** Share of what the text says that the question explains, 0 to 1. */
	readonly back: number;
}

/** A function that finds the texts which share a word, or near words, with a question: only those are looked at. */
export function createOverlaps(
	texts: readonly Comparable[],
	{ near }: Pick<Thesaurus, "near">,
): (question: Comparable) => Overlap[] {
	const postings = new Map<string, number[]>();
	for (const [text, { surface }] of texts.entries()) {
		for (const term of surface.keys()) {
			const known = postings.get(term);
			if (known === undefined) postings.set(term, [text]);
			else known.push(text);
		}
	}
	const said = texts.map(({ units }) => weigh(units));
	/** How well the texts that know it explain a term, 0 to 1. */
	const explain = (term: string): Map<number, number> => {
		const explained = new Map<number, number>();
		const visit = (other: string, closeness: number) => {
			for (const text of postings.get(other) ?? []) {
				if (closeness > (explained.get(text) ?? 0))
					explained.set(text, closeness);
			}
		};
		visit(term, 1);
		for (const [other, closeness] of near(term)) visit(other, closeness);
		return explained;
	};
	/** How well the texts that know any of it explain a unit, 0 to 1. */
	const explainUnit = ({ words, phrase }: Unit): Map<number, number> => {
		const explained = new Map<number, number>();
		for (const word of words) {
			for (const [text, closeness] of explain(word))
				explained.set(
					text,
					(explained.get(text) ?? 0) + closeness / words.length,
				);
		}
		if (phrase === null) return explained;
		for (const [text, closeness] of explain(phrase)) {
			if (closeness > (explained.get(text) ?? 0))
				explained.set(text, closeness);
		}
		return explained;
	};
	return ({ units, surface }) => {
		const there = new Map<number, number>();
		for (const unit of units) {
			for (const [text, explained] of explainUnit(unit))
				there.set(text, (there.get(text) ?? 0) + unit.weight * explained);
		}
		const reach = reachOf(surface, near);
		const asked = weigh(units);
		return [...there]
			.sort(([one], [other]) => one - other)
			.map(([text, sum]) => ({
				text,
				there: sum / asked,
				back: reached(texts[text]?.units ?? [], reach) / (said[text] ?? 1),
			}));
	};
}

/** Every term near a surface, with its closeness to the nearest of the surface's terms. */
function reachOf(surface: Surface, near: Thesaurus["near"]): Surface {
	const reach = new Map<string, number>(surface);
	for (const term of surface.keys()) {
		for (const [other, closeness] of near(term)) {
			if (closeness > (reach.get(other) ?? 0)) reach.set(other, closeness);
		}
	}
	return reach;
}

/** How much of what units say is within reach. */
function reached(units: readonly Unit[], reach: Surface): number {
	let sum = 0;
	for (const { words, phrase, weight } of units) {
		let apart = 0;
		for (const word of words) apart += reach.get(word) ?? 0;
		const together = phrase === null ? 0 : (reach.get(phrase) ?? 0);
		sum += weight * Math.max(apart / words.length, together);
	}
	return sum;
}
