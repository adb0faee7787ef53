import type { Pair } from "./alignment.ts";
import { comparableTo, isThatMoment, type Moment } from "./moments.ts";
import { type Rule, valueRival } from "./rival.ts";
import { SPOKEN } from "./speakers.ts";
import type { Statement } from "./statement.ts";
import { WEAK } from "./thresholds.ts";

/** Finds dates of which a part is not the same: « en 2019 », « en 2023 ». */
export const momentRule: Rule = ({ claim, ground, pairs }) =>
	claim.moments.flatMap((claimed) => {
		const alike = comparableTo(claimed, ground.statement.moments);
		const [rival] = alike;
		if (
			rival === undefined ||
			alike.some((said) => isThatMoment(claimed, said)) ||
			(!SAYING.test(claim.text) &&
				alike.every((moment) => isOfSpeech(moment, ground.statement, pairs)))
		)
			return [];
		const { text } = ground.statement;
		const said = text.slice(rival.start, rival.end);
		return [valueRival("date", claim, claimed, said)];
	});

/** Whether a date is that of an announcement which the claim does not speak of: « a confirmé, mercredi 14 mai, la réouverture ». */
function isOfSpeech(
	{ start }: Moment,
	{ text }: Statement,
	pairs: readonly Pair[],
): boolean {
	const before = text.slice(Math.max(0, start - REACH), start);
	const verb = [...before.matchAll(SPOKEN_OR_SIGNED)].at(-1);
	if (verb === undefined || /[.;:]/.test(before.slice(verb.index)))
		return false;
	const at = start - before.length + verb.index;
	return !pairs.some(
		({ match, own }) =>
			match !== null &&
			own >= WEAK &&
			match.start <= at &&
			match.end >= at + verb[0].length,
	);
}

/** How far before its date stands a verb, in UTF-16 units. */
const REACH = 40;
const SAYING =
	/(?<!\p{L})(?:propos|parol\p{L}+|parl\p{L}+|déclar\p{L}+|annonc\p{L}+|exprim\p{L}+|discours|souhait\p{L}*|demand\p{L}+|dit)(?!\p{L})/iu;
const SPOKEN_OR_SIGNED = new RegExp(
	`${SPOKEN.source}|(?<!\\p{L})confirm\\p{L}+(?!\\p{L})`,
	"giu",
);
