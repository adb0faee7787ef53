import type { Analysis } from "../../analysis/french.ts";
import type { Span } from "../../knowledge/span.ts";

/** A number and what it counts or measures: « 62 millions d'euros », « deux ans », « 40 % ». */
export interface Quantity extends Span {
	readonly value: number;
	/** The term counted, « % » for a share; null when nothing follows. */
	readonly unit: string | null;
	/** Tokens of the number itself, `from` to `to`, exclusive. */
	readonly from: number;
	readonly to: number;
	/** What the text says of the true number. */
	readonly bound: "exactly" | "at_least" | "at_most";
}

const WORDS: ReadonlyMap<string, number> = new Map(
	[
		"zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
			" ",
		),
	]
		.flat()
		.map((word, value) => [word, value] as const)
		.concat([
			["vingt", 20],
			["trente", 30],
			["quarante", 40],
			["cinquante", 50],
			["soixante", 60],
			["dizaine", 10],
			["douzaine", 12],
			["quinzaine", 15],
			["vingtaine", 20],
			["trentaine", 30],
			["quarantaine", 40],
			["cinquantaine", 50],
			["soixantaine", 60],
			["centaine", 100],
		]),
);
const TIMES: ReadonlyMap<string, number> = new Map([
	["cent", 100],
	["cents", 100],
	["mille", 1000],
	["millier", 1000],
	["milliers", 1000],
	["million", 1e6],
	["millions", 1e6],
	["milliard", 1e9],
	["milliards", 1e9],
]);
const AT_LEAST =
	/(?<!\p{L})(?:au moins|plus (?:de|d['’])|minimum|plus du)\s*$/iu;
const AT_MOST =
	/(?<!\p{L})(?:au plus|moins (?:de|d['’])|maximum|jusqu['’]à|moins du)\s*$/iu;
/** « un quart », « une fois »: too common to be a number, unless a time is measured: « durera un mois ». */
const ARTICLE = new Set(["un", "une"]);
const TIME = /^(?:jour|semaine|mois|an|annee|heure|minute|siecle)$/;
const MEASURED =
	/(?<!\p{L})(?:dure\p{L}*|durée d['’]|pendant|durant|dans|d['’]ici|il y a|depuis|pour)\s*$/iu;

/** « les deux parquets » counts nothing: it names those spoken of. */
const DEFINITE = /^(?:les|des|ces|aux|leurs|ses)$/;

/** Shares in words, in hundredths. */
const SHARES =
	/(?<!\p{L})(?:(?<more>plus de |plus d['’]|au moins )|(?<less>moins de |moins d['’]))?(?:la |une |un |le )(?<share>moitié|tiers|quart|majorité|minorité)(?!\p{L})/giu;
const HUNDREDTHS: Readonly<Record<string, number>> = {
	moitié: 50,
	majorité: 50,
	minorité: 50,
	tiers: 100 / 3,
	quart: 25,
};

/** The shares that a text says in words: « plus de la moitié », « une minorité ». */
function sharesIn({ text, tokens }: Analysis): Quantity[] {
	return [...text.matchAll(SHARES)].map(({ 0: found, index, groups }) => {
		const { more, less, share = "" } = groups ?? {};
		const word = share.toLowerCase();
		const end = index + found.length;
		const at = tokens.findIndex((token) => token.end >= end);
		return {
			value: HUNDREDTHS[word] ?? 0,
			unit: "%",
			from: at,
			to: at + 1,
			start: index,
			end,
			bound:
				more !== undefined || word === "majorité"
					? "at_least"
					: less !== undefined || word === "minorité"
						? "at_most"
						: "exactly",
		};
	});
}

/** The numbers of a text with what they count. Years and days of the month are left to `momentsIn`. */
export function quantitiesIn({ text, tokens }: Analysis): Quantity[] {
	const quantities: Quantity[] = [];
	for (let n = 0; n < tokens.length; n++) {
		const first = tokens[n] as (typeof tokens)[number];
		const base = numberOf(first.surface);
		const scaled = TIMES.get(first.surface);
		const group = /aine$/.test(first.surface);
		if (
			(group && !/^(?:une|quelques)$/.test(tokens[n - 1]?.surface ?? "")) ||
			(base === null && scaled === undefined) ||
			(ARTICLE.has(first.surface) &&
				!(
					TIME.test(tokens[n + 1]?.surface ?? "") &&
					MEASURED.test(text.slice(0, first.start))
				)) ||
			((base ?? 0) <= 3 && DEFINITE.test(tokens[n - 1]?.surface ?? "")) ||
			isYear(first.surface, text.slice(first.end))
		)
			continue;
		let value = base ?? scaled ?? 0;
		let to = n + 1;
		for (; to < tokens.length; to++) {
			const surface = tokens[to]?.surface ?? "";
			const factor = TIMES.get(surface);
			const more = numberOf(surface);
			if (factor !== undefined) value *= factor;
			else if (more !== null && value >= 20 && more < value && base !== null)
				value += more;
			else break;
			if (/[,;.]/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start)))
				break;
		}
		const last = tokens[to - 1] as (typeof tokens)[number];
		const share = /^\s*(?:%|pour cent)/.test(text.slice(last.end));
		let at = to;
		while (["d", "de", "des", "du"].includes(tokens[at]?.surface ?? "")) at++;
		const counted = tokens[at];
		const apart = /[,;.:()«»]/.test(text.slice(last.end, counted?.start));
		const unit = share
			? "%"
			: counted === undefined || counted.stop || apart
				? null
				: counted.term;
		const before = text.slice(0, first.start);
		quantities.push({
			value,
			unit,
			from: n,
			to,
			start: first.start,
			end:
				share || unit === null
					? last.end + (share ? 2 : 0)
					: (counted?.end ?? last.end),
			bound: AT_LEAST.test(before)
				? "at_least"
				: AT_MOST.test(before)
					? "at_most"
					: "exactly",
		});
		n = to - 1;
	}
	return [...quantities, ...sharesIn({ text, tokens, phrases: [] })];
}

/** Whether a number of a claim is what another text says. */
export function agree(claimed: Quantity, said: Quantity): boolean {
	if (claimed.bound === "at_least") return said.value >= claimed.value;
	if (claimed.bound === "at_most") return said.value <= claimed.value;
	return claimed.value === said.value;
}

function numberOf(surface: string): number | null {
	if (/^\p{N}+(?:\.\p{N}+)?$/u.test(surface)) return Number(surface);
	return (
		WORDS.get(surface) ??
		(surface.endsWith("s") ? WORDS.get(surface.slice(0, -1)) : undefined) ??
		null
	);
}

function isYear(surface: string, after: string): boolean {
	return /^(?:1[5-9]|20)\d\d$/.test(surface) && !/^\s*%/.test(after);
}
