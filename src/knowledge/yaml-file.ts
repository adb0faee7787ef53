import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { KnowledgeProblem } from "./problem.ts";

/** A YAML text read and checked: its value, or why not. */
export interface CheckedYaml<T> {
	readonly value: T | null;
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
		const problems = document.errors.map((error) => ({
			file,
			line: lineAt(error.pos[0]),
			what: `not valid YAML: ${error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`,
			remedy:
				"correct the syntax; put text that holds « : » or « # » between double quotes",
		}));
		return { value: null, problems, lineOf };
	}
	const parsed = schema.safeParse(document.toJS() ?? {});
	if (parsed.success) return { value: parsed.data, problems: [], lineOf };
	const problems = parsed.error.issues.flatMap((issue) => {
		const where = issue.path.map(String).join(".");
		if (issue.code !== "unrecognized_keys") {
			const what = where === "" ? issue.message : `${where}: ${issue.message}`;
			return [
				{
					file,
					line: lineOf(issue.path),
					what,
					remedy: "write it as README.md shows",
				},
			];
		}
		return issue.keys.map((key) => ({
			file,
			line: lineOf([...issue.path, key]),
			what: `unknown field « ${[...issue.path, key].map(String).join(".")} »`,
			remedy: "remove it, or correct its spelling",
		}));
	});
	return { value: null, problems, lineOf };
}
