/** What speaks for a sentence as the answer to a question, and against it. */
export interface Support {
	/** Score of its passage in the search, relative to the best one. */
	readonly rank: number;
	/** Share of what the question says that the sentence or the headings above it explain… */
	readonly context: number;
	/** …that its passage explains as well, less surely… */
	readonly around: number;
	/** …that the sentence explains, or the one before it. */
	readonly before: number;
	/** Weight of the words that nothing there explains; a name or a number among them. */
	readonly missing: number;
	readonly stranger: boolean;
	/** What it gives of what the question wants to be told: « no » when it gives none, « any » when anything would do. */
	readonly given: "any" | "no" | "number" | "date" | "person" | "other";
	/** Whether a number stands beside what is counted. */
	readonly counted: boolean;
	/** Share of the names and numbers of the question that the sentence itself has; 1 where it has none. */
	readonly names: number;
	readonly heading: boolean;
}

/**
 * What each point is worth, in logarithms of odds. Fitted by conditional logit (McFadden, 1974) on 3,097 questions of PIAF and
 * on our labelled cases, asked of articles without facts.
 */
const WORTH = {
	rank: 2.1,
	context: 4.1,
	around: 2.2,
	before: 2.3,
	missing: -0.7,
	stranger: -1.7,
	given: { any: 0, no: 0, number: 3.8, date: 2.3, person: 0.85, other: 1 },
	counted: 1,
	heading: -4.6,
};

/** How much speaks for a sentence, in logarithms of odds: comparable within one question only. */
export function scoreOf(support: Support): number {
	const shares = (["rank", "context", "around", "before", "missing"] as const)
		.map((name) => WORTH[name] * support[name])
		.reduce((sum, worth) => sum + worth, 0);
	const points = (["stranger", "counted", "heading"] as const)
		.map((name) => WORTH[name] * Number(support[name]))
		.reduce((sum, worth) => sum + worth, 0);
	return shares + points + WORTH.given[support.given];
}

/** The probability of each score, were one of them right. */
export function softmax(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - most));
	const all = odds.reduce((sum, each) => sum + each, 0);
	return odds.map((each) => each / all);
}
