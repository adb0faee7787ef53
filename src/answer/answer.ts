import type { Article } from "../knowledge/article.ts";
import type { Citation, Evidence } from "../knowledge/citation.ts";
import type { Span } from "../knowledge/span.ts";
import type { SummaryLength } from "./summary.ts";

/** What the engine replies to one message: each kind is rendered by an exhaustive switch. */
export type Answer =
	| FactAnswer
	| NotCovered
	| Verdict
	| (Quoting & { readonly kind: "topics" | "share" })
	| (Quoting & { readonly kind: "summary"; readonly length: SummaryLength })
	/** `citations` are the sentences that the sheets point at. */
	| (Quoting & { readonly kind: "facts"; readonly sheets: readonly Sheet[] })
	/** `citations` are the sentences of the section asked for, its heading left out. */
	| (Quoting & { readonly kind: "section"; readonly heading: Citation })
	| (Quoting & {
			readonly kind: "source";
			readonly articles: readonly Article[];
	  })
	/** `suggestions` are questions that the articles answer. */
	| {
			readonly kind: "help" | "greeting" | "thanks";
			readonly suggestions: readonly string[];
	  };

/** What an answer shows of the articles. */
interface Quoting {
	readonly citations: readonly Citation[];
	/** French sentences a careful reader needs: a discrepancy, a false premise, a missing date. */
	readonly notes?: readonly string[];
	/** The question of the conversation that this builds on. */
	readonly follows?: string;
}

/** A word of an article, by its UTF-16 offsets. */
export interface Highlight extends Span {
	readonly article: string;
}

/** A question answered: nothing is said that the evidence does not show. */
export interface FactAnswer extends Quoting {
	readonly kind: "answer";
	/** A short direct answer in French, written by an editor; null when the quote speaks for itself. */
	readonly short: string | null;
	/** Whose words the first quote hands on, as the article names them. */
	readonly speaker?: string;
	/** What the question supposes and the articles say otherwise: it is said first. */
	readonly correction?: Difference;
	readonly citations: Evidence;
	/** Words of the quotes that the question has. */
	readonly highlights?: readonly Highlight[];
	readonly notes: readonly string[];
	readonly suggestions: readonly string[];
	/** Several questions in one message, each with its answer; `citations` are then those of all of them. */
	readonly parts?: readonly Part[];
}

/** One question of several, and its answer. */
export interface Part {
	readonly question: string;
	readonly answer: FactAnswer | NotCovered;
}

/** The articles do not say; not an error. `citations` are the nearest passages, shown as such. */
export interface NotCovered extends Quoting {
	readonly kind: "not_covered";
	readonly reason: "empty" | "off_topic" | "not_said" | "unknown_language";
	/** What an editor wrote about this silence, in French. */
	readonly explanation: string | null;
	readonly suggestions: readonly string[];
}

/** What an article names and promises. */
export interface Sheet {
	/** The article's id. */
	readonly article: string;
	readonly groups: readonly SheetGroup[];
}

export interface SheetGroup {
	readonly group:
		| "people"
		/** Where no editor said what they are names of. */
		| "names"
		| "organisations"
		| "places"
		| "dates"
		| "agreements"
		| "figures"
		| "commitments";
	readonly entries: readonly SheetEntry[];
}

/** One thing of a sheet, and the sentence that shows it. */
export interface SheetEntry {
	/** As an editor named it, or as the article does. */
	readonly name: string;
	/** A person's function, as an editor wrote it. */
	readonly role: string | null;
	readonly citation: Citation;
}

/** A claim compared with the articles. */
export interface Verdict {
	readonly kind: "verdict";
	readonly verdict: "supported" | "contradicted" | "not_covered";
	/** The sentences that show it. */
	readonly citations: readonly Citation[];
	/** What agrees or differs; null when the articles do not say. */
	readonly finding: Finding | null;
	readonly notes: readonly string[];
}

/** What a claim and the articles have in common, or what sets them apart. */
export type Finding =
	/** Words of the articles that say what the claim says, as they stand there. */
	| { readonly kind: "agreement"; readonly words: readonly string[] }
	| Difference;

/** One thing that a claim says otherwise than the articles; `said` is a slice of an article. */
export type Difference =
	| {
			readonly kind: "value";
			readonly of: "number" | "date" | "place" | "person" | "role" | "word";
			readonly claimed: string;
			readonly said: string;
	  }
	/** Which of the two denies what the other says, and the word that is denied there. */
	| {
			readonly kind: "polarity";
			readonly denied: "claim" | "article";
			readonly word: string;
	  }
	/** A claim of one alone, or of all: `said` is what else there is, or of how many. */
	| { readonly kind: "limit"; readonly said: string }
	/** Two have changed places: who does it. */
	| {
			readonly kind: "direction";
			readonly claimed: string;
			readonly said: string;
	  };

export type AnswerKind = Answer["kind"];
