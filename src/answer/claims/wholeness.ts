import type { LightWords } from "../../analysis/light-words.ts";
import { unknownAgent } from "./agent-rule.ts";
import type { Pair } from "./alignment.ts";
import { isOfAnotherThing, isOfOthers } from "./arrangement.ts";
import { isMixed, isOfAll, isOfAnotherDeed, isOfSeveral } from "./belonging.ts";
import type { Compared } from "./comparison.ts";
import { ALL } from "./limit-rule.ts";
import {
	isConditional,
	isDone,
	isMeant,
	isToCome,
	modalityAt,
} from "./modality.ts";
import { degreeOf, isAnswered } from "./opposite-rule.ts";
import type { Statement } from "./statement.ts";
import {
	HINTED,
	MISSING,
	NEGLIGIBLE,
	OWN,
	WEAK,
	WISHED,
} from "./thresholds.ts";

/** Why a ground does not say the whole of a claim. */
export type Lack =
	/** A name, a number or a date, or a word that says something. */
	| "words"
	/** The ground's own text says too little of it. */
	| "own"
	/** The claim denies, and the ground does not. */
	| "denial"
	/** The claim, or the ground, inverts what the other says: « mettre fin à ». */
	| "inversion"
	/** « seul », « plus », « deuxième », « bientôt »: the claim limits, compares or dates what the ground does not. */
	| "limits"
	/** The ground wishes or supposes what the claim says is done, or the reverse. */
	| "modality"
	/** The claim says it of others. */
	| "scope";

const ORDINAL =
	/^(?:second|seconde|deuxieme|troisieme|quatrieme|nouveau|nouvelle)$/;
/** When it was or will be, in words that a sentence must have. */
const TIMES =
	/(?<!\p{L})(?:bientôt|prochainement|prochaine?s?|dernière?s?|récemment|demain|hier|cette année|ce mois|désormais|(?:a|ont|est|sont) déjà|normalement|toujours|encore)(?!\p{L})/iu;

const HARDLY =
	/(?<!\p{L})(?:à peine|presque|quasiment|a failli|ont failli)(?!\p{L})/iu;

/** More or less than something: « dépassent le minimum », « inférieur au seuil ». */
const BEYOND =
	/(?<!\p{L})(?:dépass\p{L}+|excèd\p{L}+|excéd\p{L}+|supérieure?s? (?:à|au|aux)|inférieure?s? (?:à|au|aux)|au-dessus|au-dessous|en dessous|au-delà)(?!\p{L})/iu;

/** How far after it stands what is exceeded, in UTF-16 units. */
const BEYOND_REACH = 50;

/** Whether a ground says that something exceeds what the claim speaks of. */
function isBeyond({ text }: Statement, pairs: readonly Pair[]): boolean {
	const found = BEYOND.exec(text);
	return (
		found !== null &&
		pairs.some(
			({ match }) =>
				match !== null &&
				match.start > found.index &&
				match.start - found.index < BEYOND_REACH,
		)
	);
}

/** What a ground leaves unsaid of a claim; null when it says the whole. */
export function lackOf(
	claim: Statement,
	{ pairs, own, strange, ground }: Compared,
	carriers: LightWords,
): Lack | null {
	const { statement } = ground;
	const { exclusive } = claim.polarity;
	if (strange) return "words";
	if (exclusive.length > 0 && statement.polarity.exclusive.length === 0)
		return "limits";
	// « tous les élèves » is more than « les élèves ».
	if (ALL.test(claim.text) && !ALL.test(statement.text)) return "limits";
	if (unknownAgent(claim, pairs) !== null) return "scope";
	if (own < OWN) return "own";
	const telling = pairs.filter(
		({ word: { unit, name } }) => !name && !carriers.hasWord(unit.surface),
	);
	// Names alone say nothing of what is claimed of them.
	if (telling.length > 0 && telling.every((pair) => pair.own < MISSING))
		return "own";
	const guessed = telling.filter(({ hinted }) => hinted);
	if (weightIn(guessed) > HINTED * weightIn(telling)) return "words";
	const poor = pairs.filter(
		({ word: { unit, inverts }, explained }) =>
			explained < WEAK &&
			unit.weight > NEGLIGIBLE &&
			inverts === null &&
			!carriers.hasWord(unit.surface),
	);
	// A word of which the ground says both that and the opposite.
	if (
		telling.some(
			({ opposite, against, own }) =>
				!opposite && (against?.unit.weight ?? 0) > NEGLIGIBLE && own < 1,
		)
	)
		return "inversion";
	if (HARDLY.test(claim.text) && !HARDLY.test(statement.text)) return "limits";
	const [deed] = pairs.filter(({ word: { start } }) =>
		isDeed(claim.text, start),
	);
	if (deed !== undefined && isUnsaid(deed, carriers)) return "words";
	const inversion = inversionBetween(claim, statement, pairs);
	if (inversion !== null) return inversion;
	if (TIMES.test(claim.text) && !TIMES.test(statement.text)) return "limits";
	if (isToCome(claim.text) && !isToCome(statement.text)) return "modality";
	if (
		isOfOthers(claim, statement, pairs, carriers) ||
		isOfAnotherDeed(claim, statement, pairs, carriers) ||
		isMixed(claim, statement, pairs) ||
		isOfAll(claim, statement) ||
		isOfSeveral(claim, ground, pairs) ||
		isOfAnotherThing(claim, statement, pairs)
	)
		return "scope";
	if (isElsewhere(claim, statement, pairs)) return "scope";
	if (poor.length > 1 || poor.some(({ explained }) => explained < MISSING))
		return "words";
	const measuredOtherwise = pairs.some(
		({ word, match, own }) =>
			(ORDINAL.test(word.unit.surface) && own < WEAK) ||
			(match !== null &&
				isOneSided(
					degreeOf(claim.text, word.start),
					degreeOf(statement.text, match.start),
				)),
	);
	if (measuredOtherwise) return "limits";
	if (OF_WHOM.test(claim.text)) return "scope";
	if (!inOrder(claim, pairs) || !doneBy(claim, pairs)) return "scope";
	if (isConditional(statement.text) && !isConditional(claim.text))
		return "modality";
	const meant = telling.some(
		({ match, own }) =>
			match !== null && own >= WEAK && isMeant(statement.text, match.start),
	);
	if (meant && !isMeant(claim.text, claim.text.length)) return "modality";
	if (isBeyond(statement, telling) && !BEYOND.test(claim.text)) return "limits";
	if (!isDone(claim.text)) return null;
	const matched = telling.filter(
		({ match, own }) => match !== null && own > WEAK,
	);
	const wished = matched.filter(
		({ match }) => modalityAt(statement.text, match?.start ?? 0) === "wish",
	);
	return weightIn(wished) > WISHED * weightIn(matched) ? "modality" : null;
}

/** Whether one of two words is compared, « plus cher », and the other not; « plus de » may be said in other ways. */
function isOneSided(one: string | null, other: string | null): boolean {
	return one !== other && !(one ?? other ?? "").endsWith("de");
}

/** Whether those who are against one another stand in the same order in both. */
function inOrder(claim: Statement, pairs: readonly Pair[]): boolean {
	const against = /(?<!\p{L})(?:contre|envers)(?![\p{L}-])/iu.exec(claim.text);
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

/** Whether whoever a claim singles out, « c'est le Maroc qui », stands before what they do in the ground as well. */
function doneBy({ text }: Statement, pairs: readonly Pair[]): boolean {
	const cleft = CLEFT.exec(text);
	if (cleft === null) return true;
	const end = cleft.index + cleft[0].length;
	const [agent] = pairs.filter(
		({ word }) => word.unit.exact && word.end <= end,
	);
	const [deed] = pairs.filter(
		({ word: { unit, start } }) => start >= end && !unit.exact,
	);
	if (agent === undefined || deed === undefined) return true;
	return (
		agent.match !== null &&
		deed.match !== null &&
		agent.match.start < deed.match.start
	);
}

/** Whether a claim places something « à » a place that the ground names as no place, or not at all; or says of a name that it is what another is. */
function isElsewhere(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	const begun = claim.text.search(/\S/u);
	return pairs.some(({ word, match, explained }) => {
		if (word.start === begun && IS_A.test(claim.text.slice(word.end)))
			return match === null;
		if (!word.unit.exact || /\p{N}/u.test(word.unit.surface)) return false;
		if (!AT.test(claim.text.slice(0, word.start))) return false;
		return match === null
			? explained < MISSING || !TO_THEM.test(ground.text)
			: !NEAR_IT.test(ground.text.slice(0, match.start));
	});
}

const IS_A = /^ (?:est|était|sont|étaient) (?:une?|l[ea]s?|des|l['’])/iu;
const AT = /(?<!\p{L})à\s+$/iu;
/** « lui prêtera »: to somebody named before. */
const TO_THEM =
	/(?<!\p{L})(?:lui|leur|y)\s\p{L}+(?:a|ont|e|ent|ait|it)(?!\p{L})/iu;
const NEAR_IT =
	/(?<!\p{L})(?:à|a|de|depuis|vers|dans|en|près de|autour de|aux?|sur)\s+$|[dl]['’]$/iu;
/** « C'est le Brévan dont les vergers… »: whose they are is not to be read from the order of words. */
const OF_WHOM = /^\s*(?:c['’]est|ce sont)\s[^,.;]{2,80}?\sdont\s/iu;
const CLEFT = /^(?:c['’]est|ce sont)\s[^,.]{2,60}?\squ[i'’]/iu;

function weightIn(pairs: readonly Pair[]): number {
	return pairs.reduce((sum, { word }) => sum + word.unit.weight, 0);
}

/** Whether a claim denies or ends what a ground says, or the reverse; null when both do, or neither. */
function inversionBetween(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
): "denial" | "inversion" | null {
	const denies = ({ polarity, inversions }: Statement) =>
		polarity.denied.length > 0 || inversions.length > 0;
	const unanswered = claim.inversions.filter(
		(inversion) => !isAnswered(inversion, pairs),
	);
	const answered = claim.inversions.length > unanswered.length;
	const turned = pairs.some(
		({ word, match, own }) =>
			match !== null &&
			own >= WEAK &&
			!word.unit.exact &&
			word.unit.weight > NEGLIGIBLE &&
			word.denied !== match.denied,
	);
	if (denies(claim) && !denies(ground))
		return unanswered.every(({ ofDeed }) => ofDeed) ? "denial" : "inversion";
	if (unanswered.length > 0) return "inversion";
	return turned && !answered && denies(ground) ? "inversion" : null;
}

const AUXILIARY =
	/(?<!\p{L})(?:a|ont|est|sont|sera|seront|va|vont|avait|avaient|était|étaient)(?:\s(?:pas|plus|déjà|été|bien|aussi|être|\p{L}{1,20}ement)){0,4}\s(?:s['’]|se\s)?$/iu;

/** Whether a word stands where a compound tense has its verb: « a signé », « sera reporté ». */
function isDeed(text: string, at: number): boolean {
	return AUXILIARY.test(text.slice(0, at));
}

/** Whether nothing in the ground itself says what a claim says is done. */
function isUnsaid(
	{ word: { unit, inverts }, match, explained, hinted }: Pair,
	carriers: LightWords,
): boolean {
	if (unit.exact || inverts !== null || unit.weight <= NEGLIGIBLE) return false;
	if (carriers.hasWord(unit.surface)) return false;
	// What an editor foresaw is said there, in other words.
	return match === null && !(hinted && explained >= WEAK);
}
