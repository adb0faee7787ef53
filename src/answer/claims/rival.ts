import type { Difference } from "../answer.ts";
import type { Pair } from "./alignment.ts";
import type { Ground } from "./grounds.ts";
import type { Statement } from "./statement.ts";

/** A claim beside a ground. */
export interface Comparison {
	readonly claim: Statement;
	readonly ground: Ground;
	readonly pairs: readonly Pair[];
}

/** A part of a claim beside what the ground says in its place. */
export interface Rival {
	readonly difference: Difference;
	/** Stretch of the claim that differs, by its UTF-16 offsets. */
	readonly start: number;
	readonly end: number;
}

/** Looks for one sort of difference. */
export type Rule = (comparison: Comparison) => Rival[];
