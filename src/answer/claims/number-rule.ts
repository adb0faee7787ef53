import type { Language } from "../language.ts";
import type { Pair } from "./alignment.ts";
import type { Ground } from "./grounds.ts";
import { agree, daysOf, type Quantity } from "./quantities.ts";
import { type Rule, valueRival } from "./rival.ts";
import type { Statement } from "./statement.ts";

/** Finds numbers of the same thing that are not the same: « sept accords », « cinq accords ». */
export function createNumberRule({
	thesaurus,
}: Pick<Language, "thesaurus">): Rule {
	const same = (one: Quantity, other: Quantity) =>
		sameUnit(one.unit, other.unit, thesaurus.near);
	return ({ claim, ground, pairs }) => {
		const said = ground.statement.quantities;
		const rivalTo = (claimed: Quantity, { start, end }: Quantity) =>
			valueRival(
				"number",
				claim,
				claimed,
				ground.statement.text.slice(start, end).trim(),
			);
		return claim.quantities.flatMap((claimed) => {
			const count = countedBy(claimed, ground, thesaurus.near);
			if (count !== null)
				return agree(claimed, count)
					? []
					: [valueRival("number", claim, claimed, String(count.value))];
			const own = ownOf(claimed, claim, ground, pairs);
			if (own !== null)
				return agreeing(claimed, own) ? [] : [rivalTo(claimed, own)];
			const lasting = daysOf(claimed) !== null;
			const alike = said.filter(
				(other) => same(claimed, other) || (lasting && daysOf(other) !== null),
			);
			if (alike.length === 0 || alike.some((other) => agreeing(claimed, other)))
				return [];
			const { text } = ground.statement;
			if (
				said.some(
					(other) => other.value === claimed.value && isBare(other, text),
				)
			)
				return [];
			const [rival] = alike;
			if (rival === undefined || alike.length > MOST_ALIKE) return [];
			if (claimed.unit === "%" && !isOfSame(rival, ground, pairs)) return [];
			return [rivalTo(claimed, rival)];
		});
	};
}

/** « un préavis de », « d'un montant de »: what follows is its number. */
const OF = /(?:\sd[eu]|\sd['’])\s?$/iu;

/** The number that a ground gives as that of the same thing, « un préavis d'un an »; null when it gives none so. */
function ownOf(
	claimed: Quantity,
	claim: Statement,
	{ statement }: Ground,
	pairs: readonly Pair[],
): Quantity | null {
	const link = OF.exec(claim.text.slice(0, claimed.start));
	if (link === null) return null;
	const head = pairs.find(
		({ word, match, own }) =>
			match !== null && own === 1 && word.end === link.index,
	);
	const said = statement.quantities.filter(({ start }) => {
		const before = OF.exec(statement.text.slice(0, start));
		return before !== null && before.index === head?.match?.end;
	});
	const [own, other] = said;
	const isAlike =
		own !== undefined &&
		(own.unit === claimed.unit ||
			(daysOf(own) !== null && daysOf(claimed) !== null));
	return isAlike && other === undefined ? own : null;
}

/** Whether a text does not say what it counts: « 250 000 apportés, 180 000 prêtés ». */
function isBare({ unit, start, end }: Quantity, text: string): boolean {
	return unit === null || /é(?:e?s?)$/u.test(text.slice(start, end).trim());
}

/** Whether a share is of something that the claim speaks of: a word beside it is the same. */
function isOfSame(
	{ start, end }: Quantity,
	{ statement: { text } }: Ground,
	pairs: readonly Pair[],
): boolean {
	const after = text.slice(end).replace(/[,;:.].*$/su, "").length;
	const before = text.slice(0, start).replace(/^.*[;:.]/su, "").length;
	return pairs.some(
		({ match, own }) =>
			match !== null &&
			own >= NEAR &&
			match.start >= start - Math.min(before, BESIDE) &&
			match.end <= end + Math.min(after, BESIDE),
	);
}

/** How far from a share stands what it is of, in UTF-16 units. */
const BESIDE = 45;

/** Whether two numbers are one, or last as long: « moins de deux semaines », « onze jours ». */
export function agreeing(claimed: Quantity, said: Quantity): boolean {
	const [days, other] = [daysOf(claimed), daysOf(said)];
	if (days === null || other === null || claimed.unit === said.unit)
		return agree(claimed, said);
	return agree(
		{
			...claimed,
			value: days,
			unit: "%",
			bound: claimed.bound === "exactly" ? "about" : claimed.bound,
		},
		{ ...said, value: other },
	);
}

/** How many items a list has, as a number of what its introduction names; null when the claim counts something else. */
export function countedBy(
	{ unit }: Quantity,
	{ statement, list }: Ground,
	near: Language["thesaurus"]["near"],
): Quantity | null {
	if (list === null || unit === null) return null;
	const [introduction = ""] = statement.text.split(" ; ");
	const named = statement.words.some(
		({ unit: { words }, start }) =>
			start < introduction.length &&
			words.some(
				(word) => word === unit || (near(unit).get(word) ?? 0) >= NEAR,
			),
	);
	return named
		? {
				value: list.items,
				unit,
				from: 0,
				to: 0,
				start: 0,
				end: 0,
				bound: "exactly",
			}
		: null;
}

/** Of more numbers than this, nobody can tell which is the rival. */
const MOST_ALIKE = 2;
/** Synonyms count the same; delegates are no delegations. */
const NEAR = 0.7;
const FAMILY = 0.9;

/** Whether two numbers count the same thing. */
export function sameUnit(
	one: string | null,
	other: string | null,
	near: Language["thesaurus"]["near"],
): boolean {
	if (one === null || other === null) return false;
	if (one === other) return true;
	const closeness = near(one).get(other) ?? 0;
	return closeness >= NEAR && closeness < FAMILY;
}
