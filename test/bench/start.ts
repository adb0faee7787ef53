import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { corpusOf } from "./corpora.ts";
import { spread } from "./figures.ts";

const RUNS = 5;
const ARCHIVE = "10000";

/** The passages of a planted corpus as a knowledge folder. */
function writeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "archive-"));
	symlinkSync(resolve("knowledge/lexicon"), join(folder, "lexicon"));
	for (const { id, title, text } of corpusOf(ARCHIVE).dossier.articles) {
		mkdirSync(join(folder, id));
		const content = `---\ntitle: ${title}\n---\n\n${text}\n`;
		writeFileSync(join(folder, id, "article.md"), content);
	}
	return folder;
}

/** Milliseconds from the start of a program to its first words, in each of several runs. */
async function startsOf(
	args: readonly string[],
	env: Record<string, string>,
): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const began = performance.now();
		const child = spawn(process.execPath, [...args], {
			env: { PATH: process.env.PATH, PORT: "0", ...env },
			stdio: ["ignore", "pipe", "inherit"],
		});
		await once(child.stdout, "data");
		times.push(performance.now() - began);
		child.kill();
		await once(child, "exit");
	}
	return times;
}

const DATA_DIR = mkdtempSync(join(tmpdir(), "data-"));
const archive = { KNOWLEDGE_DIR: writeFolder(), DATA_DIR };
const ask = ["dist/cli.js", "ask", "Quand l’accord a-t-il été signé ?"];
const bot = ["dist/main.js"];
const own = { DATA_DIR };
console.log("\nfrom the start of the process, ms");
for (const [name, args, env] of [
	["ask, the article here", ask, own],
	["bot ready, the article here", bot, own],
	[
		"ask, 10 000 passages, index made",
		ask,
		{ ...archive, DATA_DIR: "/dev/null" },
	],
	["ask, 10 000 passages, index kept", ask, archive],
] as const) {
	const times = await startsOf(args, env);
	// The first is what keeps the index.
	console.log(`${name.padEnd(34)}${spread(times.slice(1)).padStart(14)}`);
}
