import type { Span } from "../../knowledge/span.ts";
import type { Pair } from "./alignment.ts";
import type { Inversion } from "./inversions.ts";
import { isPast } from "./modality.ts";
import { agreeing } from "./number-rule.ts";
import { type Rule, valueRival } from "./rival.ts";
import type { Statement } from "./statement.ts";
import { NEGLIGIBLE, WEAK } from "./thresholds.ts";

/** Finds words of opposite meaning, and what one denies and the other says. */
export const oppositeRule: Rule = ({ claim, ground, pairs }) => {
	const said = ground.statement;
	const slice = (text: string, { start, end }: Span) => text.slice(start, end);
	// « ne se sont pas vus de façon informelle » may deny the manner alone.
	const inFull = pairs.every(
		({ word: { denied, unit }, match }) =>
			!denied || unit.exact || unit.weight <= NEGLIGIBLE || match !== null,
	);
	return pairs.flatMap((pair) => {
		const { word } = pair;
		const more = degreeOf(claim.text, word.start);
		const less = pair.match && degreeOf(said.text, pair.match.start);
		if (pair.match !== null && more && less && more !== less)
			return [
				{
					difference: {
						kind: "value",
						of: "word",
						claimed: `${more} ${slice(claim.text, word)}`,
						said: `${less} ${slice(said.text, pair.match)}`,
					},
					start: word.start,
					end: word.end,
				},
			];
		const other = pair.opposite ?? pair.match;
		if (other === null || !turned(pair)) return [];
		if (pair.opposite === null && !(inFull && isHead(pair, pairs))) return [];
		if (pair.opposite === null && !isSure(pair, pairs, claim)) return [];
		const instead = slice(said.text, other);
		if (
			pair.opposite !== null &&
			!isSaidOfSame(pair, pairs) &&
			!sharesFigure(claim, said)
		)
			return [];
		if (pair.opposite !== null)
			return [valueRival("word", claim, word, instead)];
		const denied = word.denied ? "claim" : "article";
		const { start, end } = word;
		return [
			{ difference: { kind: "polarity", denied, word: instead }, start, end },
		];
	});
};

/** « plus » or « moins » right before a word, or « plus de », in lower case; null when there is neither, or « plus » denies. */
export function degreeOf(text: string, at: number): string | null {
	const found = DEGREE.exec(text.slice(0, at));
	return found === null || DENYING.test(text.slice(0, found.index))
		? null
		: `${found[1]}${found[2] === undefined ? "" : " de"}`.toLowerCase();
}

const DEGREE =
	/(?<!\p{L}|(?<!\p{L})au )(plus|moins)\s+(?:(d)(?:e\s+|['’]))?$/iu;
/** « il n'y aura plus de sodas ». */
const DENYING = /(?<!\p{L})n(?:e\s|['’])[^.,;:]{0,40}$/iu;

/** Whether one of the two says the contrary of the other, all denials counted. */
function turned({ word, match, opposite }: Pair): boolean {
	if (opposite !== null) return word.denied === opposite.denied;
	return match !== null && word.denied !== match.denied;
}

/** Whether a word is the first that its text denies. */
function isHead({ word, match }: Pair, pairs: readonly Pair[]): boolean {
	return word.denied
		? !pairs.some((other) => other.word.denied && other.word.at < word.at)
		: match !== null &&
				!pairs.some(
					(other) => other.match?.denied && other.match.at < match.at,
				);
}

/** Whether the ground speaks of anything else that the claim does, besides names: « salue les garanties », « regrette l'absence d'aide ». */
function isSaidOfSame(pair: Pair, pairs: readonly Pair[]): boolean {
	const others = pairs.filter(
		(other) =>
			other !== pair &&
			!other.word.name &&
			other.word.unit.weight > NEGLIGIBLE &&
			other.word.inverts === null,
	);
	return (
		others.length === 0 ||
		others.some(({ match, own }) => match !== null && own >= WEAK)
	);
}

/** Whether two texts give the same number of the same: « une hausse de 6,3 % », « a baissé de 6,3 % ». */
function sharesFigure(claim: Statement, ground: Statement): boolean {
	return claim.quantities.some((claimed) =>
		ground.quantities.some(
			(said) =>
				claimed.unit !== null &&
				claimed.unit === said.unit &&
				agreeing(claimed, said),
		),
	);
}

/** Whether two texts differ in an inversion: the same one in both, and what ended since, are no difference. */
function isSure(
	{ word, match }: Pair,
	pairs: readonly Pair[],
	{ text, inversions }: Statement,
): boolean {
	// Of things, only an antonym tells that they go on.
	if (word.under !== null && !word.under.ofDeed) return false;
	if (inversions.some((each) => isAnswered(each, pairs))) return false;
	if (match?.under != null && !match.under.sure) return false;
	return !(match?.under?.ends === true && isPast(text));
}

/** Whether an inversion of a claim stands in the ground as well, and is said of the same. */
export function isAnswered(
	inversion: Inversion,
	pairs: readonly Pair[],
): boolean {
	const other = pairs.find(
		({ word, match, own }) =>
			word.inverts === inversion && match?.inverts != null && own >= WEAK,
	)?.match?.inverts;
	const scope = pairs.filter(
		({ word, match, own }) =>
			word.under === inversion && match !== null && own >= WEAK,
	);
	return scope.length === 0
		? other !== undefined
		: scope.some(({ match }) => match?.denied) &&
				(other !== undefined || scope.every(({ match }) => match?.denied));
}
