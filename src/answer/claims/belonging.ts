import type { Pair } from "./alignment.ts";
import { deedOf, placesOf } from "./arrangement.ts";
import type { Clause } from "./clauses.ts";
import { agreeing } from "./number-rule.ts";
import { partsOf } from "./segments.ts";
import type { Statement, Word } from "./statement.ts";
import { NEGLIGIBLE, WEAK } from "./thresholds.ts";

/** A number, a date or a place of a text. */
interface Value {
	readonly kind: string;
	readonly at: number;
	/** For a place: whether something is there, rather than for it or from it. */
	readonly isWhere?: boolean;
	/** Whether it is a value of another text as well. */
	is(other: Value): boolean;
}

/** Whether when or where a claim says that something is done is when or where a ground says that another thing is. */
export function isOfAnotherDeed(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	const said = valuesIn(ground, THERE);
	return claim.clauses.some((clause) => {
		const deeds = placesOf(deedOf(claim, clause, pairs), ground).flatMap((at) =>
			clausesAt(ground, at),
		);
		return (
			deeds.length > 0 &&
			valuesIn(claim)
				.filter(
					({ kind, at, isWhere = true }) =>
						kind !== "number" &&
						isWhere &&
						clausesAt(claim, at).includes(clause),
				)
				.some((value) => {
					const there = said.filter((other) => value.is(other));
					return (
						there.length > 0 &&
						!there.some(
							({ at, isWhere: there = true }) =>
								there &&
								clausesAt(ground, at).some((each) => deeds.includes(each)),
						)
					);
				})
		);
	});
}

/** Whether a claim puts together what a ground keeps apart: « l'État verse 64 millions », where it says « la région verse 64 millions, l'État 30 ». */
export function isMixed(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	const parts = partsOf(ground.text).map((span) => {
		const inside = (at: number) => {
			const start = ground.analysis.tokens[at]?.start ?? 0;
			return start >= span.start && start < span.end;
		};
		return {
			inside,
			values: valuesIn(ground).filter(({ at }) => inside(at)),
		};
	});
	if (parts.length < 2) return false;
	type Part = (typeof parts)[number];
	return partsOf(claim.text).some(({ start, end }) => {
		const isHere = (at: number) => {
			const token = claim.analysis.tokens[at];
			return token !== undefined && token.start >= start && token.start < end;
		};
		const values = valuesIn(claim).filter(({ at }) => isHere(at));
		const words = pairs.filter(
			({ word, match, own }) =>
				match !== null &&
				own >= WEAK &&
				isHere(word.at) &&
				word.unit.weight > NEGLIGIBLE,
		);
		const [owner] = words;
		/** Whether a part has another value of the kind, that this part of the claim does not have. */
		const hasRival = ({ values: others }: Part, value: Value) =>
			others.some(
				(other) =>
					other.kind === value.kind && !values.some((mine) => mine.is(other)),
			);
		return values.some((value) => {
			const there = parts.filter((part) =>
				part.values.some((other) => value.is(other)),
			);
			if (there.length === 0) return false;
			const apart = (part: Part | undefined) =>
				part !== undefined && !there.includes(part) && hasRival(part, value);
			const ofOthers = there.every((part) =>
				isOwned(
					part.inside,
					part.values.find((other) => value.is(other)),
					ground,
					words,
				),
			);
			const places = placesOf(owner ?? null, ground);
			const owning = parts.filter(({ inside }) => places.some(inside));
			const [mine] = owning.some((part) => there.includes(part)) ? [] : owning;
			return (
				(ofOthers && owner?.word.at !== value.at && apart(mine)) ||
				values.some(
					(other) =>
						other !== value &&
						parts.some(
							(part) =>
								part.values.some((each) => other.is(each)) && apart(part),
						) &&
						!there.some((part) => part.values.some((each) => other.is(each))),
				)
			);
		});
	});
}

/** Whether a part speaks, before a value, of something that is none of some words. */
function isOwned(
	inside: (at: number) => boolean,
	value: Value | undefined,
	ground: Statement,
	words: readonly Pair[],
): boolean {
	return ground.words.some(
		(word) =>
			inside(word.at) &&
			word.at < (value?.at ?? 0) &&
			word.unit.weight > NEGLIGIBLE &&
			!words.some((pair) => placesOf(pair, ground).includes(word.at)),
	);
}

/** The clauses of a verb or of what follows it; of what precedes a verb, the next one. */
function clausesAt({ clauses }: Statement, at: number): Clause[] {
	const found = clauses.filter(
		({ verb, rest }) => verb.includes(at) || rest.includes(at),
	);
	return found.length > 0
		? found
		: clauses.filter(({ verb: [first = 0] }) => first > at).slice(0, 1);
}

function valuesIn(statement: Statement, where = WHERE): Value[] {
	const { quantities, moments, words, text } = statement;
	return [
		...quantities.map((quantity) => ({
			...quantity,
			kind: "number",
			at: quantity.from,
			is: (other: Value) =>
				other.kind === "number" &&
				agreeing(quantity, other as Value & typeof quantity),
		})),
		...moments.map(({ scale, value, token }) => ({
			kind: scale,
			at: token,
			value,
			is: (other: Value) =>
				other.kind === scale &&
				(other as Value & { value: string }).value === value,
		})),
		...words
			.filter((word) => isPlace(word, text))
			.map((word) => ({
				kind: "place",
				at: word.at,
				isWhere: where.test(text.slice(0, word.start)),
				word,
				is: (other: Value) =>
					other.kind === "place" &&
					(other as Value & { word: Word }).word.unit.surface ===
						word.unit.surface,
			})),
	];
}

/** A place that the lexicon knows, or a name after « à ». */
function isPlace({ unit, start }: Word, text: string): boolean {
	return (
		unit.place !== null ||
		(unit.exact &&
			!/^\d/.test(unit.surface) &&
			WHERE.test(text.slice(0, start)))
	);
}

/** « à Rabat », « c'est au Maroc que »; « aide au Maroc » may be for it. */
const WHERE =
	/(?<!\p{L})(?:à|depuis|vers|dans)\s$|^c['’]est (?:au|aux|en)\s$/iu;
/** The same, as generously as an article may say it. */
const THERE =
	/(?<!\p{L})(?:à|au|aux|en|depuis|vers|dans)\s(?:l[ae]\s|l['’])?$/iu;
/** « 11 de ses 29 magasins »: the second number counts them all. */
const OUT_OF =
	/(?:\p{N}|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze))\s(?:de (?:ses|leurs|ces|nos)|des|sur(?: (?:les|ses|leurs))?)\s$/iu;

/** Whether a claim counts as a part what a ground counts as the whole. */
export function isOfAll(claim: Statement, ground: Statement): boolean {
	const isWhole = (text: string, start: number) =>
		OUT_OF.test(text.slice(0, start));
	return claim.quantities.some((claimed) => {
		const said = ground.quantities.filter((other) => agreeing(claimed, other));
		return (
			said.length > 0 &&
			!isWhole(claim.text, claimed.start) &&
			said.every(({ start }) => isWhole(ground.text, start))
		);
	});
}
