import type { AnalyzedToken } from "../../analysis/french.ts";
import type { Language } from "../language.ts";
import type { Named } from "./context.ts";

const DETERMINERS = new Set(
	"le la les l un une du des d de au aux ce cet cette ces son sa ses leur leurs".split(
		" ",
	),
);
const ARTICLE_BEFORE = /(?:(?<!\p{L})(?:le|la|les|un|une)\s+|l'\s*)$/iu;
/** How a phrase is tied to what it completes: each way, and those that are as good. */
const OF = "(?:de la |de l'|d'(?!après)|(?:de|du|des) )";
const ACCORDING = "(?:d'après |selon )";
const AT = "(?:en|à|au|aux|dans) ";
const TIES = [
	ACCORDING,
	OF,
	AT,
	..."pour avec sans contre sur entre chez par"
		.split(" ")
		.map((tie) => `${tie} `),
].map((tie) => ({
	begins: new RegExp(`^${tie}`, "iu"),
	/** The phrase so tied in a question, up to its first noun. */
	tied: new RegExp(
		String.raw`(?<![\p{L}'])${tie}(?!qui(?!\p{L})|quoi(?!\p{L})|quel)(?:le |la |les |l')?[\p{L}\p{N}-]+`,
		"giu",
	),
}));
const TIE_BEFORE = /(?<!\p{L})(?:du|des|de|d'|à|au|aux|en|selon)\s*$/iu;
const SIDE = /^(?:(?:du )?côté|chez|pour|quant à|quant au)\s+/iu;

/** Whether words begin with what ties them to others: « d'après le procureur ». */
export function isTied(words: string): boolean {
	return TIES.some(({ begins }) => begins.test(words));
}

/** A function that finds the words of a text that say something after a determiner; where there are none, all that say something. */
export function createNouns({
	analyze,
	thesaurus,
}: Pick<Language, "analyze" | "thesaurus">): (text: string) => AnalyzedToken[] {
	return (text) => {
		const { tokens } = analyze(text);
		const saying = tokens.filter(
			({ stop, surface }) => !stop && !thesaurus.light.hasWord(surface),
		);
		const nouns = saying.filter((token) => {
			const before = tokens[tokens.indexOf(token) - 1];
			const elided = /'\s*$/u.test(text.slice(0, token.start));
			return elided || DETERMINERS.has(before?.surface ?? "");
		});
		return nouns.length > 0 ? nouns : saying;
	};
}

/** A function that asks the last question about something else: what is named takes the place of its like. */
export function createReplacement(
	nounsOf: (text: string) => AnalyzedToken[],
	namesIn: (text: string) => Named[],
): (question: string, words: string) => string {
	return (question, words) => {
		const last = question.replace(/[\s?!.]+$/u, "");
		const [named] = namesIn(words);
		const like =
			named && namesIn(last).find(({ kind }) => alike(kind, named.kind));
		if (like !== undefined)
			return put(last, like.start, like.end, words.replace(SIDE, ""));
		const tie = TIES.find(({ begins }) => begins.test(words));
		if (tie !== undefined) {
			const replaced = [...last.matchAll(tie.tied)].at(-1);
			if (replaced === undefined) return `${last} ${words} ?`;
			const end = replaced.index + replaced[0].length;
			return put(last, replaced.index, end, words);
		}
		const noun = nounsOf(last).at(-1);
		return noun === undefined
			? `${words} ${last} ?`
			: put(last, noun.start, noun.end, words);
	};
}

function put(text: string, start: number, end: number, words: string): string {
	const before = text
		.slice(0, start)
		.replace(ARTICLE_BEFORE, "")
		.replace(isTied(words) ? TIE_BEFORE : /$/, "");
	return `${before}${words}${text.slice(end)} ?`;
}

/** People stand for people, places and their bodies for places. */
function alike(one: Named["kind"], other: Named["kind"]): boolean {
	const located = new Set<Named["kind"]>(["place", "organisation"]);
	return one === other || (located.has(one) && located.has(other));
}
