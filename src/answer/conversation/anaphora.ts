import type { Analyze, AnalyzedToken } from "../../analysis/french.ts";
import type { Unit } from "../matching.ts";
import type { Named } from "./context.ts";

/** What a word may stand for: somebody, several, or anything. */
export type Anaphor = "one" | "several" | "thing";

const STANDS_FOR: ReadonlyMap<string, Anaphor> = new Map([
	...["il", "lui", "elle", "celui", "celle", "son", "sa", "ses"].map(
		(word) => [word, "one"] as const,
	),
	...["ils", "elles", "eux", "leur", "leurs"].map(
		(word) => [word, "several"] as const,
	),
	...["ce", "c", "y", "en"].map((word) => [word, "thing"] as const),
]);
const ALWAYS = new Set(["ca", "cela"]);
const DEFINITE = new Set("le la les l du des au aux".split(" "));
const SUBJECTS = new Set(
	"il elle ils elles on qui qu que s tu vous".split(" "),
);
const EXISTS = new Set("a avait aura aurait".split(" "));

/** A word as it is looked at for anaphora. */
interface Word {
	readonly surface: string;
	/** Whether it says something by itself. */
	readonly says: boolean;
	/** Whether it is or belongs to a name, a number or a place. */
	readonly names: boolean;
}

/** « Il y a », « il existe ». */
const EXISTENCE = /(?<!\p{L})y (?:a|avait|aura|aurait)(?!\p{L})/iu;

/** A function that finds what a message leaves to its conversation, nobody whom it names itself; `own` are its words that say something. */
export function createAnaphors(
	analyze: Analyze,
): (
	text: string,
	own: readonly Unit[],
	named: readonly Named[],
) => Anaphor | null {
	return (text, own, named) => {
		const saying = new Set(own.flatMap(({ words }) => words));
		const words = withElided(
			text,
			analyze(text).tokens,
			({ surface, term, start, end }) => ({
				surface,
				says: saying.has(term),
				names: named.some((name) => name.start <= start && end <= name.end),
			}),
		);
		const anaphor = anaphorIn(words);
		const person = named.some(({ kind }) => kind === "person");
		if (anaphor !== "thing" && anaphor !== null && person) return null;
		return (
			anaphor ?? (own.length === 0 && EXISTENCE.test(text) ? "thing" : null)
		);
	};
}

/** What stands for something said before, the first such word; null when the message names it itself: « le Kenya a-t-il… ». */
function anaphorIn(words: readonly Word[]): Anaphor | null {
	const defined = (n: number) =>
		words[n]?.says === true && DEFINITE.has(words[n - 1]?.surface ?? "");
	if (words.some(({ surface }) => ALWAYS.has(surface))) return "thing";
	for (const [n, { surface, names }] of words.entries()) {
		if (names || defined(n)) return null;
		const anaphor = STANDS_FOR.get(surface);
		if (anaphor === undefined) continue;
		const [before = "", after = ""] = [
			words[n - 1]?.surface,
			words[n + 1]?.surface,
		];
		const exists =
			(surface === "y" && EXISTS.has(after)) ||
			(surface === "il" && (after === "y" || words[n - 2]?.surface === "y"));
		const preposes = surface === "en" && !SUBJECTS.has(before);
		const presents =
			(surface === "c" || surface === "ce") &&
			words.some(
				(word, at) => at > n && (defined(at) || (word.names && word.says)),
			);
		if (!exists && !preposes && !presents) return anaphor;
	}
	return null;
}

/** The words of a text, with the elided ones that `tokenize` drops: « c » of « c'est ». */
function withElided(
	text: string,
	tokens: readonly AnalyzedToken[],
	describe: (token: AnalyzedToken, at: number) => Word,
): Word[] {
	return tokens.flatMap((token, at) => {
		const from = tokens[at - 1]?.end ?? 0;
		const elided = /(?<!\p{L})(\p{L}+)'\s*$/u
			.exec(text.slice(from, token.start))?.[1]
			?.toLowerCase();
		const word = describe(token, at);
		return elided === undefined
			? [word]
			: [{ surface: elided, says: false, names: false }, word];
	});
}
