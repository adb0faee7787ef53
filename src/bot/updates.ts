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

/** What the updates of one queue share: they are handled in order. */
export function queueOf(update: Update): number {
	const message =
		update.message ??
		update.edited_message ??
		update.guest_message ??
		update.callback_query?.message ??
		update.my_chat_member;
	const person = update.inline_query ?? update.callback_query;
	return message?.chat.id ?? person?.from.id ?? 0;
}
