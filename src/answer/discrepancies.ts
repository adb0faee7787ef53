import type { Citation } from "../knowledge/citation.ts";
import { type Dossier, factsOf } from "../knowledge/dossier.ts";
import type { Answer } from "./answer.ts";

/** An answer with what editors noted where an article disagrees with itself, for the sentences it shows. */
export function withDiscrepancies<T extends Answer>(
	answer: T,
	dossier: Dossier,
): T {
	if (!("citations" in answer)) return answer;
	const found = discrepanciesIn(answer.citations, dossier);
	if (found.length === 0) return answer;
	const notes = new Set([...(answer.notes ?? []), ...found]);
	return { ...answer, notes: [...notes] };
}

function discrepanciesIn(
	citations: readonly Citation[],
	dossier: Dossier,
): string[] {
	const touches = (evidence: Citation) =>
		citations.some(
			({ article, start }) =>
				article === evidence.article && start === evidence.start,
		);
	const articles = new Set(citations.map(({ article }) => article));
	return [...articles].flatMap((article) =>
		factsOf(dossier, article)
			.discrepancies.filter(({ evidence }) => evidence.some(touches))
			.map(({ note }) => note),
	);
}
