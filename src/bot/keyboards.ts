import type { InlineKeyboardMarkup } from "grammy/types";
import { type Action, parsePress } from "../presentation/callback-data.ts";
import type { Reply } from "../presentation/reply.ts";
import type { BotContext } from "./context.ts";
import { keyboardOf, unlessSame } from "./send.ts";

type Button = InlineKeyboardMarkup["inline_keyboard"][number][number];

/** Puts other buttons in the place of those of some kinds; nothing where Telegram does not say which there are. */
export async function replaceButtons(
	ctx: BotContext,
	kinds: ReadonlySet<Action["kind"]>,
	others: Reply = { html: "", buttons: [] },
): Promise<void> {
	const markup = ctx.msg?.reply_markup;
	if (markup === undefined) return;
	const isOfKind = (button: Button): boolean =>
		"callback_data" in button &&
		kinds.has(parsePress(button.callback_data)?.action.kind ?? "ask");
	const inline_keyboard = markup.inline_keyboard.flatMap((row) =>
		row.some(isOfKind) ? [] : [row],
	);
	const at = markup.inline_keyboard.findIndex((row) => row.some(isOfKind));
	inline_keyboard.splice(at, 0, ...keyboardOf(others).inline_keyboard);
	await unlessSame(
		ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard } }),
	);
}
