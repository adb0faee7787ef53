import type { AnalyzedToken } from "../../analysis/french.ts";

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
export interface Word {
	readonly surface: string;
	/** Whether it says something by itself. */
	readonly says: boolean;
	/** Whether it is or belongs to a name, a number or a place. */
	readonly names: boolean;
}

/** What stands for something said before, the first such word; null when the message names it itself: « le Kenya a-t-il… ». */
export function anaphorIn(words: readonly Word[]): Anaphor | null {
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
export function withElided(
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
