import type { Span } from "../../knowledge/span.ts";

/** What a text denies, and what it says is alone. */
export interface Polarity {
	/** Stretches of the text that are denied, by their UTF-16 offsets. */
	readonly denied: readonly Span[];
	/** Stretches said to be all there is: « uniquement les procureurs », « seul le Maroc », « n'en a que deux ». */
	readonly exclusive: readonly Span[];
	/** Whether the text both denies and limits, or denies twice: nobody should guess what it means. */
	readonly unclear: boolean;
}

const NE = String.raw`(?<!\p{L})n(?:e\s|['’])`;
const NEVER = "pas|plus|jamais|aucune?|rien|personne|ni|guère|nullement|point";
const DENIALS: readonly RegExp[] = [
	new RegExp(
		String.raw`${NE}[^.;:?!]{0,60}?(?<!\p{L})(?:${NEVER})(?!\p{L})`,
		"giu",
	),
	new RegExp(
		String.raw`(?<!\p{L})(?:aucune?|nul(?:le)?|personne|rien|jamais)(?!\p{L})[^.;:?!]{0,80}?${NE}`,
		"giu",
	),
	/(?<!\p{L})(?:sans(?!\s+(?:doute|cesse|attendre|précédent|frontières|payer|débourser|frais)(?!\p{L}))|ni|et non(?: pas)?|mais pas|plutôt que|au lieu (?:de|d['’])|hormis|en dehors d(?:es?|u|['’])|sauf)(?!\p{L})/giu,
	/(?<!\p{L})(?:a|ont|est|sont|c['’]est|été) (?:pas|jamais|aucune?)(?!\p{L})/giu,
	/(?<=[,«]\s*)(?:pas|non)(?!\p{L})/giu,
];
const ONLY = [
	/(?<!\p{L})(?:seulement|uniquement|exclusivement|seule?s?|rien d['’]autre|unique(?:s)?)(?!\p{L})/giu,
	new RegExp(
		String.raw`${NE}(?:(?!(?<!\p{L})(?:${NEVER})(?!\p{L}))[^.;:?!]){0,40}?(?<!\p{L})qu(?:e(?!\p{L})|['’])`,
		"giu",
	),
	// « n'a plus que deux jours »
	new RegExp(
		String.raw`${NE}[^.;:?!,]{0,30}?(?<!\p{L})plus(?!\p{L})[^.;:?!,]{0,30}?(?<!\p{L})qu(?:e(?!\p{L})|['’])`,
		"giu",
	),
];
/** Where what is denied or limited ends at the latest. */
const END = /[,;:.!?»)]|(?<!\p{L})(?:mais|tandis que|alors que)(?!\p{L})/u;
/** Limits of time, not of what there is: « seulement en 2028 » is read by its date. */
const NOT_ONLY =
	/(?<!\p{L})pas (?:seulement|uniquement|que)(?!\p{L})|(?<!\p{L})non seulement(?!\p{L})/iu;

/** Two things measured against one another: the numbers that would tell are seldom in one sentence. */
const COMPARING =
	/(?<!\p{L})(?:plus|moins|davantage|autant|aussi|mieux)(?: [\p{L}’']+)? (?:que|qu['’])(?! (?:prévu|d['’]habitude))|(?<!\p{L})(?:supérieure?s?|inférieure?s?) (?:à|au)/iu;
/** What one does not do by denying: « n'a pas oublié » has thought of it. */
const INVERSE =
	/(?<!\p{L})n(?:e\s|['’])(?:\s?\p{L}+){0,3}? pas (?:été )?(?:oubli|ignor|néglig|omi|exclu|écart|manqu|cach|dissimul)\p{L}*/giu;
/** A denial in a relative clause says nothing of the main one. */
const SUBORDINATE =
	/(?<!\p{L})(?:ce qu[ei'’]|dont|qui|lesquel\p{L}*)(?!\p{L})[^,]*$/iu;

/** What a text denies and limits, as far as its words show. */
export function polarityOf(text: string): Polarity {
	const exclusive = ONLY.flatMap((pattern) => stretches(text, pattern));
	const limits = ONLY.slice(1).flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ index }) => index),
	);
	const inverse = [...text.matchAll(INVERSE)].map(({ index }) => index);
	const denied = DENIALS.flatMap((pattern) => stretches(text, pattern)).filter(
		({ start }) =>
			!limits.includes(start) &&
			!inverse.some((at) => start >= at && start - at < INVERSE_REACH),
	);
	const heads = new Set(denied.map(({ end }) => end));
	return {
		denied,
		exclusive,
		unclear:
			NOT_ONLY.test(text) ||
			COMPARING.test(text) ||
			(denied.length > 0 && exclusive.length > 0) ||
			denied.some(({ start }) => SUBORDINATE.test(text.slice(0, start))) ||
			(heads.size > 0 && /doute|nier|niant/u.test(text)),
	};
}

const INVERSE_REACH = 40;

/** From each match to the end of its clause. */
function stretches(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map(({ 0: match, index }) => {
		const after = index + match.length;
		const length = END.exec(text.slice(after))?.index;
		const end = length === undefined ? text.length : after + length;
		return { start: index, end };
	});
}

/** Whether a place of the text is in one of the stretches. */
export function within(spans: readonly Span[], at: number): boolean {
	return spans.some(({ start, end }) => at >= start && at < end);
}
