import { fold } from "../analysis/tokenizer.ts";
import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../knowledge/article.ts";
import type { Span } from "../knowledge/span.ts";

/** A place where a phrase stands; `span` counts UTF-16 units of the article's text. */
export interface Occurrence {
	readonly article: Article;
	readonly sentence: Sentence;
	readonly span: Span;
}

/** A text to compare letter by letter, and where each letter stands in the original. */
interface Letters {
	readonly text: string;
	/** UTF-16 offset of each letter in the original, and the original's length. */
	readonly offsets: readonly number[];
}

/** Every occurrence of a phrase in articles, in reading order; capitals, accents, kinds of apostrophe and of space make no difference. */
export function findPhrase(
	phrase: string,
	articles: readonly Article[],
): Occurrence[] {
	const sought = lettersOf(phrase.trim()).text;
	if (sought === "") return [];
	return articles.flatMap((article) =>
		sentencesOf(article).flatMap((sentence) => {
			const { start, end } = sentence.span;
			const { text, offsets } = lettersOf(article.text.slice(start, end));
			const found: Occurrence[] = [];
			for (
				let at = text.indexOf(sought);
				at >= 0;
				at = text.indexOf(sought, at + sought.length)
			) {
				const span = {
					start: start + (offsets[at] ?? 0),
					end: start + (offsets[at + sought.length] ?? end - start),
				};
				found.push({ article, sentence, span });
			}
			return found;
		}),
	);
}

/** A character as it is compared; nothing for an accent that follows its letter. */
function plainOf(character: string): string {
	if (/\p{M}/u.test(character)) return "";
	if (/['’‘ʼ]/u.test(character)) return "'";
	if (/\s/u.test(character)) return " ";
	return fold(character) || character;
}

function lettersOf(original: string): Letters {
	let text = "";
	const offsets: number[] = [];
	let at = 0;
	for (const character of original) {
		const space = /\s/u.test(character);
		const plain = plainOf(character);
		const repeated = space && text.endsWith(" ");
		if (!repeated) {
			text += plain;
			for (let n = 0; n < plain.length; n++) offsets.push(at);
		}
		at += character.length;
	}
	offsets.push(at);
	return { text, offsets };
}
