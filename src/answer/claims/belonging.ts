import type { LightWords } from "../../analysis/light-words.ts";
import type { Span } from "../../knowledge/span.ts";
import type { Pair } from "./alignment.ts";
import { deedOf, placesOf } from "./arrangement.ts";
import type { Clause } from "./clauses.ts";
import type { Ground } from "./grounds.ts";
import { agreeing } from "./number-rule.ts";
import { partsOf } from "./segments.ts";
import type { Statement } from "./statement.ts";
import { NEGLIGIBLE, WEAK } from "./thresholds.ts";
import { isSame, type Value, valuesIn } from "./values.ts";

/** Whether when or where a claim says that something is done is when or where a ground says that another thing is. */
export function isOfAnotherDeed(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
	carriers: LightWords,
): boolean {
	const said = valuesIn(ground, true);
	return claim.clauses.some((clause) => {
		const deed = deedOf(claim, clause, pairs, carriers);
		const deeds = placesOf(deed, ground).flatMap((at) => clausesAt(ground, at));
		if (deeds.length === 0) return false;
		return valuesIn(claim)
			.filter(
				({ adverbial, at }) =>
					adverbial && clausesAt(claim, at).includes(clause),
			)
			.some((value) => {
				const same = said.filter((other) => isSame(value, other));
				const isThere = same.some(
					({ at, adverbial }) =>
						adverbial &&
						clausesAt(ground, at).some((each) => deeds.includes(each)),
				);
				return same.length > 0 && !isThere;
			});
	});
}

/** The clauses of a verb or of what follows it; of what precedes a verb, the next one. */
export function clausesAt({ clauses }: Statement, at: number): Clause[] {
	const found = clauses.filter(
		({ verb, rest }) => verb.includes(at) || rest.includes(at),
	);
	return found.length > 0
		? found
		: clauses.filter(({ verb: [first = 0] }) => first > at).slice(0, 1);
}

/** A part of a statement: what it gives, and whether a token is in it. */
interface Part {
	readonly values: readonly Value[];
	has(at: number): boolean;
}

/** Whether a claim puts together what a ground keeps apart: « l'État verse 64 millions », where it says « la région verse 64 millions, l'État 30 ». */
export function isMixed(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	const parts = partsIn(ground, partsOf(ground.text));
	if (parts.length < 2) return false;
	return partsIn(claim, partsOf(claim.text)).some((mine) => {
		const words = tellingIn(mine, pairs);
		const [owner] = words;
		const owning = partsWith(placesOf(owner ?? null, ground), parts);
		return mine.values.some((value) => {
			const there = partsGiving(value, parts);
			if (there.length === 0) return false;
			/** Whether a part gives another value in its place. */
			const isRival = (part: Part) =>
				!there.includes(part) &&
				part.values.some(
					(other) =>
						other.kind === value.kind &&
						!mine.values.some((each) => isSame(each, other)),
				);
			const isOthers =
				owner?.word.at !== value.at &&
				!owning.some((part) => there.includes(part)) &&
				owning.slice(0, 1).some(isRival) &&
				there.every((part) => isOwned(part, value, ground, words));
			const isTorn = mine.values.some((other) => {
				const beside = partsGiving(other, parts);
				return (
					beside.some(isRival) && !beside.some((part) => there.includes(part))
				);
			});
			return isOthers || isTorn;
		});
	});
}

/** Whether a claim puts together what a list says of several things: it is then no item, nor all of them. */
export function isOfSeveral(
	claim: Statement,
	{ statement, list }: Ground,
	pairs: readonly Pair[],
): boolean {
	if (list === null) return false;
	let end = 0;
	const spans = statement.text.split(" ; ").map((item) => {
		const start = end;
		end += item.length + " ; ".length;
		return { start, end };
	});
	const [introduction, ...items] = partsIn(statement, spans);
	const values = valuesIn(statement);
	return partsIn(claim, partsOf(claim.text)).some((mine) => {
		const told = [
			...tellingIn(mine, pairs).map((pair) => placesOf(pair, statement)),
			...mine.values.map((value) =>
				values.filter((other) => isSame(value, other)).map(({ at }) => at),
			),
		]
			.filter((places) => !places.some((at) => introduction?.has(at)))
			.map((places) => partsWith(places, items))
			.filter((found) => found.length > 0);
		const [first = [], ...others] = told;
		const isOne = first.some((item) =>
			others.every((found) => found.includes(item)),
		);
		return told.length > 0 && !isOne;
	});
}

/** « 11 de ses 29 magasins »: the second number counts them all. */
const OUT_OF =
	/(?:\p{N}|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze))\s(?:de (?:ses|leurs|ces|nos)|des|sur(?: (?:les|ses|leurs))?)\s$/iu;

/** Whether a claim counts as a part what a ground counts as the whole. */
export function isOfAll(claim: Statement, ground: Statement): boolean {
	const isWhole = ({ text }: Statement, { start }: Span) =>
		OUT_OF.test(text.slice(0, start));
	return claim.quantities.some((claimed) => {
		const said = ground.quantities.filter((other) => agreeing(claimed, other));
		return (
			said.length > 0 &&
			!isWhole(claim, claimed) &&
			said.every((other) => isWhole(ground, other))
		);
	});
}

/** The parts of a statement at some stretches of its text. */
function partsIn(statement: Statement, spans: readonly Span[]): Part[] {
	const values = valuesIn(statement);
	return spans.map(({ start, end }) => {
		const has = (at: number) => {
			const token = statement.analysis.tokens[at];
			return token !== undefined && token.start >= start && token.start < end;
		};
		return { has, values: values.filter(({ at }) => has(at)) };
	});
}

function partsWith(places: readonly number[], parts: readonly Part[]): Part[] {
	return parts.filter(({ has }) => places.some(has));
}

function partsGiving(value: Value, parts: readonly Part[]): Part[] {
	return parts.filter(({ values }) =>
		values.some((other) => isSame(value, other)),
	);
}

/** The words of a part that say something, and that a ground has as well. */
function tellingIn({ has }: Part, pairs: readonly Pair[]): Pair[] {
	return pairs.filter(
		({ word, match, own }) =>
			match !== null &&
			own >= WEAK &&
			has(word.at) &&
			word.unit.weight > NEGLIGIBLE,
	);
}

/** Whether a part speaks, before a value, of something that is none of some words. */
function isOwned(
	{ has, values }: Part,
	value: Value,
	ground: Statement,
	words: readonly Pair[],
): boolean {
	const at = values.find((other) => isSame(value, other))?.at ?? 0;
	return ground.words.some(
		(word) =>
			has(word.at) &&
			word.at < at &&
			word.unit.weight > NEGLIGIBLE &&
			!words.some((pair) => placesOf(pair, ground).includes(word.at)),
	);
}
