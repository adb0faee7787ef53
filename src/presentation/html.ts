import type { Card, Line } from "./card.ts";
import { layOut, layOutQuote } from "./layout.ts";

/** A card as Telegram HTML: the one place that escapes. */
export function toHtml(card: Card): string {
	return layOut(card.lines, lineHtml);
}

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
			return `<blockquote>${escapeHtml(layOutQuote(line.pieces))}</blockquote>\n<i>${escapeHtml(line.reference)}</i>`;
		case "list":
			return escapeHtml(line.items.join("\n"));
	}
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
