import type { Update } from "grammy/types";

/** The updates that the bot asks Telegram for. */
export const ALLOWED_UPDATES = [
	"message",
	"edited_message",
	"guest_message",
	"inline_query",
	"callback_query",
	"my_chat_member",
] as const satisfies readonly Exclude<keyof Update, "update_id">[];

/** What the updates of one queue share: they are handled in order. What is typed inline waits for nothing. */
export function queueOf(update: Update): string {
	if (update.inline_query !== undefined) return `inline ${update.update_id}`;
	const message =
		update.message ??
		update.edited_message ??
		update.guest_message ??
		update.callback_query?.message ??
		update.my_chat_member;
	return `chat ${message?.chat.id ?? update.callback_query?.from.id}`;
}
