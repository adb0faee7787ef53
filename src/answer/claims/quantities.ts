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
	readonly bound: "exactly" | "at_least" | "at_most" | "about";
	/** Other tokens that say the number: « quatre élèves sur *dix* ». */
	readonly also?: readonly number[];
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
const ABOUT =
	/(?<!\p{L})(?:près (?:de|d['’]|des?)|environ|à peu près|autour d[e'’]|presque|quelque|quasiment|approximativement|entre)\s*$/iu;
/** « un quart », « une fois »: too common to be a number. */
const ARTICLE = new Set(["un", "une"]);

/** « les deux parquets » counts nothing: it names those spoken of. */
const DEFINITE = /^(?:les|des|ces|aux|leurs|ses)$/;

/** Shares in words, in hundredths. */
const SHARES =
	/(?<!\p{L})(?:(?<more>plus (?:de |d['’]|des )|au moins )|(?<less>moins (?:de |d['’]|des ))|(?<near>près (?:de |d['’]|des )|environ |presque ))?(?:(?:la |une |un |le |l['’])?(?<share>moitié|majorité|minorité)|(?<count>un|le|les|deux|trois|quatre) (?<part>tiers|quarts?|cinquièmes?|dixièmes?))(?!\p{L})/giu;
const HUNDREDTHS: Readonly<Record<string, number>> = {
	moitié: 50,
	majorité: 50,
	minorité: 50,
	tiers: 100 / 3,
	quart: 25,
	cinquième: 20,
	dixième: 10,
};
/** « quatre élèves sur dix », « un centre de santé sur trois ». */
const RATIO =
	/(?<!\p{L})(?<some>un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d+)\s(?:\p{L}+\s){1,4}sur\s(?<all>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|\d+)(?!\p{L})/giu;
/** « doubler », « tripler »: as many times. */
const MULTIPLIED: readonly (readonly [RegExp, number])[] = [
	[/^doubl(?:e|er|ent|ee|es|ees|ait|ement)?$/, 2],
	[/^tripl(?:e|er|ent|ee|es|ees|ait)?$/, 3],
	[/^quadrupl(?:e|er|ent|ee|es|ait)?$/, 4],
];

/** The shares that a text says in words: « plus de la moitié », « une minorité », « deux tiers ». */
function sharesIn({ text, tokens }: Analysis): Quantity[] {
	return [...text.matchAll(SHARES)].map(({ 0: found, index, groups }) => {
		const { more, less, near, share, count = "", part } = groups ?? {};
		const word = (share ?? part ?? "").toLowerCase().replace(/(?<=t|e)s$/, "");
		const end = index + found.length;
		const at = tokens.findIndex((token) => token.end >= end);
		const times = numberOf(count.toLowerCase()) ?? 1;
		const from =
			numberOf(count.toLowerCase()) !== null && times > 1 ? at - 1 : at;
		return {
			value:
				(HUNDREDTHS[word] ?? HUNDREDTHS[`${word}s`] ?? 0) *
				(part === undefined ? 1 : times),
			unit: "%",
			from,
			to: at + 1,
			start: index,
			end,
			bound:
				more !== undefined || word === "majorité"
					? "at_least"
					: less !== undefined || word === "minorité"
						? "at_most"
						: near !== undefined
							? "about"
							: "exactly",
		};
	});
}

/** The shares said as so many of so many. */
function ratiosIn({ text, tokens }: Analysis): Quantity[] {
	return [...text.matchAll(RATIO)].flatMap(
		({ 0: found, index, groups }): Quantity[] => {
			const end = index + found.length;
			const from = tokens.findIndex(({ start }) => start >= index);
			const last = tokens.findIndex((token) => token.end >= end);
			const some = numberOf(groups?.some?.toLowerCase() ?? "");
			const all = numberOf(groups?.all?.toLowerCase() ?? "");
			return some === null || all === null || all <= some
				? []
				: [
						{
							value: (100 * some) / all,
							unit: "%",
							from,
							to: from + 1,
							also: [last],
							start: index,
							end,
							bound: boundOf(text.slice(0, index)),
						},
					];
		},
	);
}

/** « doublé », « une dose unique ». */
function onesIn({ text, tokens }: Analysis): Quantity[] {
	return tokens.flatMap(({ surface, start, end }, n): Quantity[] => {
		const times = MULTIPLIED.find(([word]) => word.test(surface))?.[1];
		const at = { from: n, to: n + 1, start, end, bound: "exactly" as const };
		if (times !== undefined && tokens[n - 1]?.stop)
			return [{ ...at, value: times, unit: "fois" }];
		const named = tokens[n + 1];
		if (
			/^(?:seule?|unique)$/.test(surface) &&
			/^une?$/.test(tokens[n - 1]?.surface ?? "") &&
			named?.stop === false
		)
			return [{ ...at, from: n - 1, to: n, value: 1, unit: named.term }];
		const counted = tokens[n - 1];
		return /^uniques?$/.test(surface) &&
			counted?.stop === false &&
			!/[,;.:]/.test(text.slice(counted.end, start))
			? [{ ...at, value: 1, unit: counted.term }]
			: [];
	});
}

function boundOf(before: string): Quantity["bound"] {
	if (AT_LEAST.test(before)) return "at_least";
	if (AT_MOST.test(before)) return "at_most";
	return ABOUT.test(before) ? "about" : "exactly";
}

/** What differs, rather than what there is: « trois voix d'avance », « deux de plus ». */
const BY =
	/^\s*(?:d['’]avance|de (?:plus|moins|retard|différence)|d['’]écart|supplémentaires?)(?!\p{L})/iu;
/** Units of time, in days. */
const DAYS: ReadonlyMap<string, number> = new Map([
	["heur", 1 / 24],
	["jour", 1],
	["semain", 7],
	["mois", 30.4],
	["an", 365],
	["ans", 365],
	["anne", 365],
	["siecl", 36500],
]);

/** How long a quantity lasts, in days; null when it measures something else. */
export function daysOf({ unit, value }: Quantity): number | null {
	const days = unit === null ? undefined : DAYS.get(unit);
	return days === undefined ? null : value * days;
}

/** The numbers of a text with what they count. Years and days of the month are left to `momentsIn`. */
export function quantitiesIn({ text, tokens }: Analysis): Quantity[] {
	const quantities: Quantity[] = [];
	for (let n = 0; n < tokens.length; n++) {
		const first = tokens[n] as (typeof tokens)[number];
		const base = numberOf(first.surface);
		const scaled = TIMES.get(first.surface);
		const group =
			/^(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine$/.test(
				first.surface,
			);
		if (
			(group && !/^(?:une|quelques)$/.test(tokens[n - 1]?.surface ?? "")) ||
			(base === null && scaled === undefined) ||
			(ARTICLE.has(first.surface) && !isSpan(tokens, n)) ||
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
			else if (surface.startsWith("vingt") && value === 4) value = 80;
			else if (more !== null && isAdded(more, value) && base !== null)
				value += more;
			else break;
			if (/[,;.]/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start)))
				break;
		}
		const last = tokens[to - 1] as (typeof tokens)[number];
		const share = /^\s*(?:%|pour cent)/.test(text.slice(last.end));
		const isWritten = share && tokens[to]?.surface === "pour";
		let at = to;
		while (["d", "de", "des", "du"].includes(tokens[at]?.surface ?? "")) at++;
		const counted = tokens[at];
		const apart = /[,;.:()«»]/.test(text.slice(last.end, counted?.start));
		const differs = BY.test(
			text.slice(counted?.stop ? last.end : (counted?.end ?? last.end)),
		);
		const unit = share
			? "%"
			: differs
				? `${counted?.term ?? ""} +`
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
			bound: group ? "about" : boundOf(before),
			also: isWritten ? [to, to + 1] : [],
		});
		n = isWritten ? to + 1 : to - 1;
	}
	const analysis = { text, tokens, phrases: [] };
	const others = [
		...sharesIn(analysis),
		...ratiosIn(analysis),
		...onesIn(analysis),
	];
	const taken = new Set(others.flatMap(tokensOf));
	return [...quantities.filter(({ from }) => !taken.has(from)), ...others];
}

/** Whether a number of a claim is what another text says. */
export function agree(claimed: Quantity, said: Quantity): boolean {
	if (claimed.bound === "at_least") return said.value >= claimed.value;
	if (claimed.bound === "at_most") return said.value <= claimed.value;
	const slack =
		claimed.bound === "about"
			? ABOUT_SLACK * Math.max(claimed.value, said.value)
			: claimed.unit === "%"
				? 0.4
				: 0;
	return Math.abs(claimed.value - said.value) <= slack;
}

/** « Près d'un tiers » is said of three in ten: how far off, relative to the larger. */
const ABOUT_SLACK = 0.125;

/** Whether a number goes on another: « vingt-deux », « dix-huit ». */
function isAdded(more: number, value: number): boolean {
	return more < value && (value >= 20 || (value === 10 && more >= 7));
}

/** « un mois », « une semaine »: how long it lasts, unless it is « par an ». */
function isSpan(tokens: Analysis["tokens"], n: number): boolean {
	return (
		/^(?:an|annee|mois|semaine|siecle)$/.test(tokens[n + 1]?.surface ?? "") &&
		!/^(?:d|de)$/.test(tokens[n + 2]?.surface ?? "")
	);
}

/** The positions of the tokens that give something: those of its stretch, and others. */
export function tokensOf({
	from,
	to,
	also = [],
}: Pick<Quantity, "from" | "to" | "also">): number[] {
	return [...Array.from({ length: to - from }, (_, n) => from + n), ...also];
}

/** The number that a token says; null when it says none. */
export function numberOf(surface: string): number | null {
	if (/^\p{N}+(?:\.\p{N}+)?$/u.test(surface)) return Number(surface);
	return (
		WORDS.get(surface) ??
		(surface === "une" ? 1 : undefined) ??
		(surface.endsWith("s") ? WORDS.get(surface.slice(0, -1)) : undefined) ??
		null
	);
}

function isYear(surface: string, after: string): boolean {
	return /^(?:1[5-9]|20)\d\d$/.test(surface) && !/^\s*%/.test(after);
}
