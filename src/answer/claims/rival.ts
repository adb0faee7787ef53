import type { Span } from "../../knowledge/span.ts";
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

/** The stretch of a claim that differs, and what the ground says in its place. */
export interface Rival extends Span {
	readonly difference: Difference;
}

/** A stretch of a claim beside what a ground says in its place. */
export function valueRival(
	of: Extract<Difference, { kind: "value" }>["of"],
	{ text }: Statement,
	{ start, end }: Span,
	said: string,
): Rival {
	const claimed = text.slice(start, end).trim();
	return { difference: { kind: "value", of, claimed, said }, start, end };
}

/** Looks for one sort of difference. */
export type Rule = (comparison: Comparison) => Rival[];
