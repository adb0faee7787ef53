import type { Highlight } from "../answer/answer.ts";
import type { Article } from "../knowledge/article.ts";
import { type Citation, findCited } from "../knowledge/citation.ts";
import type { Span } from "../knowledge/span.ts";
import type { Line, Piece } from "./card.ts";
import { placeOf, type Quoted } from "./whereabouts.ts";
import { wording } from "./wording.ts";

/** Quotes with their references: sentences that follow one another in a section share one. */
export function quotes(
	citations: readonly Citation[],
	articles: readonly Article[],
	highlights: readonly Highlight[] = [],
): Line[] {
	const runs = runsOf(
		citations.map((citation) => ({
			citation,
			...findCited(citation, articles),
		})),
	);
	return runs.map((run, index) => ({
		kind: "quote",
		pieces: piecesOf(run, highlights),
		reference: wording.reference.line(
			placeOf(run, runs[index - 1]?.[0], articles.length > 1),
		),
	}));
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

/** The sentences of a paragraph make one piece; an item of a list is one, under its bullet when it is not alone. */
function piecesOf(run: Run, highlights: readonly Highlight[]): Piece[] {
	const pieces: Piece[] = [];
	for (const [index, { citation, sentence }] of run.entries()) {
		const bullet = sentence.role === "bullet" && run.length > 1;
		const before = run[index - 1]?.sentence;
		const sameBlock = before?.block === sentence.block;
		const last = pieces.at(-1);
		if (
			last !== undefined &&
			sameBlock &&
			!bullet &&
			before.role !== "bullet"
		) {
			const lead = `${last.text} `;
			const text = lead + citation.quote;
			const more = highlightsOf(citation, highlights, lead.length);
			const all = [...last.highlights, ...more];
			pieces.splice(-1, 1, { ...last, text, highlights: all });
			continue;
		}
		const apart = sameBlock ? "\n" : "\n\n";
		const mark = bullet ? wording.bullet("") : "";
		pieces.push({
			mark: last === undefined ? mark : apart + mark,
			text: citation.quote,
			highlights: highlightsOf(citation, highlights, 0),
		});
	}
	return pieces;
}

/** The highlights inside a quote that begins at `offset` of its piece. */
function highlightsOf(
	{ article, start, end }: Citation,
	highlights: readonly Highlight[],
	offset: number,
): Span[] {
	return highlights
		.filter((word) => word.article === article)
		.filter((word) => word.start >= start && word.end <= end)
		.map((word) => ({
			start: word.start - start + offset,
			end: word.end - start + offset,
		}));
}
