import { z } from "zod";
import type { Answer } from "../answer/answer.ts";
import type { Engine } from "../answer/engine.ts";

/** One line of `ask --batch`: a question or a claim. Conversations are not followed yet: `chat` changes nothing. */
const input = z
	.strictObject({
		id: z.union([z.string(), z.number()]),
		question: z.string().optional(),
		claim: z.string().optional(),
		chat: z.union([z.string(), z.number()]).optional(),
	})
	.refine(
		({ question, claim }) => (question === undefined) !== (claim === undefined),
		{
			message: 'give either "question" or "claim"',
		},
	);

/** The JSON form of an answer, which scripts rely on. `text` is the whole reply as a reader would see it. */
export interface AnswerLine {
	readonly kind: Answer["kind"];
	readonly answer: string | null;
	readonly verdict?: string;
	readonly citations: readonly {
		article: string;
		section: string;
		sentence: number;
		start: number;
		end: number;
		quote: string;
	}[];
	readonly notes: readonly string[];
	readonly suggestions: readonly string[];
	readonly text: string;
}

type Id = string | number;
type BatchLine =
	| ({ readonly id: Id } & AnswerLine)
	| { readonly id?: Id | undefined; readonly error: string };

/** What answers one line of a batch; a malformed line gets an error in its place. */
export function answerLine(
	line: string,
	engine: Engine,
	toText: (answer: Answer) => string,
): BatchLine {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return { error: 'not JSON: write {"id": …, "question": …} on one line' };
	}
	const parsed = input.safeParse(value);
	if (!parsed.success) {
		const error = parsed.error.issues
			.map(({ path, message }) => [...path, message].join(": "))
			.join("; ");
		const id = z
			.object({ id: z.union([z.string(), z.number()]) })
			.safeParse(value).data?.id;
		return { id, error };
	}
	const { id, question, claim } = parsed.data;
	const answer =
		claim === undefined ? engine.ask(question ?? "") : engine.verify(claim);
	return { id, ...toLine(answer, toText) };
}

/** An answer in its JSON form. */
export function toLine(
	answer: Answer,
	toText: (answer: Answer) => string,
): AnswerLine {
	const quoted =
		answer.kind === "section"
			? [answer.heading, ...answer.citations]
			: "citations" in answer
				? answer.citations
				: [];
	return {
		kind: answer.kind,
		answer: answer.kind === "answer" ? answer.short : null,
		...(answer.kind === "verdict" ? { verdict: answer.verdict } : {}),
		citations: quoted.map(
			({ article, section, sentence, start, end, quote }) => ({
				article,
				section,
				sentence,
				start,
				end,
				quote,
			}),
		),
		notes: notesOf(answer),
		suggestions: "suggestions" in answer ? answer.suggestions : [],
		text: toText(answer),
	};
}

function notesOf(answer: Answer): readonly string[] {
	if (answer.kind === "not_covered")
		return answer.explanation === null ? [] : [answer.explanation];
	return "notes" in answer ? answer.notes : [];
}
