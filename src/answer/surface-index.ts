import type { Thesaurus } from "../analysis/thesaurus.ts";
import { closenessOfPlace, type Surface, type Unit } from "./matching.ts";

/** How well each of many surfaces explains units, by their positions: found from the terms, not surface by surface. */
export interface SurfaceIndex {
	/** How well each surface explains a unit, 0 to 1: what `Matcher.explains` says of it. */
	explain(unit: Unit): Float64Array;
	/** What the units weigh that each surface explains, a place being a word like any other. */
	explainedWeight(units: readonly Unit[]): Explained;
}

/** A number for each surface, and the positions of those for which it is not 0. */
export interface Explained {
	readonly values: Float64Array;
	readonly at: number[];
}

/** The surfaces that hold a term, and how much it counts in each. */
interface Postings {
	readonly surfaces: number[];
	readonly strengths: number[];
}

/** An index of surfaces. */
export function createSurfaceIndex(
	surfaces: readonly Surface[],
	thesaurus: Pick<Thesaurus, "near" | "placeOf" | "countryOf">,
): SurfaceIndex {
	const postings = new Map<string, Postings>();
	for (const [n, surface] of surfaces.entries()) {
		for (const [term, strength] of surface) {
			const known = postings.get(term) ?? { surfaces: [], strengths: [] };
			postings.set(term, known);
			known.surfaces.push(n);
			known.strengths.push(strength);
		}
	}
	const placeTerms = [...postings.keys()].filter(
		(term) => thesaurus.placeOf(term) !== null,
	);
	const empty = (): Explained => ({
		values: new Float64Array(surfaces.length),
		at: [],
	});
	const clear = ({ values, at }: Explained) => {
		for (const surface of at) values[surface] = 0;
		at.length = 0;
	};
	const add = ({ values, at }: Explained, surface: number, more: number) => {
		const before = values[surface] as number;
		if (before === 0) at.push(surface);
		values[surface] = before + more;
	};

	/** Raises what is explained where a term stands that is so near to what is sought. */
	const raise = (
		{ values, at }: Explained,
		term: string,
		closeness: number,
	): void => {
		const held = postings.get(term);
		if (held === undefined) return;
		const { surfaces, strengths } = held;
		for (let n = 0; n < surfaces.length; n++) {
			const surface = surfaces[n] as number;
			const found = closeness * (strengths[n] as number);
			const before = values[surface] as number;
			if (found <= before) continue;
			if (before === 0) at.push(surface);
			values[surface] = found;
		}
	};
	const raiseNear = (explained: Explained, term: string) => {
		raise(explained, term, 1);
		for (const [other, closeness] of thesaurus.near(term))
			raise(explained, other, closeness);
	};
	const one = empty();
	/** Explains a unit where nothing is explained yet: by its words, each as much as another, or by its phrase. */
	const explainWords = ({ words, phrase }: Unit, explained: Explained) => {
		for (const word of words) {
			raiseNear(one, word);
			for (const surface of one.at)
				add(explained, surface, (one.values[surface] as number) / words.length);
			clear(one);
		}
		if (phrase !== null) raiseNear(explained, phrase);
	};
	const whole = empty();
	return {
		explain(unit) {
			const explained = empty();
			if (unit.place === null) {
				explainWords(unit, explained);
				return explained.values;
			}
			for (const term of placeTerms) {
				const closeness = closenessOfPlace(term, unit.place, thesaurus);
				if (closeness > 0) raise(explained, term, closeness);
			}
			return explained.values;
		},
		explainedWeight(units) {
			const sums = empty();
			for (const unit of units) {
				explainWords(unit, whole);
				for (const surface of whole.at)
					add(sums, surface, unit.weight * (whole.values[surface] as number));
				clear(whole);
			}
			return sums;
		},
	};
}
