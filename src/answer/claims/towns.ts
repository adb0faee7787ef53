import type { Language } from "../language.ts";
import type { Statement, Word } from "./statement.ts";

type Places = Pick<Language["thesaurus"], "countryOf">;

/** What stands before a place where something is: « avec Rabat » is with its country. */
const IN = /(?<!\p{L})(?:à|a|depuis|vers|dans)\s+$/iu;

/** Whether a word names a capital. */
export function isTown({ unit: { words } }: Word, { countryOf }: Places) {
	return words.some((term) => countryOf(term) !== null);
}

/** Whether a word of a claim names the place where something is: « à Rabat », « dans le pays ». */
export function isWhere({ text }: Statement, word: Word, places: Places) {
	return (
		(isTown(word, places) || word.unit.place !== null) &&
		IN.test(text.slice(0, word.start))
	);
}
