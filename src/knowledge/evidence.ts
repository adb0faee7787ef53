import { type Article, type Sentence, sentencesOf } from "./article.ts";
import type { KnowledgeProblem } from "./problem.ts";

type Failure = Pick<KnowledgeProblem, "what" | "remedy">;

/** The one sentence of `article` that holds `slice`, byte for byte, or why there is none. */
export function findSentence(
	article: Article,
	slice: string,
): Sentence | Failure {
	const holders = sentencesOf(article).filter(({ span }) =>
		article.text.slice(span.start, span.end).includes(slice),
	);
	const [only, second] = holders;
	if (only !== undefined && second === undefined) return only;
	const quoted = `« ${slice} »`;
	if (second !== undefined) {
		return {
			what: `${quoted} stands in ${holders.length} sentences`,
			remedy: "quote more words, so that only one sentence fits",
		};
	}
	if (article.text.includes(slice)) {
		return {
			what: `${quoted} runs over more than one sentence`,
			remedy: "give each sentence as an evidence of its own",
		};
	}
	const what = `not in the article, word for word: ${quoted}`;
	const start = typewriter(article.text).indexOf(typewriter(slice));
	if (start < 0) return { what, remedy: "copy the words from article.md" };
	const typed = article.text.slice(start, start + slice.length);
	return {
		what,
		remedy: `only apostrophes, no-break spaces or capitals differ: copy « ${typed} »`,
	};
}

/** The text as a typewriter would write it, of the same length, so that offsets hold. */
function typewriter(text: string): string {
	return text
		.replace(/[’‘ʼ`´]/g, "'")
		.replace(/\s/g, " ")
		.replace(/[‐‑–—]/g, "-")
		.replace(/\p{Lu}/gu, (letter) =>
			letter.toLowerCase().length === letter.length
				? letter.toLowerCase()
				: letter,
		);
}
