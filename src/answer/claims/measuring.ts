import type { Language } from "../language.ts";
import type { Pair } from "./alignment.ts";
import type { Ground } from "./grounds.ts";
import { sameUnit } from "./number-rule.ts";
import { daysOf, type Quantity } from "./quantities.ts";
import { segmentsOf } from "./segments.ts";
import type { Statement } from "./statement.ts";
import { WEAK } from "./thresholds.ts";

/** Two numbers of an article that tell which of two is more, and whether a claim says so. */
export interface Measured {
	readonly ground: Ground;
	readonly agrees: boolean;
	readonly claimed: string;
	readonly said: string;
}

/** « verse plus que la région », « plus lent que l'autocar »; « la contribution de l'État est supérieure à celle des communes ». */
const COMPARED =
	/(?<!\p{L})(?<degree>plus|moins|davantage|supérieure?s?|inférieure?s?)(?:\s(?<of>(?!que|qu['’])[\p{L}’'-]+)(?:\s(?!que|qu['’])[\p{L}’'-]+){0,2})?\s(?:que|qu['’]|à|au|aux)(?!\p{L})/iu;
/** « est le premier financeur », « paie la plus grande partie ». */
const MOST =
	/(?<!\p{L})(?:l[ea] (?:premi(?:er|ère)|principale?|plus (?:gros|grosse|grande?|importante?)) (?:financeu[rs]\p{L}*|contribut\p{L}+|bailleur|prêteu\p{L}+|donat\p{L}+|payeur|souti\p{L}+|part(?:ie)?(?!\p{L}))|l['’]essentiel|la majeure part)/iu;
/** What is less the more there is of it. */
const REVERSED =
	/^(?:rapides?|courte?s?|basse?s?|faibles?|petite?s?|rares?|récente?s?)$/iu;
/** Verbs and nouns of giving money: what is shared out in amounts. */
const PAYING =
	/(?<!\p{L})(?:pai\p{L}+|pay\p{L}+|vers\p{L}+|financ\p{L}+|apport\p{L}+|contribu\p{L}+|dépens\p{L}+|donn\p{L}+|prêt\p{L}+|participation|mise|part(?:ie)?)(?!\p{L})/iu;
/** « 52 minutes, contre une heure en autocar ». */
const AGAINST = /,?\s*contre\s/iu;
const NOW =
	/(?<!\p{L})(?:aujourd['’]hui|actuel\p{L}*|maintenant|à présent)(?!\p{L})/iu;
const BEFORE =
	/(?<!\p{L})(?:avant|auparavant|autrefois|jusqu['’]ici|jusque-là|précédemment|jusqu['’]alors)(?!\p{L})/iu;

/** A function that finds the two numbers that tell which of two is more; null where a claim measures nothing, or nothing tells. */
export function createMeasuring(
	align: (claim: Statement, ground: Ground) => Pair[],
	{ near }: Pick<Language["thesaurus"], "near">,
): (claim: Statement, grounds: readonly Ground[]) => Measured | null {
	const comparable = (one: Quantity, other: Quantity) =>
		one.unit === null ||
		other.unit === null ||
		sameUnit(one.unit, other.unit, near) ||
		(daysOf(one) !== null && daysOf(other) !== null);
	const sizeOf = (quantity: Quantity) => daysOf(quantity) ?? quantity.value;
	const sliceOf = ({ statement }: Ground, { start, end }: Quantity) =>
		statement.text.slice(start, end).trim();
	const result = (
		ground: Ground,
		claimed: string,
		sign: number,
		one: Quantity,
		other: Quantity,
	): Measured => ({
		ground,
		claimed,
		agrees: Math.sign(sizeOf(one) - sizeOf(other)) === sign,
		said: `${sliceOf(ground, one)}, ${sliceOf(ground, other)}`,
	});

	/** Which of two gives more, where each has its amount. */
	const shared = (claim: Statement, ground: Ground): Measured | null => {
		const segments = segmentsOf(ground.statement);
		if (segments.length < 2 || !PAYING.test(claim.text)) return null;
		const pairs = align(claim, ground);
		// Whoever is named first says whose it is, not the verb after them.
		const segmentOf = (inside: (at: number) => boolean) =>
			pairs
				.filter(({ own, word }) => own >= WEAK && inside(word.start))
				.flatMap(
					({ match }) =>
						segments.find(
							({ words }) => match !== null && words.includes(match),
						) ?? [],
				)[0];
		const compared = COMPARED.exec(claim.text);
		const [{ index, 0: claimed } = { index: 0, 0: "" }] = [
			compared ?? MOST.exec(claim.text) ?? undefined,
		];
		if (claimed === "") return null;
		const one = segmentOf((at) => at < index);
		if (one === undefined) return null;
		if (compared === null) {
			const others = segments.filter(
				(each) => each !== one && comparable(each.quantity, one.quantity),
			);
			const most = others.reduce<Quantity | null>(
				(best, { quantity }) =>
					best === null || quantity.value > best.value ? quantity : best,
				null,
			);
			return most === null
				? null
				: result(ground, claimed, 1, one.quantity, most);
		}
		const other = segmentOf((at) => at > index + claimed.length - 1);
		return other === undefined ||
			other === one ||
			!comparable(one.quantity, other.quantity)
			? null
			: result(ground, claimed, signOf(compared), one.quantity, other.quantity);
	};

	/** Which is more, where the article gives one against the other. */
	const against = (claim: Statement, ground: Ground): Measured | null => {
		const compared = COMPARED.exec(claim.text);
		const { text, quantities } = ground.statement;
		const contrast = AGAINST.exec(text);
		if (compared === null || contrast === null) return null;
		const one = quantities
			.filter(({ end }) => end <= contrast.index + 1)
			.at(-1);
		const other = quantities.find(({ start }) => start > contrast.index);
		if (one === undefined || other === undefined || !comparable(one, other))
			return null;
		const label = text.slice(other.end).replace(/[.;:,].*$/su, "");
		const rest = claim.text.slice(compared.index + compared[0].length);
		const pairs = align(claim, ground);
		const named = pairs.some(
			({ word, match, own }) =>
				match !== null &&
				own >= WEAK &&
				word.start >= compared.index + compared[0].length &&
				match.start >= other.start &&
				match.end <= other.end + label.length,
		);
		const same = [NOW, BEFORE].some(
			(time) => time.test(rest) && time.test(label),
		);
		const subject = pairs.some(
			({ word, match, own }) =>
				match !== null &&
				own >= WEAK &&
				!word.unit.exact &&
				word.start < compared.index &&
				match.start < contrast.index,
		);
		return (named || same) &&
			(subject || claim.quantities.some(({ value }) => value === one.value))
			? result(ground, compared[0].trim(), signOf(compared), one, other)
			: null;
	};
	return (claim, grounds) =>
		claim.polarity.denied.length > 0
			? null
			: grounds.reduce<Measured | null>(
					(found, ground) =>
						found ?? shared(claim, ground) ?? against(claim, ground),
					null,
				);
}

function signOf({ groups }: RegExpExecArray): number {
	const more = /^(?:plus|davantage|sup)/iu.test(groups?.degree ?? "");
	return more === !REVERSED.test(groups?.of ?? "") ? 1 : -1;
}
