import { Composer } from "grammy";
import type { Message } from "grammy/types";
import {
	type Conversation,
	LASTS,
} from "../answer/conversation/conversation.ts";
import { referenceOf } from "../answer/place.ts";
import { type Article, sentencesOf } from "../knowledge/article.ts";
import { cite } from "../knowledge/citation.ts";
import type { Showing } from "../presentation/reply.ts";
import { type Asked, readAsked } from "./asked.ts";
import type { BotContext } from "./context.ts";
import { conversationKey } from "./conversations.ts";
import type { Desk } from "./desk.ts";
import { impatient, patienceWith } from "./flood.ts";
import { createGroup } from "./group.ts";
import { createPrivateChat } from "./private.ts";
import { type Asker, createResponder } from "./responder.ts";
import type { Response } from "./response.ts";
import { edit, send } from "./send.ts";

/** For as long as Telegram lets people edit a message, in milliseconds. */
const EDITABLE = 48 * 60 * 60 * 1000;

/** Messages of private chats and groups: each that asks something gets one answer, which is edited when the message is. */
export function chats(desk: Desk): Composer<BotContext> {
	const { conversations, settings, editors, library, memory } = desk;
	const respond = createResponder(desk);
	const respondInPrivate = createPrivateChat(respond);
	const respondInGroup = createGroup(respond, desk);

	/** What there is to say to a message, if anything. */
	const responseTo = async (
		ctx: BotContext,
		message: Message,
		asked: Asked,
	): Promise<Response | null> => {
		if (isOfBot(message, ctx)) return null;
		const key = keyOf(message);
		const asker: Asker = {
			ask: (question) => conversations.ask(key, question),
			last: referenceShown(await conversations.get(key), library.articles),
			isEditor: message.chat.type === "private" && editors.has(message.chat.id),
		};
		if (message.chat.type !== "private")
			return respondInGroup(ctx, message, asked, asker);
		const patience = await patienceWith(message.from?.id, undefined, memory);
		return patience === "answer"
			? respondInPrivate(message, asked, asker)
			: impatient(patience);
	};
	const showingIn = async (message: Message): Promise<Showing> => {
		if (message.chat.type === "private") return {};
		const { buttons } = await settings.of(message.chat.id);
		const anonymous = message.sender_chat !== undefined;
		return {
			owner: anonymous ? undefined : message.from?.id,
			buttons: buttons ? "all" : "none",
		};
	};

	const composer = new Composer<BotContext>();
	composer.on("message:migrate_to_chat_id", (ctx) =>
		settings.move(ctx.chat.id, ctx.msg.migrate_to_chat_id),
	);
	composer.on("message", async (ctx) => {
		const { message } = ctx;
		const before = await conversations.get(keyOf(message));
		const asked = readAsked(message, ctx.me);
		const response = await responseTo(ctx, message, asked);
		if (response === null) return;
		ctx.outcome = response.outcome;
		const sent = await send(ctx, response.show(await showingIn(message)), {
			under: response.about ?? underOf(message, response),
			asksBack: response.asksBack ?? false,
			picture: response.picture,
		});
		// A picture stays what it is.
		if (response.picture !== undefined) return;
		await memory.keep(`answer ${idOf(message)}`, sent.message_id, EDITABLE);
		await memory.keep(`before ${idOf(message)}`, before, LASTS);
	});
	composer.on("edited_message", async (ctx) => {
		const message = ctx.editedMessage;
		const answer = await memory.recall(`answer ${idOf(message)}`);
		if (typeof answer !== "number") return;
		const before = await memory.recall(`before ${idOf(message)}`);
		// Nothing but a new message writes there.
		await conversations.set(
			keyOf(message),
			(before ?? null) as Conversation | null,
		);
		const asked = readAsked(message, ctx.me);
		const response = await responseTo(ctx, message, asked);
		if (response === null || response.picture !== undefined) return;
		ctx.outcome = response.outcome;
		const reply = response.show(await showingIn(message));
		await edit(ctx, reply, answer);
	});
	return composer;
}

/** The message that an answer stands under: in private, only the question that may be reported. */
function underOf(message: Message, { outcome }: Response): number | null {
	return message.chat.type !== "private" || outcome === "not_covered"
		? message.message_id
		: null;
}

/** Whether a message was made by a bot, ours included: an administrator who writes in the name of the group is none. */
function isOfBot(message: Message, { me }: BotContext): boolean {
	return (
		message.via_bot?.id === me.id ||
		(message.from?.is_bot === true && message.sender_chat === undefined)
	);
}

/** The reference of what was quoted first in the last answer. */
function referenceShown(
	said: Conversation | null,
	articles: readonly Article[],
): string | null {
	const [shown] = said?.shown ?? [];
	const article = articles.find(({ id }) => id === shown?.article);
	const sentence =
		article &&
		sentencesOf(article).find(({ span }) => span.start === shown?.start);
	return article && sentence
		? referenceOf(cite(article, sentence), articles)
		: null;
}

function keyOf(message: Message): string {
	return conversationKey(message.chat.id, message.from?.id);
}

function idOf(message: Message): string {
	return `${message.chat.id} ${message.message_id}`;
}
