import type { Card, Line } from "./card.ts";
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
	const said = lines.filter(({ kind }) => kind !== "hint");
	return [layOut(said, lineText), ...suggestions].join("\n\n");
}

function lineText(line: Line): string {
	switch (line.kind) {
		case "question":
		case "strong":
		case "text":
		case "hint":
		case "note":
			return line.text;
		case "quote":
			return `${inGuillemets(line.text)}\n${line.reference}`;
		case "list":
			return line.items.join("\n");
	}
}

/** A list stays as it is. */
function inGuillemets(text: string): string {
	return text.includes("\n") ? text : wording.quoted(text);
}
