import { parseArgs } from "node:util";

/** What a command line asks for. */
export type Command =
	| { readonly name: "help" }
	| { readonly name: "check" }
	| { readonly name: "gaps" }
	| { readonly name: "batch" }
	| {
			readonly name: "ask";
			readonly question: string;
			readonly form: "text" | "json" | "explain";
	  };

export const USAGE = `Usage:
  npm run --silent ask -- "Qui est l'ambassadeur ?"          the reply as a reader sees it
  npm run --silent ask -- --json "Qui est l'ambassadeur ?"   the same as one JSON object
  npm run --silent ask -- --explain "Qui est l'ambassadeur ?" its words, what was found, and the rule that decided
  npm run --silent ask -- --batch < questions.jsonl          one answer for each line {"id", "question" or "claim", "chat"?}
  npm run --silent check                                     what is wrong or thin in the knowledge folder
  npm run --silent gaps                                      what readers reported, as one JSON object`;

const options = {
	batch: { type: "boolean" },
	json: { type: "boolean" },
	explain: { type: "boolean" },
	help: { type: "boolean", short: "h" },
} as const;

/** The command that the arguments make, or why they make none. */
export function readCommand(args: string[]): Command | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			options,
			allowPositionals: true,
		});
		const { batch, json, explain, help = false } = values;
		const form = json ? "json" : explain ? "explain" : "text";
		const [name, ...words] = positionals;
		const question = words.join(" ").trim();
		if (help) return { name: "help" };
		if (name === undefined) return "No command.";
		if (name !== "ask" && name !== "check" && name !== "gaps") {
			return `Unknown command « ${name} ».`;
		}
		if (name !== "ask") {
			return question === "" && !batch && form === "text"
				? { name }
				: `${name} takes nothing else.`;
		}
		if (batch) {
			return question === "" && form === "text"
				? { name: "batch" }
				: "--batch reads its questions from standard input and takes nothing else.";
		}
		if (question === "") return "No question: write it between quotes.";
		if (json && explain) return "Give either --json or --explain.";
		return { name, question, form };
	} catch (error) {
		return `${(error as Error).message.split(".")[0]}.`;
	}
}
