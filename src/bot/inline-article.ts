import { createHash } from "node:crypto";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Reply } from "../presentation/reply.ts";
import { keyboardOf, STYLE } from "./send.ts";

/** A result of the inline mode: choosing it posts a reply. `key` tells it from the others, and stays the same. */
export function inlineArticle(
	key: string,
	title: string,
	description: string,
	reply: Reply,
): InlineQueryResultArticle {
	return {
		type: "article",
		// Telegram takes 64 bytes at most.
		id: createHash("sha256").update(key).digest("base64url").slice(0, 22),
		title,
		description,
		input_message_content: { message_text: reply.html, ...STYLE },
		...(reply.buttons.length > 0 && { reply_markup: keyboardOf(reply) }),
	};
}
