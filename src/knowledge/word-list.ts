import { existsSync } from "node:fs";
import type { KnowledgeProblem } from "./problem.ts";
import type { ReadText } from "./text-file.ts";

/** A line of a word list: its text, and where it stands. */
export interface Row {
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly text: string;
}

/** The lines of a word list, without empty lines and « # » comments; none when the file is absent. */
export function rowsOf(file: string, read: ReadText): Row[] {
	const content = existsSync(file) ? read(file) : null;
	return (content ?? "")
		.split("\n")
		.map((text, index) => ({ file, line: index + 1, text: text.trim() }))
		.filter(({ text }) => text !== "" && !text.startsWith("#"));
}

/** The members of a list on one line. */
export function members(text: string): string[] {
	return text
		.split(",")
		.map((member) => member.trim())
		.filter((member) => member !== "");
}

/** The parts of a line between `separator`, trimmed; null, and a problem, when they are not between `least` and `most`. */
export function parts(
	{ file, line, text }: Row,
	separator: string,
	[least, most]: readonly [number, number],
	problems: KnowledgeProblem[],
): string[] | null {
	const cells = text.split(separator).map((cell) => cell.trim());
	if (cells.length >= least && cells.length <= most) return cells;
	const wanted = least === most ? `${least}` : `${least} or more`;
	problems.push({
		file,
		line,
		what: `« ${text} » has ${cells.length} part${cells.length === 1 ? "" : "s"}`,
		remedy: `write ${wanted}, with « ${separator} » between them, or begin a comment with « # »`,
	});
	return null;
}
