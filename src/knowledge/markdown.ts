import type { Section, Sentence } from "./article.ts";
import { splitSentences, trim } from "./sentences.ts";
import type { Span } from "./span.ts";

const HEADING = /^ {0,3}#{1,6}[ \t]+(?<text>\S.*)$/d;
const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?<text>\S.*)$/d;

interface Block {
	readonly role: Sentence["role"];
	readonly span: Span;
}

/** Sections of an article's text, whose first `titleLength` units are its title: the heading of the lead. */
export function parseSections(text: string, titleLength: number): Section[] {
	const title: Block = {
		role: "heading",
		span: { start: 0, end: titleLength },
	};
	const sections: {
		number: number;
		heading: Sentence;
		sentences: Sentence[];
	}[] = [];
	let block = 0;
	let inList = false;
	for (const { role, span } of [title, ...parseBlocks(text, titleLength)]) {
		if (role === "prose" || !inList) block++;
		inList =
			role === "bullet" ||
			(role === "prose" && text.slice(span.start, span.end).endsWith(":"));
		if (role === "heading") {
			const number = sections.length + 1;
			sections.push({
				number,
				heading: { section: number, number: 0, span, role, block },
				sentences: [],
			});
			continue;
		}
		const { number, sentences } = sections[
			sections.length - 1
		] as (typeof sections)[number];
		for (const sentence of role === "bullet"
			? [span]
			: splitSentences(text, span)) {
			sentences.push({
				section: number,
				number: sentences.length + 1,
				span: sentence,
				role,
				block,
			});
		}
	}
	return sections;
}

/** Headings, paragraphs and bullets from an offset on; lines that follow one another make one paragraph or bullet, as in Markdown. */
function parseBlocks(text: string, from: number): Block[] {
	const blocks: { role: Block["role"]; span: Span }[] = [];
	let continues = false;
	let start = from;
	for (const typed of text.slice(from).split("\n")) {
		const line = typed.trimEnd();
		const heading = HEADING.exec(line)?.indices?.groups?.text;
		const marked = heading ?? BULLET.exec(line)?.indices?.groups?.text;
		const previous = blocks.at(-1);
		if (marked !== undefined) {
			const span = trim(text, {
				start: start + marked[0],
				end: start + marked[1],
			});
			blocks.push(
				heading === undefined
					? { role: "bullet", span }
					: { role: "heading", span: withoutClosing(text, span) },
			);
		} else if (line.trim() !== "") {
			const span = trim(text, { start, end: start + line.length });
			if (continues && previous !== undefined)
				previous.span = { start: previous.span.start, end: span.end };
			else blocks.push({ role: "prose", span });
		}
		continues = line.trim() !== "" && heading === undefined;
		start += typed.length + 1;
	}
	return blocks;
}

/** A heading without the « # » signs that may close it. */
function withoutClosing(text: string, { start, end }: Span): Span {
	let close = end;
	while (text[close - 1] === "#") close--;
	const closes = close < end && /\s/.test(text[close - 1] ?? "");
	return closes ? trim(text, { start, end: close }) : { start, end };
}
