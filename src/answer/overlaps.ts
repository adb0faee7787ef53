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
	/** How well each text explains a term, 0 to 1. */
	const explain = (term: string): Float64Array => {
		const explained = new Float64Array(texts.length);
		const visit = (other: string, closeness: number) => {
			for (const text of postings.get(other) ?? []) {
				if (closeness > (explained[text] ?? 0)) explained[text] = closeness;
			}
		};
		visit(term, 1);
		for (const [other, closeness] of near(term)) visit(other, closeness);
		return explained;
	};
	return ({ units, surface }) => {
		const there = new Float64Array(texts.length);
		for (const { words, phrase, weight } of units) {
			const apart = words.map(explain);
			const together = phrase === null ? null : explain(phrase);
			for (const text of there.keys()) {
				const mean = meanOf(apart, (explained) => explained[text] ?? 0);
				const best = Math.max(mean, together?.[text] ?? 0);
				there[text] = (there[text] ?? 0) + weight * best;
			}
		}
		const reach = reachOf(surface, near);
		const said = weigh(units);
		return [...there.keys()]
			.filter((text) => (there[text] ?? 0) > 0)
			.map((text) => ({
				text,
				there: (there[text] ?? 0) / said,
				back: shareReached(texts[text]?.units ?? [], reach),
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

function shareReached(units: readonly Unit[], reach: Surface): number {
	const reached = units.reduce((sum, { words, phrase, weight }) => {
		const apart = meanOf(words, (word) => reach.get(word) ?? 0);
		const together = phrase === null ? 0 : (reach.get(phrase) ?? 0);
		return sum + weight * Math.max(apart, together);
	}, 0);
	return units.length === 0 ? 0 : reached / weigh(units);
}

function meanOf<T>(items: readonly T[], value: (item: T) => number): number {
	return items.reduce((sum, item) => sum + value(item), 0) / items.length;
}
