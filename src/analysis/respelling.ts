import type { Correct } from "./spelling.ts";
import { tokenize } from "./tokenizer.ts";

/** What a respeller knows of words. All words are folded. */
export interface Words {
	/** What people type → what they mean. */
	readonly spellings: ReadonlyMap<string, string>;
	/** Whether a word needs no correction. */
	knows(word: string): boolean;
	readonly correct: Correct;
}

/** « lambassadeur », « dexpertise », « sengage »: a word that lost its apostrophe. */
const LOST_APOSTROPHE =
	/^(?<elided>[ldsjmtcn]|qu)(?<word>[aeiouyh]\p{L}{2,})$/u;

/** Most unknown words that are corrected in one text. */
const MOST_CORRECTIONS = 20;

/** A function that rewrites a question as its author would have in careful French; words it does not know stay as they are. */
export function createRespeller({
	spellings,
	knows,
	correct,
}: Words): (text: string) => string {
	const meant = new Map(
		[...spellings].map(([typed, right]) => [typed.toLowerCase(), right]),
	);
	const respellWord = (
		typed: string,
		word: string,
		correct: Correct,
	): string | null => {
		// With its accents: « sé » is « sait », and « se » is « se ».
		const replacement = meant.get(typed.toLowerCase());
		if (replacement !== undefined) return replacement;
		if (knows(word) || /\p{N}/u.test(word)) return null;
		const { elided, word: rest } = LOST_APOSTROPHE.exec(word)?.groups ?? {};
		if (elided !== undefined && rest !== undefined) {
			const meantRest = knows(rest) ? rest : meant.get(rest);
			if (meantRest !== undefined) return `${elided}'${meantRest}`;
		}
		return correct(word);
	};
	return (text) => {
		// Looking for the nearest word is slow, and a text of unknown words is not French.
		const corrections = new Map<string, string | null>();
		const correctOnce: Correct = (word) => {
			const known = corrections.get(word);
			if (known !== undefined || corrections.size >= MOST_CORRECTIONS) {
				return known ?? null;
			}
			const corrected = correct(word);
			corrections.set(word, corrected);
			return corrected;
		};
		let respelled = "";
		let from = 0;
		for (const { start, end, surface } of tokenize(text)) {
			const joined =
				/[-'’]/.test(text.charAt(start - 1)) || /[-]/.test(text.charAt(end));
			const replacement =
				joined && surface.length < 3
					? null
					: respellWord(text.slice(start, end), surface, correctOnce);
			if (replacement === null) continue;
			respelled += text.slice(from, start) + replacement;
			from = end;
		}
		return respelled + text.slice(from);
	};
}
