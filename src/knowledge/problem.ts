/** One thing wrong in the knowledge folder. */
export interface KnowledgeProblem {
	/** Path as an editor would open it. */
	readonly file: string;
	/** From 1; null when the whole file, or its absence, is the problem. */
	readonly line: number | null;
	readonly what: string;
	readonly remedy: string;
}

/** The knowledge folder cannot be used; the message lists every problem: file, line, what, remedy. */
export class KnowledgeError extends Error {
	override readonly name = "KnowledgeError";
	readonly problems: readonly KnowledgeProblem[];

	constructor(problems: readonly KnowledgeProblem[]) {
		super(describe(problems));
		this.problems = problems;
	}
}

function describe(problems: readonly KnowledgeProblem[]): string {
	const count =
		problems.length === 1 ? "1 problem" : `${problems.length} problems`;
	const lines = problems.map(
		({ file, line, what, remedy }) =>
			`${file}${line === null ? "" : `:${line}`}: ${what}\n    → ${remedy}`,
	);
	return [`The knowledge folder has ${count}:`, ...lines].join("\n");
}
