import { CLOSENESS } from "../analysis/thesaurus.ts";
import type { Evidence } from "../knowledge/citation.ts";
import type { Highlight } from "./answer.ts";
import type { Language } from "./language.ts";
import type { Unit } from "./matching.ts";

/** Most words that are highlighted in one answer: Telegram formats a hundred stretches of a message at most. */
const MOST_HIGHLIGHTS = 20;

/** The words of the quotes that a question has, themselves or by their family, where they stand in their articles. */
export function highlightsIn(
	citations: Evidence,
	units: readonly Unit[],
	{ analyze, thesaurus }: Pick<Language, "analyze" | "thesaurus">,
): Highlight[] {
	const words = units.flatMap((unit) => unit.words);
	const relatives = words.flatMap((word) =>
		[...thesaurus.near(word)]
			.filter(([, closeness]) => closeness >= CLOSENESS.family)
			.map(([term]) => term),
	);
	const asked = new Set([...words, ...relatives]);
	return citations
		.flatMap(({ article, start, quote }) =>
			analyze(quote)
				.tokens.filter(
					({ term, surface, stop }) =>
						!stop && !thesaurus.light.hasWord(surface) && asked.has(term),
				)
				.map((token) => ({
					article,
					start: start + token.start,
					end: start + token.end,
				})),
		)
		.slice(0, MOST_HIGHLIGHTS);
}
