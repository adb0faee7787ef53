import type { KnowledgeProblem } from "../knowledge/problem.ts";
import type { Library } from "../presentation/library.ts";
import type { Method } from "./knowledge.ts";

/** What is asked of the thread that holds the knowledge. */
export interface Call {
	readonly id: number;
	readonly method: Method | "draw";
	readonly given: readonly unknown[];
}

/** What that thread says: first whether it could read the knowledge, then what comes of each call. */
export type Said =
	| {
			readonly kind: "ready";
			readonly library: Library;
			readonly revision: string;
			readonly suggestions: readonly string[];
	  }
	| { readonly kind: "refused"; readonly problems: readonly KnowledgeProblem[] }
	| { readonly kind: "result"; readonly id: number; readonly result: unknown }
	| { readonly kind: "failure"; readonly id: number; readonly error: unknown };
