import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Answer } from "./answer/answer.ts";
import { createEngine } from "./answer/engine.ts";
import { answerLine, toLine } from "./cli/ask.ts";
import { describeDossier } from "./cli/check.ts";
import { type Dossier, readDossier } from "./knowledge/dossier.ts";
import { KnowledgeError } from "./knowledge/problem.ts";
import { answerCard } from "./presentation/answer-card.ts";
import { toPlainText } from "./presentation/plain-text.ts";

const USAGE = `Usage:
  npm run --silent ask -- "Qui est l'ambassadeur ?"          the reply as a reader sees it
  npm run --silent ask -- --json "Qui est l'ambassadeur ?"   the same as one JSON object
  npm run --silent ask -- --batch < questions.jsonl          one answer for each line {"id", "question" or "claim", "chat"?}
  npm run --silent check                                     what is wrong or thin in the knowledge folder`;

/** Runs one command. Returns the exit status: 0, 1 when something given was wrong, 2 when the command line was. */
async function run(args: string[]): Promise<number> {
	const command = readCommand(args);
	if (typeof command === "string") {
		console.error(`${command}\n\n${USAGE}`);
		return 2;
	}
	const dossier = readDossier(process.env.KNOWLEDGE_DIR || "knowledge");
	if (command.name === "check") {
		console.log(describeDossier(dossier));
		return 0;
	}
	return command.batch
		? askBatch(dossier)
		: askOne(dossier, command.question, command.json);
}

type Command =
	| { readonly name: "check" }
	| {
			readonly name: "ask";
			readonly batch: boolean;
			readonly json: boolean;
			readonly question: string;
	  };

/** The command that the arguments make, or why they make none. */
function readCommand(args: string[]): Command | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				batch: { type: "boolean", default: false },
				json: { type: "boolean", default: false },
			},
		});
		const [name, ...words] = positionals;
		const question = words.join(" ");
		if (name === "check") return { name };
		if (name !== "ask")
			return name === undefined
				? "No command."
				: `Unknown command « ${name} ».`;
		if (values.batch && (question !== "" || values.json))
			return "--batch reads its questions from standard input and takes nothing else.";
		if (!values.batch && question === "")
			return "No question: write it between quotes.";
		return { name, question, ...values };
	} catch (error) {
		return (error as Error).message;
	}
}

function askOne(dossier: Dossier, question: string, json: boolean): number {
	const toText = textOf(dossier);
	const answer = createEngine(dossier).ask(question);
	console.log(json ? JSON.stringify(toLine(answer, toText)) : toText(answer));
	return 0;
}

async function askBatch(dossier: Dossier): Promise<number> {
	const engine = createEngine(dossier);
	const toText = textOf(dossier);
	let status = 0;
	for await (const line of createInterface({ input: process.stdin })) {
		if (line.trim() === "") continue;
		const answered = answerLine(line, engine, toText);
		if ("error" in answered) status = 1;
		console.log(JSON.stringify(answered));
	}
	return status;
}

function textOf({ articles }: Dossier): (answer: Answer) => string {
	return (answer) => toPlainText(answerCard(answer, articles));
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof KnowledgeError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
