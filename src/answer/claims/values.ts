import { isThatMoment, type Moment } from "./moments.ts";
import { agreeing } from "./number-rule.ts";
import type { Quantity } from "./quantities.ts";
import type { Statement, Word } from "./statement.ts";

/** A number, a part of a date or a place that a text gives. */
export type Value = {
	/** Its first token. */
	readonly at: number;
	/** Whether it says when or where something is done, rather than of what, for whom or how many. */
	readonly adverbial: boolean;
} & (
	| { readonly kind: "number"; readonly quantity: Quantity }
	| { readonly kind: Moment["scale"]; readonly moment: Moment }
	| { readonly kind: "place"; readonly place: string }
);

/** « à Rabat », « c'est au Maroc que »; « aide au Maroc » may be for it. */
const WHERE =
	/(?<!\p{L})(?:à|depuis|vers|dans)\s$|^c['’]est (?:au|aux|en)\s$/iu;
/** The same, as generously as an article may say it. */
const THERE =
	/(?<!\p{L})(?:à|au|aux|en|depuis|vers|dans)\s(?:l[ae]\s|l['’])?$/iu;
/** « l'accord de 2023 » dates a thing, not what is done with it. */
const ITS_DATE = /(?<!\p{L})(?:d[eu]|des)\s$/iu;

/** The values of a statement. Of a ground, whatever may be a place where something is done is one. */
export function valuesIn(
	{ quantities, moments, words, text }: Statement,
	isGround = false,
): Value[] {
	const before = ({ start }: { readonly start: number }) =>
		text.slice(0, start);
	const where = isGround ? THERE : WHERE;
	return [
		...quantities.map(
			(quantity): Value => ({
				kind: "number",
				at: quantity.from,
				adverbial: false,
				quantity,
			}),
		),
		...moments.map(
			(moment): Value => ({
				kind: moment.scale,
				at: moment.token,
				adverbial: isGround || !ITS_DATE.test(before(moment)),
				moment,
			}),
		),
		...words
			.filter((word) => isPlace(word, before(word)))
			.map(
				(word): Value => ({
					kind: "place",
					at: word.at,
					adverbial: where.test(before(word)),
					place: word.unit.place ?? word.unit.surface,
				}),
			),
	];
}

/** Whether two values are one; of two numbers, the first is the claim's. */
export function isSame(one: Value, other: Value): boolean {
	if ("quantity" in one)
		return "quantity" in other && agreeing(one.quantity, other.quantity);
	if ("place" in one) return "place" in other && one.place === other.place;
	return "moment" in other && isThatMoment(one.moment, other.moment);
}

/** A place that the lexicon knows, or a name after « à ». */
function isPlace({ unit }: Word, before: string): boolean {
	const isNumber = /^\d/.test(unit.surface);
	return unit.place !== null || (unit.exact && !isNumber && WHERE.test(before));
}
