import type { Line } from "./card.ts";

/** Lines one under the other, an empty line between; a quote or a list keeps to the line that announces it. */
export function layOut<Shown extends Line>(
	lines: readonly Shown[],
	show: (line: Shown) => string,
): string {
	return lines
		.map((line, index) => separator(lines[index - 1], line) + show(line))
		.join("");
}

function separator(before: Line | undefined, line: Line): string {
	if (before === undefined) return "";
	const announces = before.kind === "strong" || before.kind === "text";
	return announces && (line.kind === "quote" || line.kind === "list")
		? "\n"
		: "\n\n";
}
