import type { Update } from "grammy/types";

/** The updates that the bot asks Telegram for. */
export const ALLOWED_UPDATES = [
	"message",
	"callback_query",
] as const satisfies readonly Exclude<keyof Update, "update_id">[];
