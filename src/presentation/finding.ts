import type { Difference, Finding } from "../answer/answer.ts";
import { wording } from "./wording.ts";

/** What agrees or differs between a claim and the articles, in one line; no line where they do not say. */
export function findingLines(finding: Finding | null): string[] {
	return finding === null ? [] : [lineOf(finding)];
}

function lineOf(finding: Finding): string {
	const { finding: say } = wording;
	switch (finding.kind) {
		case "agreement":
			return finding.words.length === 0
				? say.otherWords
				: say.agreement(finding.words.map(say.word).join(", "));
		case "value":
			return say.value(finding.claimed, finding.said);
		case "polarity":
			return finding.denied === "claim"
				? say.claimDenies(finding.word)
				: say.articleDenies(finding.word);
		case "limit":
			return say.limit(finding.said);
		case "direction":
			return say.direction(finding.claimed, finding.said);
	}
}

/** What the articles say otherwise than a question supposes, in one line. */
export function correctionLines(difference: Difference | undefined): string[] {
	const { correction: say } = wording;
	switch (difference?.kind) {
		case "value":
			return [say.value(difference.said, difference.claimed)];
		case "direction":
			return [say.direction(difference.said, difference.claimed)];
		case "polarity":
		case "limit":
		case undefined:
			return [];
	}
}
