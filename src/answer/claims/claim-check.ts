import type { Citation } from "../../knowledge/citation.ts";
import type { Dossier } from "../../knowledge/dossier.ts";
import type { Finding, Verdict } from "../answer.ts";
import type { Language } from "../language.ts";
import { agentRule, unknownAgent } from "./agent-rule.ts";
import { createAligner, type Pair } from "./alignment.ts";
import { castOf } from "./cast.ts";
import { createDirectionRule } from "./direction-rule.ts";
import { type Ground, groundsOf } from "./grounds.ts";
import { createLimitRule } from "./limit-rule.ts";
import { isDone, isToCome, modalityAt } from "./modality.ts";
import { momentRule } from "./moment-rule.ts";
import { createNumberRule, sameUnit } from "./number-rule.ts";
import { degreeOf, oppositeRule } from "./opposite-rule.ts";
import { createPlaceRule } from "./place-rule.ts";
import { agree } from "./quantities.ts";
import type { Rival, Rule } from "./rival.ts";
import { createIdentityReader } from "./role-rule.ts";
import { createSpeakerRule } from "./speaker-rule.ts";
import { createStatementReader, type Statement } from "./statement.ts";
import { createTrendRule } from "./trend-rule.ts";

/** A claim is supported when a ground explains this much of it… */
const SUPPORTED = 0.72;
/** …and contradicted when it explains this much of all but one thing, of which it says otherwise. */
const CONTRADICTED = 0.6;
/** Weight of a number or a date, relative to a rare word. */
const EXACT_WEIGHT = 0.7;
/** Weight of the rest of a claim that is contradicted, at least. */
const REST = 0.25;

interface Compared {
	readonly ground: Ground;
	readonly pairs: readonly Pair[];
	readonly rivals: readonly Rival[];
	/** Share of the claim that is explained, what differs left out. */
	readonly coverage: number;
	readonly said: number;
	/** Whether a name, a number or a date is nowhere. */
	readonly strange: boolean;
}

/** A function that compares a claim with all that the articles say. */
export function createClaimCheck(
	dossier: Dossier,
	language: Language,
	isSilent: (claim: string) => boolean,
): (claim: string) => Verdict {
	const read = createStatementReader(language);
	const grounds = groundsOf(dossier, read, language);
	const cast = castOf(dossier, language);
	const align = createAligner(language, cast);
	const rules: readonly Rule[] = [
		createNumberRule(language),
		momentRule,
		createPlaceRule(language),
		oppositeRule,
		createLimitRule(language),
		createDirectionRule(language),
		createSpeakerRule(cast, language),
		createTrendRule(language),
		agentRule,
	];
	const identityOf = createIdentityReader(cast, language);
	const compare = (claim: Statement, ground: Ground): Compared => {
		const pairs = align(claim, ground);
		const rivals = rules.flatMap((rule) => rule({ claim, ground, pairs }));
		const differs = (at: number) =>
			rivals.some(({ start, end }) => at >= start && at < end);
		let [said, understood, strange] = [0, 0, false];
		for (const { word, explained } of pairs) {
			if (differs(word.start)) continue;
			said += word.unit.weight;
			understood += word.unit.weight * explained;
			if (word.unit.exact && explained === 0) strange = true;
		}
		for (const moment of claim.moments) {
			if (differs(moment.start)) continue;
			const found = ground.statement.moments.some(
				({ scale, value }) => scale === moment.scale && value === moment.value,
			);
			said += EXACT_WEIGHT;
			if (found) understood += EXACT_WEIGHT;
			else strange = true;
		}
		for (const quantity of claim.quantities) {
			if (differs(quantity.start)) continue;
			const found = ground.statement.quantities.some(
				(other) =>
					agree(quantity, other) &&
					(quantity.unit === null ||
						sameUnit(quantity.unit, other.unit, language.thesaurus.near)),
			);
			said += EXACT_WEIGHT;
			if (found) understood += EXACT_WEIGHT;
			else strange = true;
		}
		const coverage = said === 0 ? 0 : understood / said;
		return { ground, pairs, rivals, coverage, said, strange };
	};
	return (text) => {
		const claim = read(text);
		const identity = identityOf(claim);
		if (identity !== null) {
			const { agrees, person, claimed, said } = identity;
			return agrees
				? verdict("supported", [person.citation], {
						kind: "agreement",
						words: [said],
					})
				: verdict("contradicted", [person.citation], {
						kind: "value",
						of: "role",
						claimed,
						said,
					});
		}
		const compared = grounds.map((ground) => compare(claim, ground));
		const [agreeing] = compared
			.filter(
				({ rivals, strange, pairs, ground }) =>
					rivals.length === 0 && !strange && isWhole(claim, pairs, ground),
			)
			.sort((a, b) => b.coverage - a.coverage);
		const [differing] = compared
			.filter(
				({ rivals, strange, said, pairs }) =>
					rivals.length > 0 &&
					!strange &&
					said >= REST &&
					(rivals.every(({ difference: { kind } }) => kind === "value") ||
						ownShare(pairs) >= OWN),
			)
			.sort((a, b) => b.coverage - a.coverage);
		const best = `${agreeing?.coverage.toFixed(2)} / ${differing?.coverage.toFixed(2)}`;
		const debug = `{{${best} | ${agreeing?.pairs.map((p) => `${p.word.unit.surface}:${p.word.unit.weight.toFixed(2)}*${p.explained.toFixed(2)}`).join(" ")} | ${differing?.pairs.map((p) => `${p.word.unit.surface}:${p.explained.toFixed(2)}`).join(" ")}}}`;
		if (
			differing !== undefined &&
			differing.coverage >= CONTRADICTED &&
			differing.coverage >= (agreeing?.coverage ?? 0)
		) {
			return {
				...verdict(
					"contradicted",
					differing.ground.citations,
					(differing.rivals[0] as Rival).difference,
				),
				debug,
			} as Verdict;
		}
		if (
			agreeing !== undefined &&
			agreeing.coverage >= SUPPORTED &&
			!isSilent(text)
		)
			return {
				...verdict("supported", agreeing.ground.citations, agreement(agreeing)),
				debug,
			} as Verdict;
		return { ...verdict("not_covered", [], null), debug } as Verdict;
	};
}

/** Share of what a claim says that the ground's own text explains. */
function ownShare(pairs: readonly Pair[]): number {
	const weigh = (some: readonly Pair[]) =>
		some.reduce((sum, { word }) => sum + word.unit.weight, 0);
	return weigh(pairs.filter(({ own }) => own >= MISSING)) / weigh(pairs);
}

/** What a ground must itself say of a claim that it denies. */
const OWN = 0.5;

/** Whether nothing of a claim is missing, and it is no wish presented as accomplished. */
function isWhole(
	claim: Statement,
	pairs: readonly Pair[],
	{ statement }: Ground,
): boolean {
	if (
		claim.polarity.exclusive.length > 0 &&
		statement.polarity.exclusive.length === 0
	)
		return false;
	if (claim.polarity.unclear || unknownAgent(claim, pairs) !== null)
		return false;
	if (ownShare(pairs) < OWN) return false;
	if (
		claim.polarity.denied.length > 0 &&
		statement.polarity.denied.length === 0
	)
		return false;
	if (TIMES.test(claim.text) && !TIMES.test(statement.text)) return false;
	if (isToCome(claim.text) && !isToCome(statement.text)) return false;
	const missing = pairs.filter(
		({ word, explained }) =>
			explained < MISSING &&
			word.unit.weight > 0.2 &&
			!SCAFFOLD.test(word.unit.surface),
	);
	if (missing.length > 0) return false;
	const weak = pairs.filter(
		({ word, explained }) => explained < WEAK && word.unit.weight > 0.2,
	);
	if (weak.length > 1) return false;
	if (
		pairs.some(
			({ word, match, own }) =>
				(ORDINAL.test(word.unit.surface) && own < WEAK) ||
				(match !== null &&
					degreeOf(claim.text, word.start) !==
						degreeOf(statement.text, match.start)),
		)
	)
		return false;
	if (!inOrder(claim, pairs)) return false;
	if (!isDone(claim.text)) return true;
	return !pairs.some(
		({ match, own }) =>
			match !== null &&
			own > 0.6 &&
			modalityAt(statement.text, match.start) === "wish",
	);
}

/** A word explained less than this is missing, and less than that only hinted at. */
const MISSING = 0.35;
const WEAK = 0.62;
const ORDINAL =
	/^(?:second|seconde|deuxieme|troisieme|quatrieme|nouveau|nouvelle)$/;

/** Whether those who are against one another stand in the same order in both. */
function inOrder(claim: Statement, pairs: readonly Pair[]): boolean {
	const against = /(?<!\p{L})(?:contre|envers)(?!\p{L})/iu.exec(claim.text);
	if (against === null) return true;
	const first = pairs.find(({ match }) => match !== null);
	const last = pairs.find(
		({ word, match }) => match !== null && word.start > against.index,
	);
	return (
		first?.match == null ||
		last?.match == null ||
		first.match.at <= last.match.at
	);
}

/** Words that only carry a claim. */
const SCAFFOLD =
	/^(?:apres|selon|yeux|croire|avis|presente|presentee|considere|consideree|figure|figurait|lieu|tenue|tenu|deroule|question|sujet|sujets|fait|partie|situe|situee|agit|agissait|cours|actuellement|cote|face|matiere|porte|egalement|aussi|declare|affirme|indique|precise|explique|qualifie)$/;
/** When it was or will be, in words that a sentence must have. */
const TIMES =
	/(?<!\p{L})(?:bientôt|prochainement|prochaine?s?|dernière?s?|récemment|demain|hier|cette année|ce mois|désormais)(?!\p{L})/iu;

/** The words of a ground that say what the claim says, those that say most first. */
function agreement({ ground, pairs }: Compared): Finding {
	const words = pairs
		.filter(({ match, own }) => match !== null && own > 0.6)
		.sort((a, b) => b.word.unit.weight - a.word.unit.weight)
		.map(({ match }) => ground.statement.text.slice(match?.start, match?.end));
	return { kind: "agreement", words: [...new Set(words)].slice(0, 4) };
}

function verdict(
	kind: Verdict["verdict"],
	citations: readonly Citation[],
	finding: Finding | null,
): Verdict {
	return {
		kind: "verdict",
		verdict: kind,
		citations,
		finding,
		notes: [],
	};
}
