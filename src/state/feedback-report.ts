import type { Feedback, ReportedGap, Vote } from "./feedback.ts";

/** What readers reported, put together for editors. */
export interface FeedbackReport {
	/** Questions without an answer, the most asked first. */
	readonly gaps: readonly GapGroup[];
	/** What readers thought of the citations, the most disliked first. */
	readonly votes: readonly VoteCount[];
}

/** Questions that ask the same. */
export interface GapGroup {
	/** The first of them. */
	readonly question: string;
	readonly count: number;
	/** YYYY-MM-DD. */
	readonly last: string;
	/** The other wordings. */
	readonly also: readonly string[];
}

export interface VoteCount {
	readonly reference: string;
	readonly liked: number;
	readonly disliked: number;
	/** How often each reason was given. */
	readonly reasons: Readonly<Record<string, number>>;
}

/** Puts together what readers reported; `group` puts questions of one meaning together. */
export async function readReport(
	feedback: Feedback,
	group: (
		questions: readonly string[],
	) => readonly string[][] | Promise<readonly string[][]>,
): Promise<FeedbackReport> {
	const [gaps, votes] = await Promise.all([feedback.gaps(), feedback.votes()]);
	const byQuestion = byKey(gaps, ({ question }) => question);
	const groups = await group([...byQuestion.keys()]);
	return { gaps: gapGroups(groups, byQuestion), votes: voteCounts(votes) };
}

function gapGroups(
	groups: readonly string[][],
	byQuestion: ReadonlyMap<string, readonly ReportedGap[]>,
): GapGroup[] {
	return groups
		.map((questions) => {
			const all = questions.flatMap((each) => byQuestion.get(each) ?? []);
			const [question = "", ...also] = questions;
			const last = all
				.map(({ day }) => day)
				.sort()
				.at(-1);
			return { question, count: all.length, last: last ?? "", also };
		})
		.sort((a, b) => b.count - a.count);
}

function voteCounts(votes: readonly Vote[]): VoteCount[] {
	return [...byKey(votes, ({ reference }) => reference)]
		.map(([reference, all]) => {
			const reasons = byKey(
				all.flatMap(({ reason }) => reason ?? []),
				(reason) => reason,
			);
			return {
				reference,
				liked: all.filter(({ liked }) => liked).length,
				disliked: all.filter(({ liked }) => !liked).length,
				reasons: Object.fromEntries(
					[...reasons].map(([reason, given]) => [reason, given.length]),
				),
			};
		})
		.sort((a, b) => b.disliked - a.disliked);
}

function byKey<T>(
	items: readonly T[],
	keyOf: (item: T) => string,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return groups;
}
