import type { Article } from "../knowledge/article.ts";
import type { Citation, Evidence } from "../knowledge/citation.ts";
import type { Span } from "../knowledge/span.ts";

/** What the engine replies to one message: each kind is rendered by an exhaustive switch. */
export type Answer =
	| FactAnswer
	| NotCovered
	| Verdict
	| (Quoting & { readonly kind: "summary" | "topics" | "facts" | "share" })
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
	readonly reason: "empty" | "off_topic" | "not_said";
	/** What an editor wrote about this silence, in French. */
	readonly explanation: string | null;
	readonly suggestions: readonly string[];
}

/** A claim compared with the articles. */
export interface Verdict {
	readonly kind: "verdict";
	readonly verdict: "supported" | "contradicted" | "not_covered";
	readonly citations: readonly Citation[];
	readonly notes: readonly string[];
}

export type AnswerKind = Answer["kind"];
