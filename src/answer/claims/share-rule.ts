import type { Pair } from "./alignment.ts";
import { agreeing } from "./number-rule.ts";
import { type Rule, valueRival } from "./rival.ts";
import { segmentsOf } from "./segments.ts";
import { WEAK } from "./thresholds.ts";

/** Finds numbers given to another than in the article: « l'Europe en paie la moitié, le département 20 % ». */
export const shareRule: Rule = ({ claim, ground, pairs }) => {
	const segments = segmentsOf(ground.statement);
	if (segments.length < 2) return [];
	const holds = ({ match, own }: Pair, segment: (typeof segments)[number]) =>
		match !== null && own >= WEAK && segment.words.includes(match);
	const own = segmentsOf(claim);
	return claim.quantities.flatMap((claimed) => {
		const part = own.find(({ quantity }) => quantity === claimed);
		const subject = pairs.find(
			({ word, match }) =>
				match !== null &&
				word.start < claimed.start &&
				word.start >= (part?.start ?? 0),
		);
		const mine = segments.find(
			(segment) => subject !== undefined && holds(subject, segment),
		);
		const others = segments.filter(
			(segment) => segment !== mine && agreeing(claimed, segment.quantity),
		);
		if (mine === undefined || others.length === 0) return [];
		// « longue de quatorze mètres, enfouie sous deux »: of the same, in another respect.
		const respect = others.some(({ words }) =>
			words.every((said) =>
				pairs.some(
					({ word, match, own }) =>
						match === said &&
						own >= WEAK &&
						word.start >= (part?.start ?? 0) &&
						word.start < (part?.end ?? claim.text.length),
				),
			),
		);
		if (respect) return [];
		// With several numbers in one breath, nobody can tell which is whose.
		if (
			claim.quantities.some(
				(each) =>
					(each === claimed || part === undefined) &&
					agreeing(each, mine.quantity),
			)
		)
			return [];
		const units = [claimed.unit, mine.quantity.unit];
		if (units[0] !== units[1] && !units.includes(null)) return [];
		const { text } = ground.statement;
		const { start, end } = mine.quantity;
		return [
			valueRival("number", claim, claimed, text.slice(start, end).trim()),
		];
	});
};
