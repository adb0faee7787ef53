import { z } from "zod";
import type { Answer } from "../answer/answer.ts";
import type { Conversation } from "../answer/conversation/conversation.ts";
import type { Engine } from "../answer/engine.ts";
import { correctionLines, findingLines } from "../presentation/finding.ts";

const words = z.string("a text");
const identifier = z.union([z.string(), z.number()], "a text or a number");

/** One line of `ask --batch`: a question or a claim; lines of one `chat` are a conversation. */
const input = z
	.strictObject({
		id: identifier,
		question: words.optional(),
		claim: words.optional(),
		chat: identifier.nullish(),
	})
	.refine(
		({ question, claim }) => (question === undefined) !== (claim === undefined),
		{ error: 'give either "question" or "claim"' },
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

/** What answers one line of a batch, `number` from 1; a malformed line gets an error in its place. */
export function answerLine(
	line: string,
	number: number,
	engine: Engine,
	chats: Map<string | number, Conversation | null>,
	toText: (answer: Answer) => string,
): BatchLine {
	const value = parseJson(line.replace(/^\uFEFF/, ""));
	if (value === undefined) {
		const remedy = 'write {"id": …, "question": …} on one line';
		return { error: `line ${number}: not JSON: ${remedy}` };
	}
	const parsed = input.safeParse(value);
	if (!parsed.success) {
		const what = parsed.error.issues.map(({ code, path, message }) => {
			if (path.length === 0 && code === "invalid_type") return "not an object";
			const expects = code === "invalid_type" || code === "invalid_union";
			return expects ? `"${path.join(".")}" must be ${message}` : message;
		});
		const known = z.object({ id: identifier }).safeParse(value);
		const error = `line ${number}: ${what.join("; ")}`;
		return { id: known.data?.id, error };
	}
	const { id, question = "", claim, chat } = parsed.data;
	if (claim !== undefined)
		return { id, ...toLine(engine.verify(claim), toText) };
	if (chat == null) return { id, ...toLine(engine.ask(question), toText) };
	const said = chats.get(chat) ?? null;
	const { answer, conversation } = engine.converse(question, said, Date.now());
	chats.set(chat, conversation);
	return { id, ...toLine(answer, toText) };
}

/** The value of a JSON text; undefined when it is none. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
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

/** What a careful reader needs besides; for a verdict, what agrees or differs; for an answer, what its question got wrong; for a refusal, what an editor wrote of the silence. */
function notesOf(answer: Answer): readonly string[] {
	const said = answer.kind === "not_covered" ? answer.explanation : null;
	const found =
		answer.kind === "verdict"
			? findingLines(answer.finding)
			: answer.kind === "answer"
				? correctionLines(answer.correction)
				: [];
	const notes = "notes" in answer ? answer.notes : undefined;
	return [...(said === null ? [] : [said]), ...found, ...(notes ?? [])];
}
