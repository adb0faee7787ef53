import type { Thesaurus } from "../analysis/thesaurus.ts";
import { closenessOfPlace, type Surface, type Unit } from "./matching.ts";

/** How well each of many surfaces explains units, by their positions: found from the terms, not surface by surface. */
export interface SurfaceIndex {
	/** How well each surface explains a unit, 0 to 1: what `Matcher.explains` says of it. */
	explain(unit: Unit): Float64Array;
	/** What the units weigh that each surface explains, a place being a word like any other. */
	explainedWeight(units: readonly Unit[]): Float64Array;
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
	const empty = () => new Float64Array(surfaces.length);

	/** Raises what is explained where a term stands that is so near to what is sought. */
	const raise = (explained: Float64Array, term: string, closeness: number) => {
		const held = postings.get(term);
		if (held === undefined) return;
		const { surfaces: at, strengths } = held;
		for (let n = 0; n < at.length; n++) {
			const surface = at[n] as number;
			const found = closeness * (strengths[n] as number);
			if (found > (explained[surface] as number)) explained[surface] = found;
		}
	};
	const explainTerm = (term: string, explained: Float64Array) => {
		explained.fill(0);
		raise(explained, term, 1);
		for (const [other, closeness] of thesaurus.near(term))
			raise(explained, other, closeness);
	};
	const one = empty();
	const explainWords = ({ words, phrase }: Unit, apart: Float64Array) => {
		const [first = "", ...others] = words;
		explainTerm(first, apart);
		for (const other of others) {
			explainTerm(other, one);
			for (let n = 0; n < apart.length; n++)
				apart[n] = (apart[n] as number) + (one[n] as number);
		}
		if (others.length > 0) {
			for (let n = 0; n < apart.length; n++)
				apart[n] = (apart[n] as number) / words.length;
		}
		if (phrase === null) return;
		explainTerm(phrase, one);
		for (let n = 0; n < apart.length; n++) {
			if ((one[n] as number) > (apart[n] as number))
				apart[n] = one[n] as number;
		}
	};
	const whole = empty();
	return {
		explain(unit) {
			const explained = empty();
			if (unit.place === null) {
				explainWords(unit, explained);
				return explained;
			}
			for (const term of placeTerms) {
				const closeness = closenessOfPlace(term, unit.place, thesaurus);
				if (closeness > 0) raise(explained, term, closeness);
			}
			return explained;
		},
		explainedWeight(units) {
			const sums = empty();
			for (const unit of units) {
				explainWords(unit, whole);
				for (let n = 0; n < sums.length; n++)
					sums[n] = (sums[n] as number) + unit.weight * (whole[n] as number);
			}
			return sums;
		},
	};
}
