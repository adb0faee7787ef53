import { tokenize } from "./tokenizer.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that say little in a question. */
export interface LightWords {
	/** Whether a folded word is one, in any of its forms. */
	hasWord(surface: string): boolean;
	/** Whether the term of a phrase is one. */
	hasPhrase(term: string): boolean;
}

/** Nouns that share the term of a light verb: « parler » is light, « parlement » is not. */
const NOUN_ENDING = /(?:ment|tion|age|eur|euse|ance|ence)s?$/;

/** Light words, given in base form. Their nouns count in gender and number only: « sorte » is light, « sortir » is not. */
export function createLightWords(
	members: readonly string[],
	{ read, termOf }: Pick<Vocabulary, "read" | "termOf">,
): LightWords {
	const phrases = new Set(
		members.map(read).filter((term) => term?.includes(" ")),
	);
	const words = members
		.map((member) => tokenize(member).map(({ surface }) => surface))
		.flatMap(([word, other]) => (word && other === undefined ? [word] : []));
	const forms = new Set(
		words.flatMap((word) => ["", "s", "x", "e", "es"].map((end) => word + end)),
	);
	const verbs = new Set(
		words.filter((word) => /(?:er|ir|re)$/.test(word)).map(termOf),
	);
	return {
		hasWord: (surface) =>
			forms.has(surface) ||
			(verbs.has(termOf(surface)) && !NOUN_ENDING.test(surface)),
		hasPhrase: (term) => phrases.has(term),
	};
}
