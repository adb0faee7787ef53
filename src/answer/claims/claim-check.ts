import { createLightWords } from "../../analysis/light-words.ts";
import type { Citation } from "../../knowledge/citation.ts";
import type { Dossier } from "../../knowledge/dossier.ts";
import type { Difference, Finding, Verdict } from "../answer.ts";
import type { Language } from "../language.ts";
import { agentRule } from "./agent-rule.ts";
import { createAligner, type Pair } from "./alignment.ts";
import { type Cast, castOf } from "./cast.ts";
import { type Compared, createComparison } from "./comparison.ts";
import { createDirectionRule } from "./direction-rule.ts";
import { createGrounds, type Ground, type Place } from "./grounds.ts";
import { limitRule } from "./limit-rule.ts";
import { momentRule } from "./moment-rule.ts";
import { createNumberRule } from "./number-rule.ts";
import { oppositeRule } from "./opposite-rule.ts";
import { createPartnerRule } from "./partner-rule.ts";
import { createPlaceRule } from "./place-rule.ts";
import type { Rival } from "./rival.ts";
import { createIdentityReader } from "./role-rule.ts";
import { createSpeakerRule } from "./speaker-rule.ts";
import { createStatementReader, type Statement } from "./statement.ts";
import {
	CONTRADICTED,
	DENIED,
	MISSING,
	NEGLIGIBLE,
	OWN,
	RELATED,
	REST,
	SUPPORTED,
	WEAK,
} from "./thresholds.ts";
import { createTrendRule } from "./trend-rule.ts";
import { lackOf } from "./wholeness.ts";

/** A sentence that explains so little less of a claim than the best says as much. */
const AS_MUCH = 0.06;
/** Most words of an agreement that are named. */
const MOST_WORDS = 4;

/** What the articles say otherwise than a text. */
export interface Contradiction {
	readonly difference: Difference;
	readonly citations: readonly Citation[];
	/** Share of the rest of the text that the articles say, 0 to 1. */
	readonly coverage: number;
}

/** How texts are compared with all that the articles say. */
export interface ClaimCheck {
	verdictOn(claim: string): Verdict;
	/** Where some sentences differ from what a text says or supposes; null where they do not. */
	contradictionOf(
		text: string,
		sentences: readonly Place[],
	): Contradiction | null;
}

/** The claim check of a dossier. */
export function createClaimCheck(
	dossier: Dossier,
	language: Language,
	isSilent: (claim: string) => boolean,
	/** The sentences that may be about a text. */
	near: (text: string) => readonly Place[],
): ClaimCheck {
	const read = createStatementReader(language);
	const groundsAt = createGrounds(dossier, read, language);
	const cast = castOf(dossier, language);
	const identityOf = createIdentityReader(cast, language);
	const carriers = createLightWords(
		dossier.lexicon.carryingWords,
		language.thesaurus.vocabulary,
	);
	const rules = [
		createNumberRule(language),
		momentRule,
		createPlaceRule(language),
		createPartnerRule(language),
		oppositeRule,
		limitRule,
		createDirectionRule(language),
		createSpeakerRule(cast, language),
		createTrendRule(language),
		agentRule,
	];
	const compare = createComparison(
		createAligner(language, cast),
		rules,
		carriers,
		language,
	);

	const compareAll = (text: string, grounds: readonly Ground[]) => {
		const claim = read(text);
		// Nobody should guess what it denies, or of whom it says what.
		const isUnclear = claim.polarity.unclear || saysTwo(claim, cast);
		const compared = isUnclear
			? []
			: grounds.map((ground) => compare(claim, ground));
		const lacking = compared.map((one) =>
			one.rivals.length > 0 ? "rivals" : lackOf(claim, one, carriers),
		);
		const differing = fullest(
			compared.filter(
				({ rivals, strange, said, own, coverage, ground }) =>
					rivals.length > 0 &&
					!strange &&
					said >= REST &&
					(own >= OWN || (coverage >= SUPPORTED && isAsked(rivals, ground))) &&
					!rivals.some((rival) => isSaidElsewhere(rival, compared)),
			),
		);
		const whole = compared.filter((_, n) => lacking[n] === null);
		return {
			agreeing: fullest(whole),
			whole,
			denied: fullest(
				compared.filter(
					({ pairs }, n) => lacking[n] === "denial" && isDenied(pairs),
				),
			),
			differing,
		};
	};
	const contradictionIn = ({
		agreeing,
		denied,
		differing,
	}: ReturnType<typeof compareAll>): Contradiction | null => {
		const least = agreeing?.coverage ?? 0;
		if (
			denied !== null &&
			denied.coverage >= Math.max(DENIED, least, differing?.coverage ?? 0)
		) {
			const [word = ""] = wordsIn(denied);
			return {
				difference: { kind: "polarity", denied: "claim", word },
				citations: denied.ground.citations,
				coverage: denied.coverage,
			};
		}
		const rivals = differing?.rivals ?? [];
		// That two have changed places says more than that one of them is another.
		const rival =
			rivals.find(({ difference: { kind } }) => kind === "direction") ??
			rivals[0];
		return differing !== null &&
			rival !== undefined &&
			differing.coverage >= Math.max(CONTRADICTED, least)
			? {
					difference: rival.difference,
					citations: differing.ground.citations,
					coverage: differing.coverage,
				}
			: null;
	};
	return {
		contradictionOf: (text, sentences) =>
			contradictionIn(
				compareAll(
					text,
					sentences
						.map(groundsAt)
						.flatMap(({ own, hinted }) => [...own, ...hinted]),
				),
			),
		verdictOn(text) {
			const claim = read(text);
			const identity = saysTwo(claim, cast) ? null : identityOf(claim);
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
			const found = compareAll(
				text,
				near(text)
					.map(groundsAt)
					.flatMap(({ own, facts, hinted }) => [...own, ...facts, ...hinted]),
			);
			const contradiction = contradictionIn(found);
			if (contradiction !== null) {
				const { citations, difference } = contradiction;
				return verdict("contradicted", citations, difference);
			}
			const { agreeing } = found;
			const supported =
				agreeing !== null && agreeing.coverage >= SUPPORTED && !isSilent(text);
			return supported
				? verdict("supported", shownBy(agreeing, found.whole), {
						kind: "agreement",
						words: wordsIn(agreeing).slice(0, MOST_WORDS),
					})
				: verdict("not_covered", [], null);
		},
	};
}

/** The one that explains most of the claim; null when there is none. */
function fullest(compared: readonly Compared[]): Compared | null {
	return compared.reduce<Compared | null>(
		(best, one) => (one.coverage > (best?.coverage ?? 0) ? one : best),
		null,
	);
}

/** Whether a claim gives several people several functions. */
function saysTwo({ analysis }: Statement, cast: Cast): boolean {
	const mentions = cast.mentionsIn(analysis);
	const people = new Set(mentions.map(({ person }) => person));
	const [names, titles] = [
		mentions.filter(({ by }) => by === "name"),
		mentions.filter(({ by }) => by === "title"),
	];
	return people.size > 1 && names.length > 1 && titles.length > 1;
}

/** Whether a ground says itself what a claim denies. */
function isDenied(pairs: readonly Pair[]): boolean {
	const denied = pairs.filter(
		({ word: { denied, unit } }) => denied && !unit.exact,
	);
	return (
		denied.length > 0 &&
		denied.every(({ own, explained, word: { unit } }) =>
			unit.weight > NEGLIGIBLE ? own >= WEAK : explained >= MISSING,
		)
	);
}

/** Whether what differs is what an editor's fact answers: where it is, or when. */
function isAsked(rivals: readonly Rival[], { kind }: Ground): boolean {
	return rivals.every(
		({ difference }) =>
			difference.kind === "value" &&
			((kind === "where" && difference.of === "place") ||
				(kind === "when" && difference.of === "date")),
	);
}

/** What shows that a claim is supported: the sentence that says most of it, and another that says as much. */
function shownBy(
	best: Compared,
	whole: readonly Compared[],
): readonly Citation[] {
	const shown = best.ground.citations;
	const other = fullest(
		whole.filter(
			({ coverage, ground: { citations } }) =>
				coverage >= best.coverage - AS_MUCH &&
				citations.every(({ start }) =>
					shown.every((citation) => citation.start !== start),
				),
		),
	);
	return [...shown, ...(other?.ground.citations ?? [])];
}

/** Whether a number or a date that differs here is what another ground says of the same. */
function isSaidElsewhere(
	{ difference, start }: Rival,
	compared: readonly Compared[],
): boolean {
	if (difference.kind !== "value") return false;
	if (difference.of !== "number" && difference.of !== "date") return false;
	return compared.some(({ found, own }) => own >= RELATED && found.has(start));
}

/** The words of a ground that say what the claim says, those that say most first. */
function wordsIn({ ground, pairs }: Compared): string[] {
	const words = pairs
		.filter(({ match, own }) => match !== null && own > WEAK)
		.sort((a, b) => b.word.unit.weight - a.word.unit.weight)
		.map(({ match }) => ground.statement.text.slice(match?.start, match?.end));
	return [...new Set(words)];
}

function verdict(
	kind: Verdict["verdict"],
	citations: readonly Citation[],
	finding: Finding | null,
): Verdict {
	return { kind: "verdict", verdict: kind, citations, finding, notes: [] };
}
