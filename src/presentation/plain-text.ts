import type { Card, Line, Piece } from "./card.ts";
import { layOut } from "./layout.ts";
import { typeset } from "./typography.ts";
import { wording } from "./wording.ts";

/** A card for a terminal, which has no buttons: the questions they ask come last. */
export function toPlainText({ lines, choices }: Card): string {
	const asked = choices
		.flat()
		.flatMap((choice) =>
			choice.kind === "ask" ? [wording.bullet(typeset(choice.question))] : [],
		);
	const suggestions =
		asked.length > 0 ? [[wording.suggestions, ...asked].join("\n")] : [];
	const said = lines.filter((line) => line.kind !== "hint");
	return [layOut(said, lineText), ...suggestions].join("\n\n");
}

function lineText(line: Exclude<Line, { kind: "hint" }>): string {
	switch (line.kind) {
		case "question":
		case "strong":
		case "text":
		case "note":
			return line.text;
		case "quote":
			return `${line.pieces.map(pieceText).join("")}\n${line.reference}`;
		case "list":
			return line.items.join("\n");
	}
}

function pieceText({ mark, text }: Piece): string {
	return mark + wording.quoted(text);
}
