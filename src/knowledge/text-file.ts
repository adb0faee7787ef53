import { readFileSync } from "node:fs";
import type { KnowledgeProblem } from "./problem.ts";

/** Reads a text file whole; null, and a problem is kept, when it cannot be read or is not UTF-8. */
export type ReadText = (file: string) => string | null;

/** A reader that keeps its problems, and shows every file it reads to `seen`. */
export function createTextReader(
	problems: KnowledgeProblem[],
	seen: (file: string, bytes: Uint8Array) => void,
): ReadText {
	return (file) => {
		try {
			const bytes = readFileSync(file);
			seen(file, bytes);
			return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		} catch (error) {
			problems.push({ file, line: null, ...failureOf(error) });
			return null;
		}
	};
}

function failureOf(error: unknown): Pick<KnowledgeProblem, "what" | "remedy"> {
	if (error instanceof TypeError) {
		return { what: "not UTF-8", remedy: "save the file again as UTF-8" };
	}
	if ((error as NodeJS.ErrnoException).code === "ENOENT") {
		const remedy = "write it there, or remove the folder";
		return { what: "no such file", remedy };
	}
	return {
		what: `cannot be read: ${(error as Error).message}`,
		remedy: "check the file and its permissions",
	};
}
