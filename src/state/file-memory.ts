import {
	appendFile,
	mkdir,
	readFile,
	rename,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import type { Memory } from "./memory.ts";
import { createFleeting } from "./process-memory.ts";

/** A file of the bot's memory cannot be used; the message says which, what and how to mend it. */
export class MemoryError extends Error {
	override readonly name = "MemoryError";
}

/**
 * Files of a folder: values in « values.json », each list in a file of JSON lines; what is forgotten after a while is in no file. Writes follow one another, and a crash
 * leaves the file as it was or as it should be. Throws a MemoryError when a file holds no JSON; a line cut by a crash is
 * left out.
 */
export function createFileMemory(folder: string): Memory {
	const valuesFile = join(folder, "values.json");
	let last: Promise<unknown> = Promise.resolve();
	/** Runs after all that was asked before. */
	const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
		const turn = last.then(act, act);
		last = turn;
		return turn;
	};
	const values = async (): Promise<Record<string, unknown>> => {
		const text = await textOf(valuesFile);
		return text === ""
			? {}
			: (parse(text, valuesFile) as Record<string, unknown>);
	};
	const fileOf = (list: string) => join(folder, `${list}.jsonl`);
	return {
		...createFleeting(),
		get: (key) => inTurn(async () => (await values())[key]),
		set: (key, value) =>
			inTurn(async () => {
				const all = { ...(await values()), [key]: value };
				const next = `${valuesFile}.new`;
				await mkdir(folder, { recursive: true });
				await writeFile(next, `${JSON.stringify(all, null, "\t")}\n`);
				await rename(next, valuesFile);
			}),
		append: (list, value) =>
			inTurn(async () => {
				await mkdir(folder, { recursive: true });
				// After a line that a crash cut, a new one.
				await appendFile(fileOf(list), `\n${JSON.stringify(value)}\n`);
			}),
		list: (list) =>
			inTurn(async () => {
				const lines = (await textOf(fileOf(list))).split("\n");
				return lines.flatMap((line) => {
					try {
						return line === "" ? [] : [JSON.parse(line)];
					} catch {
						return [];
					}
				});
			}),
	};
}

async function textOf(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
		throw error;
	}
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new MemoryError(
			`${file}: is not JSON\n    → mend it, or move it away: the bot starts a new one`,
		);
	}
}
