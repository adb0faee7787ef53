import { type Analyze, createAnalyzer, termsOf } from "../analysis/french.ts";
import { createRespeller } from "../analysis/respelling.ts";
import { createCorrector } from "../analysis/spelling.ts";
import { isStopWord } from "../analysis/stop-words.ts";
import { createThesaurus, type Thesaurus } from "../analysis/thesaurus.ts";
import { fold, tokenize } from "../analysis/tokenizer.ts";
import { textOf } from "../knowledge/citation.ts";
import { type Dossier, entitiesOf } from "../knowledge/dossier.ts";
import type { Passage } from "../search/passage.ts";
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
	/** Rewrites a question in careful spelling. */
	respell(text: string): string;
	/** Whether a word is French, in careful spelling or not, or a word of the dossier. */
	knows(word: string): boolean;
}

/** The language of a dossier: its words are known, and how rare they are in it says how much they say. */
export function createLanguage(
	dossier: Dossier,
	passages: readonly Passage[],
	foreseen: readonly Foreseen[],
): Language {
	const names = entitiesOf(dossier).map(({ name, aliases, roles }) => [
		name,
		...aliases,
		...roles,
	]);
	// « Le Royaume » is a place where an editor says so.
	const places = entitiesOf(dossier)
		.filter(({ kind }) => kind === "place")
		.map(({ name, aliases, roles }) => [name, ...aliases, ...roles]);
	const { lexicon } = dossier;
	const thesaurus = createThesaurus(
		{ ...lexicon, places: [...lexicon.places, ...places] },
		names,
	);
	const { vocabulary } = thesaurus;
	const analyze = createAnalyzer(vocabulary);
	const documents = [
		...passages.map(({ article, sentences }) =>
			sentences.map((sentence) => textOf(article, sentence)).join("\n"),
		),
		...foreseen.map(({ questions, says }) =>
			[...questions, ...says].join("\n"),
		),
	];
	const words = new Set(
		[...documents, ...names.flat()].flatMap((text) =>
			tokenize(text).map(({ surface }) => surface),
		),
	);
	const known = new Set([...words, ...vocabulary.words].map(vocabulary.termOf));
	const knows = (word: string) =>
		isStopWord(word) || known.has(vocabulary.termOf(word));
	const { spellings } = dossier.lexicon;
	const typed = new Set([...spellings.keys()].map(fold));
	const respell = createRespeller({
		spellings,
		knows,
		correct: createCorrector(words, vocabulary.words),
	});
	const matcher = createMatcher(
		documents.map((text) => termsOf(analyze(text))),
		thesaurus,
	);
	const attributeOf = createAttributes((word) => vocabulary.termOf(fold(word)));
	const functions = new Set(lexicon.functions.map(vocabulary.read));
	return {
		thesaurus,
		analyze,
		matcher,
		attributeOf,
		isFunction: (term) => functions.has(term),
		respell,
		knows: (word) => knows(fold(word)) || typed.has(fold(word)),
	};
}
