import { Composer } from "grammy";
import type { Fleeting } from "../state/memory.ts";
import { readAsked } from "./asked.ts";
import type { BotContext } from "./context.ts";
import type { Desk } from "./desk.ts";
import { inlineArticle } from "./inline-article.ts";
import { createResponder, unknownCommand } from "./responder.ts";

/** Both ways are not further apart, in milliseconds. */
const LASTS = 10 * 60 * 1000;

/** Drops a message that arrives a second time: where the bot is both member and guest, Telegram may send both. */
export function onceEach(memory: Fleeting): Composer<BotContext> {
	const composer = new Composer<BotContext>();
	composer.on(["message", "guest_message"], async (ctx, next) => {
		const { chat, message_id, from, date } = ctx.msg;
		// Chats of guests may share an id with others.
		const key = `${chat.id} ${message_id} ${from?.id} ${date}`;
		const isFirst = await memory.claim(
			`message ${key}`,
			String(ctx.update.update_id),
			LASTS,
		);
		if (isFirst) await next();
	});
	return composer;
}

/** Mentions of the bot where it is no member: each is answered once, by the card that a member would get. */
export function guests(desk: Desk): Composer<BotContext> {
	const respond = createResponder(desk);
	const composer = new Composer<BotContext>();
	composer.on("guest_message", async (ctx) => {
		const message = ctx.guestMessage;
		const asked = readAsked(message, ctx.me);
		const response =
			(await respond(asked, {
				ask: async (question) => desk.engine.ask(question),
				last: null,
				isEditor: false,
			})) ?? unknownCommand();
		ctx.outcome = response.outcome;
		const reply = response.show({ owner: message.from?.id });
		await ctx.answerGuestQuery(
			inlineArticle("answer", response.outcome, "", reply),
		);
	});
	return composer;
}
