import { type Analyze, termsOf } from "../analysis/french.ts";
import { createRespeller } from "../analysis/respelling.ts";
import { createCorrector } from "../analysis/spelling.ts";
import { isStopWord } from "../analysis/stop-words.ts";
import { createThesaurus, type Thesaurus } from "../analysis/thesaurus.ts";
import { fold, tokenize } from "../analysis/tokenizer.ts";
import { type Dossier, entitiesOf } from "../knowledge/dossier.ts";
import type { Entity } from "../knowledge/schema.ts";
import type { Catalogue } from "../search/catalogue.ts";
import { createAttributes, type SignsOf } from "./answer-type.ts";
import type { Foreseen } from "./foreseen.ts";
import { createMatcher, type Matcher } from "./matching.ts";

/** How the engine reads: the lexicon, and the words of the dossier itself. */
export interface Language {
	readonly thesaurus: Thesaurus;
	readonly analyze: Analyze;
	readonly matcher: Matcher;
	readonly attributeOf: SignsOf;
	/** Whether a term is a function that a person can hold. */
	isFunction(term: string): boolean;
	/** Whether a term is that of a verb. */
	isVerb(term: string): boolean;
	/** Rewrites a question in careful spelling. */
	respell(text: string): string;
	/** Whether a word is French, in careful spelling or not, or a word of the dossier. */
	knows(word: string): boolean;
}

/** What the lexicon and the names of a dossier mean. */
export function thesaurusOf(dossier: Dossier): Thesaurus {
	const entities = entitiesOf(dossier);
	const named = ({ name, aliases, roles }: Entity) => [
		name,
		...aliases,
		...roles,
	];
	// « Le Royaume » is a place where an editor says so.
	const places = entities.filter(({ kind }) => kind === "place").map(named);
	const { lexicon } = dossier;
	return createThesaurus(
		{ ...lexicon, places: [...lexicon.places, ...places] },
		entities.map(named),
	);
}

/** The language of a dossier: its words are known, and how rare they are in it says how much they say. */
export function createLanguage(
	dossier: Dossier,
	thesaurus: Thesaurus,
	analyze: Analyze,
	catalogue: Catalogue,
	foreseen: readonly Foreseen[],
): Language {
	const { vocabulary } = thesaurus;
	const words = new Set(catalogue.words);
	const addWords = (text: string) => {
		for (const { surface } of tokenize(text)) words.add(surface);
	};
	const { terms, lengths, holders } = catalogue.postings;
	const frequencies = new Map(terms.map((term, n) => [term, holders[n] ?? 0]));
	for (const { questions, says } of foreseen) {
		const text = [...questions, ...says].join("\n");
		addWords(text);
		for (const term of termsOf(analyze(text)))
			frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
	}
	for (const { name, aliases, roles } of entitiesOf(dossier))
		for (const text of [name, ...aliases, ...roles]) addWords(text);
	const known = new Set<string>();
	for (const word of [...words, ...vocabulary.words]) {
		known.add(vocabulary.termOf(word));
	}
	const knows = (word: string) =>
		isStopWord(word) || known.has(vocabulary.termOf(word));
	const { spellings } = dossier.lexicon;
	const functions = new Set(dossier.lexicon.functions.map(vocabulary.read));
	const verbs = new Set(
		[
			...[...vocabulary.words].filter((word) => /[ei]r$/.test(word)),
			...[...dossier.lexicon.baseForms.values()].filter((base) =>
				/(?:[ei]r|re)$/.test(base),
			),
		].map((word) => vocabulary.termOf(fold(word))),
	);
	const typed = new Set([...spellings.keys()].map(fold));
	const respell = createRespeller({
		spellings,
		knows,
		correct: createCorrector(words, vocabulary.words),
	});
	return {
		thesaurus,
		analyze,
		matcher: createMatcher(
			frequencies,
			lengths.length + foreseen.length,
			thesaurus,
		),
		attributeOf: createAttributes((word) => vocabulary.termOf(fold(word))),
		isFunction: (term) => functions.has(term),
		isVerb: (term) => verbs.has(term),
		respell,
		knows: (word) => knows(fold(word)) || typed.has(fold(word)),
	};
}
