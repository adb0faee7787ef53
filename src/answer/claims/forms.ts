import type { Analysis } from "../../analysis/french.ts";

/** The words of a text as they are typed, and what stands between them. */
export interface Forms {
	readonly count: number;
	/** A token in lower case, accents kept; empty beyond the text. */
	form(n: number): string;
	/** What stands between a token and the one before, elided words among it. */
	gap(n: number): string;
	/** Whether an elided word stands before a token, « l' », « qu' »: one of `ELIDED`. */
	elides(n: number, word: RegExp): boolean;
	/** Whether an article, a preposition or a number makes a noun of a token. */
	isDetermined(n: number): boolean;
	/** Whether a token has a capital, and does not begin the text. */
	isName(n: number): boolean;
	/** Whether a token says something by itself. */
	says(n: number): boolean;
}

const words = (list: string) => new Set(list.split(/\s+/));
export const DETERMINERS = words(
	"le la les un une ce cet cette ces son sa ses leur leurs notre nos votre vos chaque plusieurs aucun aucune quelques autre autres même mêmes deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille",
);
export const OF = words("de du des d");
export const PREPOSITIONS = words(
	"à au aux en dans par pour sur sous avec sans selon entre chez contre depuis dès vers après avant pendant durant lors malgré devant derrière parmi hors face grâce afin suite outre",
);
/** Words that lose their vowel before another. */
export const ELIDED = {
	the: /(?<!\p{L})l['’]/iu,
	of: /(?<!\p{L})d['’]/iu,
	itself: /(?<!\p{L})s['’]/iu,
	that: /(?<!\p{L})(?:qu|lorsqu|puisqu)['’]/iu,
};
/** What sets a phrase apart from what it stands in. */
export const PAUSE = /[,()—–]/u;

/** « M. Delestre »: its stop ends nothing. */
const CIVILITY = /^(?:m|mm|dr|pr)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The forms of an analysed text. */
export function formsOf({ text, tokens }: Analysis): Forms {
	const forms = tokens.map(({ start, end }) =>
		text.slice(start, end).toLowerCase(),
	);
	const gaps = tokens.map(({ start }, n) => {
		const gap = text.slice(tokens[n - 1]?.end ?? 0, start);
		return CIVILITY.test(forms[n - 1] ?? "") ? gap.replace(/^\./u, "") : gap;
	});
	const form = (n: number) => forms[n] ?? "";
	const gap = (n: number) => gaps[n] ?? "";
	const elides = (n: number, word: RegExp) => word.test(gap(n));
	return {
		count: tokens.length,
		form,
		gap,
		elides,
		isDetermined: (n) =>
			elides(n, ELIDED.the) ||
			elides(n, ELIDED.of) ||
			(gap(n).trim() === "" &&
				[DETERMINERS, OF, PREPOSITIONS].some((list) =>
					list.has(form(n - 1)),
				)) ||
			(/^\d/.test(form(n - 1)) && !YEAR.test(form(n - 1))),
		isName: (n) => n > 0 && /^\p{Lu}/u.test(text.slice(tokens[n]?.start)),
		says: (n) => tokens[n]?.stop === false,
	};
}
