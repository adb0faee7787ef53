import { remembered } from "./remembered.ts";

/** A word or a number of a text, where it stands, and how it reads without capitals or accents. */
export interface Token {
	/** UTF-16 offsets into the text; an elided article before the word is left out. */
	readonly start: number;
	readonly end: number;
	/** Folded: lower case, no accents, ligatures apart, digits without separators and with a decimal point. */
	readonly surface: string;
}

const APOSTROPHES = "'’‘ʼ＇`´";
const APOSTROPHE = `[${APOSTROPHES}]`;
const NUMBER = String.raw`(?<!\p{N})\p{Nd}{1,3}(?:[ \u00A0\u202F.]\p{Nd}{3})+(?!\p{N})(?:,\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)?(?!\p{L})`;
const ACRONYM = String.raw`(?<!\p{L})(?:\p{Lu}\.){2,}`;
const TODAY = `aujourd${APOSTROPHE}hui`;
/** « D'accord », alone or after few words: an agreement between two is « un protocole d'accord ». */
const AGREED = String.raw`(?<=(?:^|[.,;:!?…]|(?<!\p{L})(?:ok|oui|ah|bon|bien|suis|sommes|est|sont|es|êtes|etes))\s*)d${APOSTROPHE}accord(?!\p{L})`;
/** Most words, told at once: what follows them cannot make them part of anything longer. */
const PLAIN = String.raw`[a-zÀ-ÖØ-öø-ÿœŒ]+(?=[\s,;:)!?»-]|\.(?:\s|$)|$)`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const TOKEN = new RegExp(
	`(?![\\s.,;:()«»"-])(?:${PLAIN}|${NUMBER}|${ACRONYM}|${TODAY}|${AGREED}|${WORD})`,
	"giu",
);

/** Lucene's French elisions, with those of speech. */
const ELIDED = new Set(
	"l d qu c j m t s n jusqu lorsqu puisqu quoiqu presqu quelqu entr".split(" "),
);

/** The words and numbers of `text`, in order. Hyphens part words; an elided article is dropped. */
export function tokenize(text: string): Token[] {
	return wordsIn(text, (word, start, end) => ({
		start,
		end,
		surface: fold(word),
	}));
}

/** What is made of each word or number of `text` as it stands there, in order; see `tokenize`. */
export function wordsIn<T>(
	text: string,
	make: (word: string, start: number, end: number) => T,
): T[] {
	const made: T[] = [];
	let end = 0;
	for (
		let found = tokenFrom(text, end);
		found !== null;
		found = tokenFrom(text, end)
	) {
		const [word] = found;
		end = found.index + word.length;
		const isElided =
			end < text.length &&
			APOSTROPHES.includes(text.charAt(end)) &&
			/[\p{L}\p{N}]/u.test(text.charAt(end + 1)) &&
			ELIDED.has(fold(word));
		if (!isElided) made.push(make(word, found.index, end));
	}
	return made;
}

/** The first token of a text at an offset or after it. */
function tokenFrom(text: string, offset: number): RegExpExecArray | null {
	TOKEN.lastIndex = offset;
	return TOKEN.exec(text);
}

/** Lower case without accents, ligatures, marks or separators: what two spellings of one word share. */
export const fold = remembered((word) => {
	const letters = word.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
	const plain = letters
		.replaceAll("œ", "oe")
		.replaceAll("æ", "ae")
		.replaceAll("ß", "ss");
	if (!/\p{Nd}/u.test(plain)) return plain.replace(/[.'’‘ʼ`´]/g, "");
	return plain.replace(/(?<=\p{Nd})[\s.](?=\p{Nd}{3})/gu, "").replace(",", ".");
});
