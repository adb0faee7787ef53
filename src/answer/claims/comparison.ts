import type { LightWords } from "../../analysis/light-words.ts";
import type { Language } from "../language.ts";
import type { Pair } from "./alignment.ts";
import type { Ground } from "./grounds.ts";
import { isThatMoment } from "./moments.ts";
import { agreeing, countedBy, sameUnit } from "./number-rule.ts";
import { daysOf } from "./quantities.ts";
import type { Rival, Rule } from "./rival.ts";
import type { Statement } from "./statement.ts";
import { CARRIED, ELSEWHERE, EXACT_WEIGHT, MISSING } from "./thresholds.ts";

/** A claim beside a ground, and how much of it the ground explains; what differs is left out of the shares. */
export interface Compared {
	readonly ground: Ground;
	readonly pairs: readonly Pair[];
	readonly rivals: readonly Rival[];
	/** Share of the claim that the ground and all around it explain. */
	readonly coverage: number;
	/** Share of the claim that the ground's own text explains. */
	readonly own: number;
	/** What the rest of the claim says. */
	readonly said: number;
	/** Where the numbers and dates stand in the claim that the ground has as well. */
	readonly found: ReadonlySet<number>;
	/** Whether a name, a number or a date is nowhere. */
	readonly strange: boolean;
}

/** A number or a date of a claim, and whether a ground has it as well. */
interface Figure {
	/** Where it stands in the claim. */
	readonly start: number;
	readonly isFound: boolean;
}

/** A function that compares a claim with a ground. */
export function createComparison(
	align: (claim: Statement, ground: Ground) => Pair[],
	rules: readonly Rule[],
	carriers: LightWords,
	{ thesaurus: { near } }: Pick<Language, "thesaurus">,
): (claim: Statement, ground: Ground) => Compared {
	/** How much a word of a claim says: what only carries the claim, or inverts it, says little when nothing explains it. */
	const weightOf = ({ word: { unit, inverts }, explained }: Pair) =>
		explained < MISSING && (inverts !== null || carriers.hasWord(unit.surface))
			? CARRIED * unit.weight
			: unit.weight;

	/** The numbers, dates and frequencies of a claim. */
	const figuresOf = (claim: Statement, ground: Ground): Figure[] => {
		const { moments, quantities, frequencies } = ground.statement;
		return [
			...claim.moments.map((moment) => ({
				start: moment.start,
				isFound: moments.some((said) => isThatMoment(moment, said)),
			})),
			...claim.frequencies
				.filter(({ rate }) => !rate)
				.map((frequency) => ({
					start: frequency.start,
					isFound: frequencies.some((said) => said.value === frequency.value),
				})),
			...claim.quantities.map((quantity) => ({
				start: quantity.start,
				isFound: [quantities, countedBy(quantity, ground, near) ?? []]
					.flat()
					.some(
						(other) =>
							agreeing(quantity, other) &&
							(quantity.unit === null ||
								other.unit === null ||
								(daysOf(quantity) !== null && daysOf(other) !== null) ||
								sameUnit(quantity.unit, other.unit, near)),
					),
			})),
		];
	};
	/** What some words and figures of a claim say, and how much of it a ground explains and shows. */
	const sharesOf = (pairs: readonly Pair[], figures: readonly Figure[]) => {
		let [said, understood, shown] = [0, 0, 0];
		for (const pair of pairs) {
			const weight = weightOf(pair);
			said += weight;
			understood += weight * pair.explained;
			if (pair.own >= MISSING) shown += weight;
		}
		const found = figures.filter(({ isFound }) => isFound);
		said += EXACT_WEIGHT * figures.length;
		understood += EXACT_WEIGHT * found.length;
		shown += EXACT_WEIGHT * found.length;
		return { said, understood, shown, found };
	};

	return (claim, ground) => {
		const pairs = align(claim, ground);
		const all = figuresOf(claim, ground);
		const whole = sharesOf(pairs, all);
		const rivals =
			whole.understood < ELSEWHERE * whole.said
				? []
				: rules.flatMap((rule) => rule({ claim, ground, pairs }));
		const agrees = (at: number) =>
			!rivals.some(({ start, end }) => at >= start && at < end);
		const others = pairs.filter(({ word }) => agrees(word.start));
		const figures = all.filter(({ start }) => agrees(start));
		const { said, understood, shown, found } =
			rivals.length === 0 ? whole : sharesOf(others, figures);
		return {
			ground,
			pairs,
			rivals,
			coverage: said === 0 ? 0 : understood / said,
			own: said === 0 ? 0 : shown / said,
			said,
			found: new Set(found.map(({ start }) => start)),
			strange:
				found.length < figures.length ||
				others.some(
					({ word: { unit }, explained }) => unit.exact && explained === 0,
				),
		};
	};
}
