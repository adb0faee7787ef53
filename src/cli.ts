import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Answer } from "./answer/answer.ts";
import type { Conversation } from "./answer/conversation/conversation.ts";
import { createEngine, type Engine } from "./answer/engine.ts";
import { answerLine, toLine } from "./cli/ask.ts";
import { describeDossier } from "./cli/check.ts";
import { type Command, readCommand, USAGE } from "./cli/command.ts";
import { explain } from "./cli/explain.ts";
import { type Dossier, readDossier } from "./knowledge/dossier.ts";
import { KnowledgeError } from "./knowledge/problem.ts";
import { answerCard } from "./presentation/answer-card.ts";
import { toPlainText } from "./presentation/plain-text.ts";
import { savedIn } from "./search/saved-catalogue.ts";
import { createFeedback } from "./state/feedback.ts";
import { readReport } from "./state/feedback-report.ts";
import { createFileMemory, MemoryError } from "./state/file-memory.ts";

/** Runs one command. Returns the exit status: 0, 1 when something given was wrong, 2 when the command line was. */
async function run(args: string[]): Promise<number> {
	const command = readCommand(args);
	if (typeof command === "string") {
		console.error(`${command}\n\n${USAGE}`);
		return 2;
	}
	if (command.name === "help") {
		console.log(USAGE);
		return 0;
	}
	if (existsSync(".env")) process.loadEnvFile(".env");
	progress("Reading the knowledge folder…");
	const dossier = readDossier(process.env.KNOWLEDGE_DIR || "knowledge");
	progress("");
	const toText = (answer: Answer) => toPlainText(answerCard(answer, dossier));
	switch (command.name) {
		case "check":
			console.log(describeDossier(dossier));
			return 0;
		case "gaps":
			console.log(await gapsOf(dossier));
			return 0;
		case "batch":
			return askBatch(dossier, toText);
		case "ask": {
			console.log(replyTo(command, engineOf(dossier), toText));
			return 0;
		}
	}
}

function dataDir(): string {
	return process.env.DATA_DIR || "data";
}

function engineOf(dossier: Dossier): Engine {
	progress("Reading the articles…");
	const engine = createEngine(dossier, savedIn(dataDir()));
	progress("");
	return engine;
}

/** Says what goes on, in one line of a terminal; nothing where nobody looks. */
function progress(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** What readers reported to the bot, questions of one meaning together. */
async function gapsOf(dossier: Dossier): Promise<string> {
	const memory = createFileMemory(dataDir());
	const { group } = engineOf(dossier);
	const report = await readReport(createFeedback(memory), group);
	return JSON.stringify(report, null, "\t");
}

/** What one question gets, in the form that was asked for. */
function replyTo(
	{ question, form }: Extract<Command, { name: "ask" }>,
	engine: Engine,
	toText: (answer: Answer) => string,
): string {
	switch (form) {
		case "text":
			return toText(engine.ask(question));
		case "json":
			return JSON.stringify(toLine(engine.ask(question), toText));
		case "explain":
			return explain(engine.read(question));
	}
}

/** Answers every line of standard input, empty ones left out. Returns 1 when any was malformed, else 0. */
async function askBatch(
	dossier: Dossier,
	toText: (answer: Answer) => string,
): Promise<number> {
	const engine = engineOf(dossier);
	const chats = new Map<string | number, Conversation | null>();
	let status = 0;
	let number = 0;
	for await (const line of createInterface({ input: process.stdin })) {
		number++;
		if (line.trim() === "") continue;
		const answered = answerLine(line, number, engine, chats, toText);
		if ("error" in answered) status = 1;
		console.log(JSON.stringify(answered));
		if (!process.stdout.isTTY) progress(`${number} answered`);
	}
	progress("");
	return status;
}

// Whoever reads our lines may stop before the last, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});
try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	const expected =
		error instanceof KnowledgeError || error instanceof MemoryError;
	if (!expected) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
