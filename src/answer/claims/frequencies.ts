import type { Analysis } from "../../analysis/french.ts";
import type { Span } from "../../knowledge/span.ts";
import { numberOf } from "./quantities.ts";

/** How often a text says that something is: « deux fois par an », « chaque trimestre ». */
export interface Frequency extends Span {
	/** Times a year. */
	readonly value: number;
	/** Its tokens, `from` to `to`, exclusive. */
	readonly from: number;
	readonly to: number;
	/** Whether it only says by what time an amount is counted: « 42 millions par an ». */
	readonly rate: boolean;
	/** Whether more often is so as well: what is done twice a year is done « chaque année ». */
	readonly least: boolean;
}

const PERIODS =
	"jours?|semaines?|quinzaines?|mois|trimestres?|semestres?|ans?|années?";
const NUMBERS =
	"une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\\p{N}{1,3}";
const TIMES = new RegExp(
	String.raw`(?<!\p{L})(?<times>${NUMBERS})\sfois\s(?:par|chaque)\s(?<period>${PERIODS})(?!\p{L})`,
	"giu",
);
const EVERY = new RegExp(
	String.raw`(?<!\p{L})(?:chaque|tous les|toutes les)\s(?:(?<count>${NUMBERS})\s)?(?<period>${PERIODS})(?!\p{L})`,
	"giu",
);
const RATE = new RegExp(
	String.raw`(?<!\p{L})(?:par\s(?<period>${PERIODS})|(?<adjective>quotidien|hebdomadaire|mensuel|trimestriel|semestriel|annuel)(?:ne|le)?(?:s|ment)?)(?!\p{L})`,
	"giu",
);
/** Times a year, by how the name of a period or its adjective begins. */
const A_YEAR: readonly (readonly [RegExp, number])[] = [
	[/^(?:jour|quotidien)/iu, 365],
	[/^(?:semaine|hebdomadaire)/iu, 52],
	[/^quinzaine/iu, 26],
	[/^(?:mois|mensuel)/iu, 12],
	[/^trimestr/iu, 4],
	[/^semestr/iu, 2],
	[/^an/iu, 1],
];
/** An amount right before: what follows tells by what time it is counted. */
const AMOUNT =
	/(?:\p{N}|(?<!\p{L})(?:cent|mille|milli\p{L}{2,5}s?))[^,;.:]{0,40}$/iu;

/** The frequencies of a text, in order of their sorts. */
export function frequenciesIn({ text, tokens }: Analysis): Frequency[] {
	const found = (pattern: RegExp, isRate: (before: string) => boolean) =>
		[...text.matchAll(pattern)].map(({ 0: match, index, groups }) => {
			const end = index + match.length;
			const { times = "", count = "", period, adjective } = groups ?? {};
			const name = period ?? adjective ?? "";
			const [, aYear = 1] = A_YEAR.find(([begin]) => begin.test(name)) ?? [];
			const [many, apart] = [times, count].map(
				(word) => numberOf(word.toLowerCase()) ?? 1,
			);
			return {
				value: (aYear * (many ?? 1)) / (apart ?? 1),
				from: tokens.findIndex(({ start }) => start >= index),
				to: tokens.filter(({ start }) => start < end).length,
				rate: isRate(text.slice(0, index)),
				least: times === "",
				start: index,
				end,
			};
		});
	const counted = found(TIMES, () => false);
	const isApart = ({ start, end }: Span) =>
		!counted.some((other) => start < other.end && end > other.start);
	return [
		...counted,
		...found(EVERY, (before) => AMOUNT.test(before)).filter(isApart),
		...found(RATE, () => true).filter(isApart),
	];
}
