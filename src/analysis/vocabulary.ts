import { stem } from "./stemmer.ts";
import { isAccentedWord, STOP_WORDS } from "./stop-words.ts";
import { fold, tokenize } from "./tokenizer.ts";

/** Several terms in a row that mean one thing. `to` is exclusive. */
export interface PhraseMatch {
	readonly term: string;
	readonly to: number;
}

/** How words become terms, and which of them make phrases. */
export interface Vocabulary {
	/** Term of one word, folded unless it is « né » or « dû »: the stem of its base form. */
	termOf(surface: string): string;
	/** The longest phrase that begins at `from` in a sequence of terms, or null. */
	phraseAt(terms: readonly string[], from: number): PhraseMatch | null;
	/** Term of a word or phrase as an editor writes it; null when it says nothing. */
	read(member: string): string | null;
	/** Folded words, in base form or not. */
	readonly words: ReadonlySet<string>;
}

/** Words that an editor's phrase may begin with, and that are left out of it: « s'entretenir ». */
const BEFORE = new Set("le la les se un une".split(" "));
/** The same at its end: « rendre hommage à », « s'entretenir avec ». */
const AFTER = new Set(
	"a au aux avec contre dans de des du en par pour sur".split(" "),
);

/** The vocabulary of words and phrases in their base form, of inflected forms, each with its base form, and of folded words that are never stemmed. */
export function createVocabulary(
	members: Iterable<string>,
	inflected: ReadonlyMap<string, string>,
	whole: ReadonlySet<string> = new Set(),
): Vocabulary {
	const parsed = new Map<string, string[]>();
	for (const member of members) {
		parsed.set(member, parse(member));
	}
	const words = new Set([...parsed.values()].flat());
	const baseForms = new Map(
		[...inflected].map(([form, base]) => [formOf(form), fold(base)]),
	);
	const infinitives = new Set([...words].filter((word) => word.endsWith("er")));
	for (const form of baseForms.keys()) words.add(form);

	/** « évoquent » and « énumérez » are forms of « évoquer » and « énumérer », which Snowball does not see. */
	const baseOf = (surface: string): string => {
		const infinitive = surface.replace(/(?:ent|ez)$/, "er");
		return (
			baseForms.get(surface) ??
			(infinitives.has(infinitive) ? infinitive : surface)
		);
	};
	const termOf = (surface: string) => {
		const base = baseOf(surface);
		const singular = base.replace(/[sx]$/, "");
		const distinct = [base, singular].find((form) => whole.has(form));
		return distinct ?? stem(base);
	};

	const phrases = new Map<string, string[][]>();
	const terms = new Map<string, string | null>();
	for (const [member, surfaces] of parsed) {
		const sequence = surfaces.map(termOf);
		const [first, second] = sequence;
		const silent = second === undefined && STOP_WORDS.has(surfaces[0] ?? "");
		terms.set(
			member,
			silent || first === undefined ? null : sequence.join(" "),
		);
		if (first === undefined || second === undefined) continue;
		const known = phrases.get(first);
		if (known === undefined) phrases.set(first, [sequence]);
		else known.push(sequence);
	}
	for (const sequences of phrases.values()) {
		sequences.sort((a, b) => b.length - a.length);
	}
	return {
		termOf,
		phraseAt(sequence, from) {
			const match = phrases
				.get(sequence[from] ?? "")
				?.find((phrase) =>
					phrase.every((term, n) => sequence[from + n] === term),
				);
			if (match === undefined) return null;
			return { term: match.join(" "), to: from + match.length };
		},
		read: (member) => terms.get(member) ?? null,
		words,
	};
}

/** The folded words of an editor's word or phrase, without the little words around it. */
function parse(member: string): string[] {
	const surfaces = tokenize(member).map(({ surface }) => surface);
	while (surfaces.length > 1 && BEFORE.has(surfaces[0] ?? "")) surfaces.shift();
	while (surfaces.length > 1 && AFTER.has(surfaces.at(-1) ?? ""))
		surfaces.pop();
	return surfaces;
}

/** A form as `termOf` is given it: folded, unless only its accents tell it from a stop word. */
function formOf(form: string): string {
	return isAccentedWord(form) ? form : fold(form);
}
