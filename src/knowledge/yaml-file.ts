import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { KnowledgeProblem } from "./problem.ts";
import { explainIssue } from "./schema-issues.ts";

/** A YAML text read and checked: its value, or why not. */
export interface CheckedYaml<T> {
	readonly value: T | null;
	/** What the text holds, checked or not. */
	readonly raw: unknown;
	readonly problems: readonly KnowledgeProblem[];
	/** Line in the file, from 1, of the node at a path, or of the nearest node above it. */
	lineOf(path: readonly PropertyKey[]): number;
}

/** Reads `yaml`, which begins on line `firstLine` of `file`, and checks it against `schema`. */
export function checkYaml<T>(
	schema: z.ZodType<T>,
	yaml: string,
	file: string,
	firstLine = 1,
): CheckedYaml<T> {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const lineOf = (path: readonly PropertyKey[]): number => {
		const node =
			path.length === 0 ? document.contents : document.getIn(path, true);
		if (isNode(node) && node.range) return lineAt(node.range[0]);
		return path.length === 0 ? firstLine : lineOf(path.slice(0, -1));
	};
	if (document.errors.length > 0) {
		const problems = document.errors.map(({ message, pos }) => ({
			file,
			line: lineAt(pos[0]),
			what: `not valid YAML: ${message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`,
			remedy:
				"correct the syntax; put text that holds « : » or « # » between double quotes",
		}));
		return { value: null, raw: null, problems, lineOf };
	}
	let raw: unknown;
	try {
		raw = document.toJS() ?? {};
	} catch (error) {
		const what = `not valid YAML: ${(error as Error).message}`;
		const remedy =
			"put text that begins with « * » or « & » between double quotes";
		const problems = [{ file, line: firstLine, what, remedy }];
		return { value: null, raw: null, problems, lineOf };
	}
	const parsed = schema.safeParse(raw);
	const problems = (parsed.error?.issues ?? [])
		.flatMap((issue) => explainIssue(issue, raw))
		.map(({ path, ...explained }) => ({
			file,
			line: lineOf(path),
			...explained,
		}));
	return { value: parsed.data ?? null, raw, problems, lineOf };
}
