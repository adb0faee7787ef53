import { randomUUID } from "node:crypto";
import type { ChatMessage } from "./protocol.ts";

/** A chat, and what was written in it. */
export interface Chat {
	/** What the page knows it by: hard to guess. */
	readonly key: string;
	/** What the bot knows it by: below zero for a group. */
	readonly id: number;
	readonly type: "private" | "group" | "supergroup";
	/** Whether it has topics. */
	readonly forum: boolean;
	/** Whether the bot is no member of it. */
	readonly guest: boolean;
	/** Who may set the bot up in it. */
	readonly admins: ReadonlySet<number>;
	/** Writes a message, and gives it its id and date. */
	add(message: Written): ChatMessage;
	/** Writes a message anew; nothing where there is none of that id. */
	edit(
		id: number,
		change: Partial<Pick<ChatMessage, "text" | "entities" | "buttons">>,
	): ChatMessage | undefined;
	remove(id: number): void;
	find(id: number): ChatMessage | undefined;
	/** The latest messages, in order. */
	messages(): readonly ChatMessage[];
}

type Written = Omit<ChatMessage, "id" | "date" | "edits">;

export interface Chats {
	/** The private chat of a key; a new one without a key, or when the key is forgotten. */
	open(key?: string): Chat;
	/** A new group. */
	found(
		group: Partial<Pick<Chat, "type" | "forum" | "guest" | "admins">>,
	): Chat;
	find(id: number): Chat | undefined;
	/** The message of that inline id, and its chat. */
	findInline(
		id: string,
	): { readonly chat: Chat; readonly message: ChatMessage } | undefined;
}

/** Chats in memory: the one left alone the longest goes first. */
export function createChats(maxChats: number, maxMessages: number): Chats {
	const chats = new Map<string, Chat>();
	let opened = 0;
	const keep = (chat: Chat): Chat => {
		chats.delete(chat.key);
		chats.set(chat.key, chat);
		for (const [oldest] of chats) {
			if (chats.size <= maxChats) break;
			chats.delete(oldest);
		}
		return chat;
	};
	return {
		open: (key) =>
			keep(
				chats.get(key ?? "") ??
					createChat(
						{
							id: 1_000_000 + ++opened,
							type: "private",
							forum: false,
							guest: false,
							admins: new Set(),
						},
						maxMessages,
					),
			),
		found: ({
			type = "supergroup",
			forum = false,
			guest = false,
			admins = new Set(),
		}) =>
			keep(
				createChat(
					{ id: -1_000_000_000_000 - ++opened, type, forum, guest, admins },
					maxMessages,
				),
			),
		find: (id) => [...chats.values()].find((chat) => chat.id === id),
		findInline(id) {
			for (const chat of chats.values()) {
				const message = chat.messages().find(({ inlineId }) => inlineId === id);
				if (message !== undefined) return { chat, message };
			}
			return undefined;
		},
	};
}

function createChat(
	about: Pick<Chat, "id" | "type" | "forum" | "guest" | "admins">,
	maxMessages: number,
): Chat {
	const messages: ChatMessage[] = [];
	let written = 0;
	const find = (id: number) => messages.find((message) => message.id === id);
	return {
		...about,
		key: randomUUID(),
		add(message) {
			const date = Math.floor(Date.now() / 1000);
			const stored = { ...message, id: ++written, date };
			messages.push(stored);
			messages.splice(0, messages.length - maxMessages);
			return stored;
		},
		edit(id, change) {
			const message = find(id);
			if (message === undefined) return undefined;
			const edits = (message.edits ?? 0) + 1;
			const edited = { ...message, ...change, edits };
			messages[messages.indexOf(message)] = edited;
			return edited;
		},
		remove(id) {
			const message = find(id);
			if (message !== undefined) messages.splice(messages.indexOf(message), 1);
		},
		find,
		messages: () => messages,
	};
}
