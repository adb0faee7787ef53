import { isStopWord } from "../analysis/stop-words.ts";
import { tokenize } from "../analysis/tokenizer.ts";
import { type Dossier, factsOf } from "../knowledge/dossier.ts";
import type { Discrepancy } from "../knowledge/facts-file.ts";
import type { Answer } from "./answer.ts";

/**
 * An answer with what editors noted where an article disagrees with itself, for the sentences it shows. Under a short
 * answer they are noted when they are about somebody's name, or when the answer or its question has a word of theirs: the
 * quote may say much else.
 */
export function withDiscrepancies<T extends Answer>(
	answer: T,
	asked: string,
	dossier: Dossier,
): T {
	if (!("citations" in answer)) return answer;
	const { citations } = answer;
	const said =
		answer.kind === "answer" && answer.short !== null
			? new Set(wordsIn(`${asked} ${answer.short}`))
			: null;
	const touches = ({ slices, evidence }: Discrepancy) =>
		evidence.some(({ article, start }) =>
			citations.some(
				(shown) => shown.article === article && shown.start === start,
			),
		) &&
		(said === null ||
			slices.some((slice) => isPerson(slice, evidence[0].article, dossier)) ||
			slices.flatMap(wordsIn).some((word) => said.has(word)));
	const articles = new Set(citations.map(({ article }) => article));
	const found = [...articles].flatMap((article) =>
		factsOf(dossier, article)
			.discrepancies.filter(touches)
			.map(({ note }) => note),
	);
	if (found.length === 0) return answer;
	const notes = new Set([...(answer.notes ?? []), ...found]);
	return { ...answer, notes: [...notes] };
}

/** Whether a text is the name of somebody whom an editor named. */
function isPerson(text: string, article: string, dossier: Dossier): boolean {
	return factsOf(dossier, article).entities.some(
		({ kind, name, aliases }) =>
			kind === "person" && [name, ...aliases].includes(text),
	);
}

/** The folded words of a text that carry content. */
function wordsIn(text: string): string[] {
	return tokenize(text)
		.map(({ surface }) => surface)
		.filter((surface) => !isStopWord(surface));
}
