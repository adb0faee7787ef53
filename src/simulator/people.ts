import type { Message, Update } from "grammy/types";
import type { Asked } from "./asked.ts";
import type { Chat } from "./chats.ts";
import { detectEntities } from "./detected-entities.ts";
import type { InlineAnswer, InlineResult } from "./inline-results.ts";
import type { ChatMessage } from "./protocol.ts";
import { BOT_INFO, chatOf, personOf, toTelegram } from "./telegram-objects.ts";

/** Who writes, and where. */
export interface Place {
	/** Whoever the private chat is with, unless it is said. */
	readonly author?: number;
	readonly replyTo?: number;
	readonly topic?: number;
}

/** What people do, each as the update that the bot gets for it. */
export interface People {
	write(chat: Chat, text: string, place?: Place): Update;
	/** Writes a message of theirs anew. */
	edit(chat: Chat, id: number, text: string): Update;
	/** Presses a button; what the bot shows for it, once it has answered. */
	press(
		chat: Chat,
		message: ChatMessage,
		data: string,
		author?: number,
	): { readonly update: Update; notice(): string | undefined };
	/** Types after the bot's name; what it offers, once it has answered. */
	type(
		query: string,
		author: number,
		offset?: string,
	): { readonly update: Update; answer(): InlineAnswer | undefined };
	/** Posts a result of the inline mode. */
	choose(chat: Chat, result: InlineResult, place: Place): Update;
	/** Mentions the bot where it is no member. */
	summon(chat: Chat, text: string, place?: Place): Update;
	/** Adds the bot to a group. */
	invite(chat: Chat, author: number): Update;
}

/** People whose questions the bot answers. */
export function createPeople({ presses, queries, guests }: Asked): People {
	let updates = 0;
	let posted = 0;
	const next = () => ({ update_id: ++updates });
	const add = (
		chat: Chat,
		text: string,
		{ author = chat.id, ...place }: Place,
	) =>
		chat.add({
			from: "person",
			author,
			text,
			entities: detectEntities(text),
			buttons: [],
			...place,
		});
	return {
		write(chat, text, place = {}) {
			const message = add(chat, text, place);
			return { ...next(), message: toTelegram(chat, message) };
		},
		edit(chat, id, text) {
			const entities = detectEntities(text);
			const message = chat.edit(id, { text, entities });
			if (message === undefined) throw new RangeError(`no message ${id}`);
			const edited = { ...toTelegram(chat, message), edit_date: message.date };
			return { ...next(), edited_message: edited };
		},
		press(chat, message, data, author = chat.id) {
			const id = presses.ask(null);
			const pressed =
				message.inlineId === undefined
					? { message: toTelegram(chat, message) }
					: { inline_message_id: message.inlineId };
			const query = {
				id,
				from: personOf(author),
				chat_instance: String(chat.id),
			};
			return {
				update: { ...next(), callback_query: { ...query, ...pressed, data } },
				notice: () => presses.answerTo(id) || undefined,
			};
		},
		type(query, author, offset = "") {
			const id = queries.ask(null);
			return {
				update: {
					...next(),
					inline_query: { id, from: personOf(author), query, offset },
				},
				answer: () => queries.answerTo(id),
			};
		},
		choose(chat, { message }, { author = chat.id, ...place }) {
			const inlineId = `inline-${++posted}`;
			const post = { from: "person" as const, author, ...message, inlineId };
			const added = chat.add({ ...post, ...place });
			return { ...next(), message: toTelegram(chat, added) };
		},
		summon(chat, text, place = {}) {
			const message = add(chat, text, place);
			const guest_query_id = guests.ask({ chat, to: message });
			return {
				...next(),
				guest_message: {
					...toTelegram(chat, message),
					guest_query_id,
				} as Message & Update.NonChannel,
			};
		},
		invite(chat, author) {
			const user = { user: BOT_INFO };
			return {
				...next(),
				my_chat_member: {
					chat: chatOf(chat),
					from: personOf(author),
					date: Math.floor(Date.now() / 1000),
					old_chat_member: { ...user, status: "left" },
					new_chat_member: { ...user, status: "member" },
				},
			};
		},
	};
}
