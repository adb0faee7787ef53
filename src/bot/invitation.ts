import { Composer } from "grammy";
import { textCard } from "../presentation/card.ts";
import { replyOf } from "../presentation/reply.ts";
import { wording } from "../presentation/wording.ts";
import type { BotContext } from "./context.ts";
import { send } from "./send.ts";

const AWAY: ReadonlySet<string> = new Set(["left", "kicked"]);
const GROUPS: ReadonlySet<string> = new Set(["group", "supergroup"]);

/** Greets a group that the bot is added to, by one line: how to ask, and that it reads no conversation where that is so. */
export function invitations(): Composer<BotContext> {
	const composer = new Composer<BotContext>();
	composer.on("my_chat_member", async (ctx) => {
		const { chat, old_chat_member: old, new_chat_member } = ctx.myChatMember;
		const { status } = new_chat_member;
		const isAdded = AWAY.has(old.status) && !AWAY.has(status);
		if (!GROUPS.has(chat.type) || !isAdded) return;
		ctx.outcome = "notice";
		// Telegram gives administrators every message.
		const isPrivate =
			!ctx.me.can_read_all_group_messages && status !== "administrator";
		const line = wording.group.joined(ctx.me.username, isPrivate);
		await send(ctx, replyOf(textCard(line)));
	});
	return composer;
}
