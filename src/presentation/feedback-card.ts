import type { FeedbackReport } from "../state/feedback-report.ts";
import { REASONS } from "./callback-data.ts";
import type { Card, Line } from "./card.ts";
import { wording } from "./wording.ts";

const words = wording.gaps;

const dateFormat = new Intl.DateTimeFormat("fr", {
	dateStyle: "medium",
	timeZone: "UTC",
});

/** What readers reported, for an editor: at most `shown` questions, then as many citations that were disliked. */
export function feedbackCard(
	{ gaps, votes }: FeedbackReport,
	shown: number,
): Card {
	const listed = gaps
		.slice(0, shown)
		.map(({ question, count, last }) =>
			words.gap(question, count, dateFormat.format(new Date(last))),
		);
	const disliked = votes
		.filter(({ disliked }) => disliked > 0)
		.slice(0, shown)
		.map(({ reference, disliked, reasons }) =>
			words.vote(reference, disliked, reasonsIn(reasons)),
		);
	const hidden = gaps.length - listed.length;
	return {
		lines: [
			{ kind: "strong", text: words.title },
			...(gaps.length === 0 ? [text(words.none)] : list(listed)),
			...(hidden > 0 ? [text(words.hidden(hidden))] : []),
			...(disliked.length > 0 ? [text(words.votes), ...list(disliked)] : []),
		],
		choices: [],
	};
}

function reasonsIn(reasons: Readonly<Record<string, number>>): string {
	return REASONS.filter((reason) => (reasons[reason] ?? 0) > 0)
		.map((reason) =>
			words.reason(wording.reasons[reason], reasons[reason] ?? 0),
		)
		.join(", ");
}

function list(items: readonly string[]): Line[] {
	return items.length === 0 ? [] : [{ kind: "list", items }];
}

function text(line: string): Line {
	return { kind: "text", text: line };
}
