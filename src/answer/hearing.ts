import { spellingOf } from "../analysis/foreign-spelling.ts";
import {
	createGlossary,
	foreignWordsOf,
	type Glossary,
} from "../analysis/translation.ts";
import { type Dossier, entitiesOf } from "../knowledge/dossier.ts";

/** A message as the French reader may take it. */
export interface Heard {
	/** « fr », or the language of a list in knowledge/lexicon/translations. */
	readonly language: string;
	/** The message in French, word for word when it was in another language. */
	readonly words: string;
}

/** Fewest words of a language that tell it from French, in a message that has a word of French alone. */
const TELLING = 2;
/** A message of so many words none of which anybody knows is in a language we do not understand. */
const NOBODY_KNOWS = 4;
const ARABIC = /\p{Script=Arabic}/u;
/** Scripts of the languages that we understand, and what belongs to every script. */
const KNOWN_SCRIPT =
	/[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

/** A function that takes a message for French or puts it into French; null when its language is not understood. */
export function createHearing(
	dossier: Dossier,
	knowsFrench: (word: string) => boolean,
): (message: string) => Heard | null {
	const { translations, otherLanguages } = dossier.lexicon;
	const names = entitiesOf(dossier).flatMap(({ name, aliases }) =>
		aliases
			.filter((alias) => ARABIC.test(alias))
			.map((alias) => [alias, name] as const),
	);
	const named = new Set(
		entitiesOf(dossier).flatMap(({ kind, name, aliases }) =>
			kind === "person"
				? [name, ...aliases].flatMap((each) =>
						foreignWordsOf(each).map(({ spelling }) => spelling),
					)
				: [],
		),
	);
	const others = new Set(otherLanguages.map(spellingOf));
	let glossaries: readonly Glossary[] | null = null;
	/** They are long, and a French message needs none. */
	const readGlossaries = () => {
		glossaries ??= translations.map((list) => createGlossary(list, names));
		return glossaries;
	};

	return (message) => {
		const french: Heard = { language: "fr", words: message };
		const words = telling(message);
		if (words.length === 0) return french;
		if (words.every(({ isFrench }) => isFrench)) return french;
		if (words.some(({ spelling }) => !KNOWN_SCRIPT.test(spelling))) return null;

		let best: { readonly glossary: Glossary; readonly lead: number } | null =
			null;
		for (const glossary of readGlossaries()) {
			const lead = leadOf(words, (spelling) => glossary.knows(spelling));
			if (lead > 0 && lead > (best?.lead ?? 0)) best = { glossary, lead };
		}
		const other = leadOf(words, (spelling) => others.has(spelling));
		if (other > (best?.lead ?? 0) && other >= TELLING) return null;
		if (best !== null) {
			const { language, gloss } = best.glossary;
			return { language, words: gloss(message) };
		}
		const strange = words.every(({ isFrench }) => !isFrench);
		const arabic = words.some(({ spelling }) => ARABIC.test(spelling));
		return strange && (arabic || words.length >= NOBODY_KNOWS) ? null : french;
	};

	/** The words of a message that may tell its language: no numbers, and no names, which every language has. */
	function telling(message: string): TellingWord[] {
		return foreignWordsOf(message)
			.filter(
				({ spelling }) => /^[^\d]/.test(spelling) || /\p{L}{3}/u.test(spelling),
			)
			.filter(
				({ start, end, spelling }) =>
					!named.has(spelling) && !isName(message, start, end),
			)
			.map(({ start, end, spelling }) => ({
				spelling,
				isFrench: frenchWords(message.slice(start, end)).every(knowsFrench),
			}));
	}
}

interface TellingWord {
	readonly spelling: string;
	readonly isFrench: boolean;
}

/** By how many words a language leads French, of those that only one of the two knows; 0 when they are too few to tell. */
function leadOf(
	words: readonly TellingWord[],
	knows: (spelling: string) => boolean,
): number {
	const known = words.map(({ spelling }) => knows(spelling));
	const only = words.filter(({ isFrench }, n) => known[n] && !isFrench).length;
	const french = words.filter(
		({ isFrench }, n) => !known[n] && isFrench,
	).length;
	return only >= TELLING || french === 0 ? only - french : 0;
}

/** « l'accord » is two words of French. */
function frenchWords(word: string): string[] {
	return word.split(/['’ʼ]/).filter((part) => part !== "");
}

/** Whether a word in a message has a capital that no sentence begins with, and not all of the message has. */
function isName(message: string, start: number, end: number): boolean {
	const word = message.slice(start, end);
	const before = message.slice(0, start).trimEnd();
	return (
		before !== "" &&
		!/[.?!:«"“¿¡]$/.test(before) &&
		/^\p{Lu}/u.test(word) &&
		/\p{Ll}/u.test(message)
	);
}
