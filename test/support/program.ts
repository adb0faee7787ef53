import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export interface Ended {
	readonly status: number | null;
	readonly output: string;
	readonly errors: string;
}

/** The whole program as its own process, with an environment of its own. */
export function startProgram(env: Record<string, string>) {
	const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
		env: {
			PATH: process.env.PATH,
			KNOWLEDGE_DIR: "test/support/knowledge",
			PORT: "0",
			DATA_DIR: mkdtempSync(join(tmpdir(), "cooperation-bot-")),
			...env,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	const said = (pattern: RegExp) =>
		new Promise<string>((resolve) => {
			let output = "";
			child.stdout.on("data", (chunk) => {
				output += chunk;
				const found = pattern.exec(output)?.[0];
				if (found !== undefined) resolve(found);
			});
		});
	const ended: Promise<Ended> = Promise.all([
		once(child, "exit"),
		text(child.stdout),
		text(child.stderr),
	]).then(([[status], output, errors]) => ({ status, output, errors }));
	return { child, ended, said };
}
