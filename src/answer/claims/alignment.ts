import { remembered, rememberedOf } from "../../analysis/remembered.ts";
import type { Span } from "../../knowledge/span.ts";
import type { Language } from "../language.ts";
import { surfaceOf } from "../matching.ts";
import type { Cast } from "./cast.ts";
import type { Ground } from "./grounds.ts";
import { partsOf } from "./segments.ts";
import type { Statement, Word } from "./statement.ts";
import { MISSING } from "./thresholds.ts";
import { isWhere } from "./towns.ts";

/** A word of a claim and what explains it in a ground. */
export interface Pair {
	readonly word: Word;
	/** The nearest word of the ground's own text; null when none is near. */
	readonly match: Word | null;
	/** How near that is, 0 to 1. */
	readonly own: number;
	/** How well the ground and all around it explain the word, 0 to 1. */
	readonly explained: number;
	/** Whether only an editor's example questions explain it: they ask what is not so as well. */
	readonly hinted: boolean;
	/** The word of the ground that means the opposite, when nothing there means the same. */
	readonly opposite: Word | null;
	/** The word of the ground that means the opposite, whatever else it says; null when none does, or another word of the claim says it. */
	readonly against: Word | null;
}

/** What a word of a claim finds in the own words of a ground. */
type Found = Pick<Pair, "word" | "match" | "own" | "against"> & {
	/** Whether it is a town, where the claim says that something is. */
	readonly town: boolean;
};

/** Less than this is another word. */
const NEAR = 0.55;

/** A function that pairs the words of a claim with those of a ground. */
export function createAligner(
	{
		analyze,
		matcher,
		thesaurus,
	}: Pick<Language, "analyze" | "matcher" | "thesaurus">,
	cast: Cast,
): (claim: Statement, ground: Ground) => Pair[] {
	const isFunction = ({ unit }: Word) => cast.isFunction(unit.words[0] ?? "");
	/** The opposites of a term, and their families. */
	const opposites = remembered((term) => {
		const found = new Set(thesaurus.opposites(term));
		for (const opposite of thesaurus.opposites(term))
			for (const [near, closeness] of thesaurus.near(opposite))
				if (closeness >= FAMILY) found.add(near);
		return found;
	});
	/** The first of some words that means the opposite of a word; a phrase has its own opposites, not those of its words. */
	const oppositeOf = ({ unit }: Word, words: readonly Word[]): Word | null => {
		const contrary = (unit.phrase === null ? unit.words : [unit.phrase])
			.map(opposites)
			.filter(({ size }) => size > 0);
		const isOpposite = (term: string) =>
			contrary.some((terms) => terms.has(term));
		return contrary.length === 0
			? null
			: (words.find(
					({ unit: { phrase, words } }) =>
						words.some(isOpposite) || (phrase !== null && isOpposite(phrase)),
				) ?? null);
	};
	/** What the words of a claim find in a text, in its own words: the same for every ground that is shown by it. */
	const foundBy = rememberedOf(
		(_claim: Statement) => new WeakMap<Statement, Found[]>(),
	);
	const find = (claim: Statement, ground: Ground): Found[] => {
		const known = foundBy(claim);
		const found = known.get(ground.statement) ?? search(claim, ground);
		known.set(ground.statement, found);
		return found;
	};
	const search = (claim: Statement, { statement, before }: Ground): Found[] => {
		const whole = surfaceOf(statement.analysis);
		const claimed = cast.mentionsIn(claim.analysis);
		const mentioned = cast.mentionsIn(statement.analysis);
		const people = new Set(
			[
				...mentioned,
				...(claimed.length > 0 && PRONOUN.test(statement.text)
					? cast.mentionsIn(analyze(before))
					: []),
			].map(({ person }) => person),
		);
		return claim.words.map((word): Found => {
			let [match, own]: [Word | null, number] = [null, 0];
			for (const said of statement.words) {
				if (own === 1) break;
				const closeness = kin(word, said)
					? 1
					: matcher.explains(said.terms, word.unit);
				if (closeness > own) [match, own] = [said, closeness];
			}
			// « Rabat » is not said where its country is.
			const town = isWhere(claim, word, thesaurus);
			// Words that the lexicon joins otherwise in the two: « crime organisé », « criminalité organisée ».
			const together = own === 1 ? 1 : matcher.explains(whole, word.unit);
			if (together > own) {
				own = together;
				match ??=
					statement.words.find(({ terms }) =>
						word.unit.words.some((term) => terms.has(term)),
					) ?? null;
			}
			const mention = claimed.find(
				({ start, end }) => start < word.end && end > word.start,
			);
			if (mention !== undefined && people.has(mention.person)) {
				own = Math.max(own, SAME_PERSON);
				const there = mentioned.find(({ person }) => person === mention.person);
				match ??=
					statement.words.find(
						({ start, end }) =>
							there !== undefined && start < there.end && end > there.start,
					) ?? null;
			}
			if (isBoth(word, claim.text)) {
				const [one, other] = countriesIn(statement);
				if (one !== undefined && other !== undefined)
					[match, own] = [one, Math.max(own, SAME_PERSON)];
			}
			// A minister is no ministry.
			const otherwise =
				match !== null &&
				own < SAME_PERSON &&
				isFunction(word) !== isFunction(match);
			if (otherwise && isFunction(word)) [match, own] = [null, 0];
			if (own < NEAR || (town && own < 1)) [match, own] = [null, 0];
			const against = oppositeOf(word, statement.words);
			return { word, match, own, against, town };
		});
	};
	return (claim, ground) => {
		const { statement, context, hints } = ground;
		const pairs = find(claim, ground).map((found): Pair => {
			const { word, match, own, against, town } = found;
			const shown = Math.max(own, matcher.explains(context, word.unit));
			const asked = word.unit.exact ? 0 : matcher.explains(hints, word.unit);
			const beside = Math.max(shown, asked);
			const explained = Math.max(own, town && beside < SEEN ? 0 : beside);
			const opposite = own >= OPPOSED ? null : against;
			const hinted = explained > shown && shown < MISSING;
			return { word, match, own, explained, hinted, opposite, against };
		});
		const parts = pairs.some(({ against }) => against !== null)
			? partsOf(statement.text)
			: [];
		return pairs
			.map((pair) => (isTaken(pair, pairs) ? unpaired(pair) : pair))
			.map((pair) => (isAnother(pair, pairs) ? unopposed(pair) : pair))
			.map((pair, _, all) =>
				isSaidApart(pair, all, parts) ? opposed(pair) : pair,
			);
	};
}

/** « les deux pays »: any two that are named. */
function isBoth({ unit, start }: Word, text: string): boolean {
	return (
		/^(?:pays|etats|nations|royaumes)$/.test(unit.surface) &&
		/(?<!\p{L})(?:deux|chaque)\s$/iu.test(text.slice(0, start))
	);
}

/** The first word for each of the places of a statement. */
function countriesIn({ words }: Statement): Word[] {
	return words.filter(
		({ unit: { place } }, n) =>
			place !== null &&
			words.findIndex(({ unit }) => unit.place === place) === n,
	);
}

/** Whether the word that a pair finds says another word of the claim better: « les statues sont en bronze ». */
function isTaken({ match, own }: Pair, pairs: readonly Pair[]): boolean {
	return (
		match !== null &&
		match.unit.phrase === null &&
		own < FAMILY &&
		pairs.some((other) => other.match === match && other.own > own)
	);
}

/** Whether the opposite of a word is what another word of the claim says: « l'offre de qui voulait du fil, déclinée ». */
function isAnother({ against }: Pair, pairs: readonly Pair[]): boolean {
	return (
		against !== null &&
		pairs.some(({ match, own }) => match === against && own >= OPPOSED)
	);
}

function unopposed(pair: Pair): Pair {
	return { ...pair, opposite: null, against: null };
}

/** Whether what is near a word is said of another thing, and its opposite of what the claim speaks of: « les écoles restent ouvertes, mais le marché est suspendu ». */
function isSaidApart(
	{ match, against, own }: Pair,
	pairs: readonly Pair[],
	parts: readonly Span[],
): boolean {
	if (match === null || against === null || own >= FAMILY) return false;
	const partOf = ({ start: at }: Word) =>
		parts.find(({ start, end }) => at >= start && at < end);
	const [here, there] = [partOf(match), partOf(against)];
	const speaks = (part: Span | undefined) =>
		pairs.some(
			(other) =>
				other.match !== null &&
				other.match !== match &&
				other.own >= FAMILY &&
				partOf(other.match) === part,
		);
	return here !== there && speaks(there) && !speaks(here);
}

function opposed(pair: Pair): Pair {
	return { ...unpaired(pair), opposite: pair.against };
}

function unpaired(pair: Pair): Pair {
	const explained = pair.explained > pair.own ? pair.explained : 0;
	return { ...pair, match: null, own: 0, explained };
}

/** Somebody named otherwise, or by a pronoun. */
const SAME_PERSON = 0.9;
const PRONOUN = /(?<!\p{L})(?:-t-)?(?:ils?|elles?)(?!\p{L})/iu;

/** A town is spoken of around when it is explained this well. */
const SEEN = 0.6;
/** A word this near is no opposite. */
const OPPOSED = 0.7;
const FAMILY = 0.9;

const DEMONYM = /(?:ais|aise|ois|oise|ien|ienne|een|eenne|ain|aine|in|ine)s?$/;

/** A place and those who live there, where no list knows it: « Tambala », « tambalaise ». */
function kin(one: Word, other: Word): boolean {
	const [a, b] = [one.unit.surface, other.unit.surface];
	if (a === b) return true;
	const named = one.unit.exact || other.unit.exact;
	if (!named || one.unit.place !== null || a.includes(" ") || b.includes(" "))
		return false;
	const [long, short] = a.length > b.length ? [a, b] : [b, a];
	const root = short.replace(DEMONYM, "").replace(/[aeiou]$/, "");
	return (
		root.length >= 4 &&
		long.startsWith(root) &&
		DEMONYM.test(long) &&
		long.replace(DEMONYM, "").length <= root.length + 1
	);
}
