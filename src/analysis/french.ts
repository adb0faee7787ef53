import { remembered } from "./remembered.ts";
import { isAccentedWord, isStopWord } from "./stop-words.ts";
import { fold, type Token, wordsIn } from "./tokenizer.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A token and what it is searched by. */
export interface AnalyzedToken extends Token {
	readonly term: string;
	/** A stop word: readable here, never a term of the index. */
	readonly stop: boolean;
}

/** Several tokens that mean one thing, « ministère public »: tokens `from` to `to`, exclusive. */
export interface Phrase {
	readonly term: string;
	readonly from: number;
	readonly to: number;
}

/** A text as the index, the question and the highlighting all see it. */
export interface Analysis {
	readonly text: string;
	readonly tokens: readonly AnalyzedToken[];
	readonly phrases: readonly Phrase[];
}

export type Analyze = (text: string) => Analysis;

/** The one French analyzer: tokenizer → elision → folding → base form → Snowball stem, with stop words marked and phrases found. */
export function createAnalyzer({ termOf, phraseAt }: Vocabulary): Analyze {
	const read = remembered((typed) => {
		const surface = isAccentedWord(typed)
			? typed.toLowerCase().normalize("NFC")
			: fold(typed);
		return { surface, term: termOf(surface), stop: isStopWord(surface) };
	});
	return (text) => {
		const tokens = wordsIn(text, (word, start, end) => {
			const { surface, term, stop } = read(word);
			return { start, end, surface, term, stop };
		});
		const terms = tokens.map(({ term }) => term);
		const phrases: Phrase[] = [];
		for (let from = 0; from < terms.length; from++) {
			const phrase = phraseAt(terms, from);
			if (phrase !== null) phrases.push({ ...phrase, from });
		}
		return { text, tokens, phrases };
	};
}

/** The distinct terms of an analysed text: words that are not stop words, and phrases. */
export function termsOf({ tokens, phrases }: Analysis): Set<string> {
	return new Set(
		[...tokens.filter(({ stop }) => !stop), ...phrases].map(({ term }) => term),
	);
}

/** The terms of the words of an analysed text, in order, stop words among them. */
export function wordTermsOf({ tokens }: Analysis): string[] {
	return tokens.map(({ term }) => term);
}
