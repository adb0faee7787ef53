import type { z } from "zod";
import type { KnowledgeProblem } from "./problem.ts";

interface Explained extends Pick<KnowledgeProblem, "what" | "remedy"> {
	readonly path: readonly PropertyKey[];
}

/** What is wrong with a value that a schema refused, in an editor's words. `raw` is the whole value. */
export function explainIssue(
	issue: z.core.$ZodIssue,
	raw: unknown,
): Explained[] {
	const { path } = issue;
	const name = nameOf(path, raw);
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => ({
			path: [...path, key],
			what: `unknown field « ${nameOf([...path, key], raw)} »`,
			remedy: "remove it, or correct its spelling",
		}));
	}
	if (valueAt(raw, path) === undefined) {
		const what = `« ${name} » is missing`;
		return [{ path, what, remedy: `write ${expectedOf(issue)}` }];
	}
	const what = `« ${name} » is not ${expectedOf(issue)}`;
	return [{ path, what, remedy: "write it as README.md shows" }];
}

/** What was expected, with its article. */
function expectedOf(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case "invalid_type":
			if (issue.expected === "array") return "a list: [ …, … ]";
			return issue.expected === "object" ? "a group of fields" : "a text";
		case "invalid_value":
			return `one of ${issue.values.map(String).join(", ")}`;
		case "too_small":
			return issue.origin === "array"
				? "a list of one or more"
				: "a text of one character or more";
		default:
			return issue.message;
	}
}

/** A path as an editor knows it: an item of a list by its id, or by its rank from 1. */
function nameOf(path: readonly PropertyKey[], raw: unknown): string {
	return path
		.map((key, n) => {
			if (typeof key !== "number") return String(key);
			const id = valueAt(raw, [...path.slice(0, n + 1), "id"]);
			return typeof id === "string" ? id : String(key + 1);
		})
		.join(" › ");
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === "object" && value !== null
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		raw,
	);
}
