import type { Message } from "grammy/types";
import type { BotContext } from "./context.ts";

/** Whether whoever wrote a message, or else pressed a button, is an administrator of the group; one who writes in its name is. */
export async function isAdministrator(
	ctx: BotContext,
	message?: Message,
): Promise<boolean> {
	if (ctx.chat === undefined || ctx.from === undefined) return false;
	if (message?.sender_chat?.id === ctx.chat.id) return true;
	const { status } = await ctx.api.getChatMember(ctx.chat.id, ctx.from.id);
	return status === "creator" || status === "administrator";
}
