import type { InlineQueryResultArticle } from "grammy/types";
import { readText } from "./given-text.ts";
import { readKeyboard } from "./keyboard.ts";
import type { ChatMessage } from "./protocol.ts";
import { Refusal } from "./refusal.ts";

/** What choosing a result posts. */
export interface InlineResult {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly message: Pick<ChatMessage, "text" | "entities" | "buttons">;
}

/** What the bot answers to what is typed after its name. */
export interface InlineAnswer {
	readonly results: readonly InlineResult[];
	readonly nextOffset: string;
	/** The button over the results, and what it says to the bot in private. */
	readonly button?: { readonly text: string; readonly start: string };
	readonly personal: boolean;
	readonly seconds: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** The results of an `answerInlineQuery`. Throws a Refusal in the words of the real server. */
export function readInlineAnswer(parameters: Parameters): InlineAnswer {
	const results = parameters.results as readonly unknown[];
	if (results.length > 50)
		throw new Refusal("too many inline query results specified");
	const read = results.map(readInlineResult);
	if (new Set(read.map(({ id }) => id)).size < read.length)
		throw new Refusal("RESULT_ID_DUPLICATE");
	const nextOffset = String(parameters.next_offset ?? "");
	if (Buffer.byteLength(nextOffset) > 64)
		throw new Refusal("NEXT_OFFSET_INVALID");
	return {
		results: read,
		nextOffset,
		...(parameters.button !== undefined && {
			button: readStartButton(parameters.button),
		}),
		personal: parameters.is_personal === true,
		seconds: Math.min(
			86_400,
			Math.max(0, Number(parameters.cache_time ?? 300)),
		),
	};
}

/** One result, articles only. */
export function readInlineResult(given: unknown): InlineResult {
	const result = given as Partial<InlineQueryResultArticle>;
	const bad = (what: string) =>
		new Refusal(`can't parse inline query result: ${what}`);
	if (result.type !== "article")
		throw bad(
			`type "${result.type}" is unsupported for the inline query result`,
		);
	const { id = "", title = "", description = "" } = result;
	if (id === "" || Buffer.byteLength(id) > 64)
		throw new Refusal("RESULT_ID_INVALID");
	if (title === "") throw new Refusal("ARTICLE_TITLE_EMPTY");
	const content = result.input_message_content;
	if (content === undefined || !("message_text" in content))
		throw bad("Message text is empty");
	const { message_text: text, parse_mode } = content;
	const message = readText({ text, parse_mode });
	const buttons = readKeyboard(result.reply_markup);
	return { id, title, description, message: { ...message, buttons } };
}

function readStartButton(given: unknown): { text: string; start: string } {
	const { text = "", start_parameter: start } = given as {
		text?: string;
		start_parameter?: string;
	};
	if (start === undefined)
		throw new Refusal(
			"can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
		);
	if (start === "") throw new Refusal("can't use empty start_parameter");
	if (start.length > 64)
		throw new Refusal("too long start_parameter specified");
	if (!/^[A-Za-z0-9_-]+$/.test(start))
		throw new Refusal("unallowed characters in start_parameter are used");
	return { text, start };
}
