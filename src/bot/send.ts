import type { Reply } from "../presentation/reply.ts";
import type { BotContext } from "./context.ts";

/** Sends one message to the chat of the update. */
export async function send(
	ctx: BotContext,
	{ html, buttons }: Reply,
): Promise<void> {
	await ctx.reply(html, {
		parse_mode: "HTML",
		link_preview_options: { is_disabled: true },
		...(buttons.length > 0 && {
			reply_markup: { inline_keyboard: buttons.map((row) => [...row]) },
		}),
	});
}
