import type { Span } from "./span.ts";

const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });

/** A full stop after one of these, or after an initial, does not end a sentence. */
const ENDS_WITH_ABBREVIATION =
	/(?<![\p{L}\p{N}])(?:M|MM|Mme|Mmes|Mlle|Dr|Dre|Pr|Me|Mgr|St|Ste|S\.E\.M|S\.E|art|al|chap|env|etc|cf|ex|éd|fig|hab|av|apr|n|no|p|pp|t|vol|tél|p\.ex|c\.-à-d|\p{Lu})\.["»”’]?\s*$/u;

/** How far around a possible end is looked at, in UTF-16 units. */
const NEAR = 40;

/** Closing marks that belong to the sentence before them. */
const CLOSING = /^[»”)\]\s]*[»”)\]]\s+(?=[\p{Lu}«“([])/u;

/** A continuation: lower case or closing marks after what looked like an end. */
const CONTINUES = /^[\p{Ll}»”)\],;:]/u;

/** Sentences of `text` between two offsets, without the white space around them. Spans count in `text`. */
export function splitSentences(text: string, { start, end }: Span): Span[] {
	const spans: Span[] = [];
	let from = start;
	for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
		const stop = start + index + segment.length;
		const after = text.slice(stop, Math.min(end, stop + NEAR));
		const to = stop + (CLOSING.exec(after)?.[0].length ?? 0);
		const before = text.slice(Math.max(from, to - NEAR), to);
		if (to < end && !isBoundary(before, text.charAt(to))) continue;
		spans.push(trim(text, { start: from, end: to }));
		from = to;
	}
	return spans.filter((span) => span.end > span.start);
}

function isBoundary(before: string, after: string): boolean {
	return !ENDS_WITH_ABBREVIATION.test(before) && !CONTINUES.test(after);
}

/** The span without white space at either end. */
export function trim(text: string, { start, end }: Span): Span {
	const slice = text.slice(start, end);
	return {
		start: start + slice.length - slice.trimStart().length,
		end: end - (slice.length - slice.trimEnd().length),
	};
}
