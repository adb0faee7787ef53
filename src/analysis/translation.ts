import { spellingOf, westernDigits } from "./foreign-spelling.ts";

/** How words of one language are said in French; see knowledge/lexicon/translations. */
export interface Translations {
	readonly language: string;
	readonly prefixes: readonly string[];
	readonly suffixes: readonly string[];
	readonly entries: readonly (readonly [said: string, french: string])[];
}

/** A language that a text may be in, and its words in French. */
export interface Glossary {
	readonly language: string;
	/** Whether a word is one of the language, by itself or within its phrases. */
	knows(word: string): boolean;
	/** The text, word for word in French; words that are not in the list stay as they are. */
	gloss(text: string): string;
}

/** Words with what joins them within: « what's », « li-hder ». */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** Most words of a phrase. */
const LONGEST_PHRASE = 6;
/** Fewest letters of a word whose affixes are taken off. */
const SHORTEST_BASE = 2;

/** A word of a text, where it stands, and how a glossary looks it up. */
interface Word {
	readonly start: number;
	readonly end: number;
	readonly spelling: string;
}

/** The words of a text, in order. */
export function foreignWordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
		spelling: spellingOf(word),
	}));
}

/** The glossary of a list, with the names that have a form in French: « كينيا », « Kenya ». */
export function createGlossary(
	{ language, prefixes, suffixes, entries }: Translations,
	names: readonly (readonly [name: string, french: string])[],
): Glossary {
	const french = new Map<string, string>();
	const words = new Set<string>();
	for (const [said, means] of [...names, ...entries]) {
		const spelled = foreignWordsOf(said).map(({ spelling }) => spelling);
		for (const word of spelled) words.add(word);
		const phrase = spelled.join(" ");
		if (!french.has(phrase)) french.set(phrase, means);
	}
	const before = affixesOf(prefixes);
	const after = affixesOf(suffixes);

	/** What a word means, or what is left of it without its affixes: the longest base that is known. */
	const meaningOf = (word: string): string | null => {
		const whole = french.get(word);
		if (whole !== undefined) return whole;
		let [meaning, longest]: [string | null, number] = [null, SHORTEST_BASE - 1];
		for (const prefix of before) {
			if (!word.startsWith(prefix)) continue;
			for (const suffix of after) {
				const length = word.length - prefix.length - suffix.length;
				if (length <= longest || !word.endsWith(suffix)) continue;
				const means = french.get(
					word.slice(prefix.length, prefix.length + length),
				);
				if (means !== undefined) [meaning, longest] = [means, length];
			}
		}
		return meaning;
	};
	/** The longest phrase of the list that begins at a word of a text. */
	const phraseAt = (text: string, found: readonly Word[], from: number) => {
		let joined = "";
		let best: { readonly means: string; readonly to: number } | null = null;
		for (let n = from; n < Math.min(found.length, from + LONGEST_PHRASE); n++) {
			const { start, spelling } = found[n] as Word;
			const gap = n === from ? "" : text.slice(found[n - 1]?.end, start);
			if (!/^[\s-]*$/.test(gap)) break;
			joined = n === from ? spelling : `${joined} ${spelling}`;
			const means = french.get(joined);
			if (means !== undefined) best = { means, to: n + 1 };
		}
		return best;
	};
	return {
		language,
		knows: (word) => words.has(word) || meaningOf(word) !== null,
		gloss(text) {
			const found = foreignWordsOf(text);
			let glossed = "";
			let from = 0;
			for (let n = 0; n < found.length; ) {
				const { start, end, spelling } = found[n] as Word;
				const phrase = phraseAt(text, found, n);
				const to = phrase?.to ?? n + 1;
				const means = phrase?.means ?? meaningOf(spelling);
				const last = found[to - 1]?.end ?? end;
				glossed += text.slice(from, start);
				glossed += means ?? text.slice(start, last);
				from = last;
				n = to;
			}
			return frenchMarks(glossed + text.slice(from));
		},
	};
}

/** Affixes as they are looked up, and none at all. */
function affixesOf(listed: readonly string[]): string[] {
	return ["", ...listed.map(spellingOf)];
}

/** The marks and digits of other scripts as French has them. */
function frenchMarks(text: string): string {
	return westernDigits(text)
		.replace(/[¿¡]/g, "")
		.replace(/؟/g, "?")
		.replace(/،/g, ",")
		.replace(/؛/g, ";")
		.replace(/\s+/g, " ")
		.trim();
}
