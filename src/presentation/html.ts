import type { Card, Line, Piece } from "./card.ts";
import { layOut } from "./layout.ts";

/** A card as Telegram HTML: the one place that escapes. */
export function toHtml(card: Card): string {
	return layOut(card.lines, lineHtml);
}

/** HTML that Telegram could not read, as text. */
export function withoutTags(html: string): string {
	return html
		.replace(/<[^<>]*>/g, "")
		.replace(
			/&(lt|gt|quot|amp);/g,
			(_, name: string) => CHARACTERS[name] ?? "",
		);
}

const CHARACTERS: Readonly<Record<string, string>> = {
	lt: "<",
	gt: ">",
	quot: '"',
	amp: "&",
};

function lineHtml(line: Line): string {
	switch (line.kind) {
		case "question":
			return `<i>${escapeHtml(line.text)}</i>`;
		case "strong":
			return `<b>${escapeHtml(line.text)}</b>`;
		case "text":
		case "hint":
		case "note":
			return escapeHtml(line.text);
		case "quote":
			return `<blockquote>${line.pieces.map(pieceHtml).join("")}</blockquote>\n<i>${escapeHtml(line.reference)}</i>`;
		case "list":
			return escapeHtml(line.items.join("\n"));
	}
}

function pieceHtml({ mark, text, highlights }: Piece): string {
	let html = escapeHtml(mark);
	let from = 0;
	for (const { start, end } of highlights) {
		const word = `<b>${escapeHtml(text.slice(start, end))}</b>`;
		html += escapeHtml(text.slice(from, start)) + word;
		from = end;
	}
	return html + escapeHtml(text.slice(from));
}

const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Half a surrogate pair is replaced: Telegram refuses text that is not well formed. */
function escapeHtml(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, "\ufffd")
		.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}
