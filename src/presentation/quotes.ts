import type { Article } from "../knowledge/article.ts";
import type { Citation } from "../knowledge/citation.ts";
import type { Line } from "./card.ts";
import { placeOf, type Quoted } from "./whereabouts.ts";
import { wording } from "./wording.ts";

/** Quotes with their references: sentences that follow one another in a section share one. */
export function quotes(
	citations: readonly Citation[],
	articles: readonly Article[],
): Line[] {
	const runs = runsOf(citations.map((citation) => locate(citation, articles)));
	return runs.map((run, index) => ({
		kind: "quote",
		text: run.map(withMark).join(""),
		reference: wording.reference.line(
			placeOf(run, runs[index - 1]?.[0], articles.length > 1),
		),
	}));
}

/** Throws a RangeError for a citation of none of these articles. */
function locate(citation: Citation, articles: readonly Article[]): Quoted {
	const article = articles.find(({ id }) => id === citation.article);
	const section = article?.sections[citation.sectionNumber - 1];
	const sentence =
		citation.sentence === 0
			? section?.heading
			: section?.sentences[citation.sentence - 1];
	if (article === undefined || sentence === undefined)
		throw new RangeError(`a citation of no article: ${citation.article}`);
	return { citation, article, sentence };
}

type Run = readonly [Quoted, ...Quoted[]];

function runsOf(quoted: readonly Quoted[]): Run[] {
	const runs: [Quoted, ...Quoted[]][] = [];
	for (const next of quoted) {
		const run = runs.at(-1);
		const last = run?.at(-1)?.citation;
		if (run !== undefined && last !== undefined && follows(next.citation, last))
			run.push(next);
		else runs.push([next]);
	}
	return runs;
}

function follows(next: Citation, last: Citation): boolean {
	const sameSection =
		next.article === last.article && next.sectionNumber === last.sectionNumber;
	return (
		sameSection && last.sentence > 0 && next.sentence === last.sentence + 1
	);
}

/** A quote and what parts it from the one before it: a space in a paragraph, a new line in a list, an empty line elsewhere. */
function withMark(
	{ citation, sentence }: Quoted,
	index: number,
	run: readonly Quoted[],
): string {
	const bullet = sentence.role === "bullet" && run.length > 1;
	const text = bullet ? wording.bullet(citation.quote) : citation.quote;
	const previous = run[index - 1]?.sentence;
	if (previous === undefined) return text;
	if (previous.block !== sentence.block) return `\n\n${text}`;
	return bullet || previous.role === "bullet" ? `\n${text}` : ` ${text}`;
}
