import { randomUUID } from "node:crypto";
import type { ChatMessage } from "./protocol.ts";

/** A private chat of one open page. */
export interface Chat {
	/** What the page knows it by: hard to guess. */
	readonly key: string;
	/** What the bot knows it by. */
	readonly id: number;
	/** Writes a message, and gives it its id and date. */
	add(message: Omit<ChatMessage, "id" | "date">): ChatMessage;
	/** The latest messages, in order. */
	messages(): readonly ChatMessage[];
}

export interface Chats {
	/** The chat of a key; a new one without a key, or when the key is forgotten. */
	open(key?: string): Chat;
	find(id: number): Chat | undefined;
}

/** Chats in memory: the one left alone the longest goes first. */
export function createChats(maxChats: number, maxMessages: number): Chats {
	const chats = new Map<string, Chat>();
	let opened = 0;
	const create = (): Chat => {
		const id = 1_000_000 + ++opened;
		const messages: ChatMessage[] = [];
		let written = 0;
		const add = (message: Omit<ChatMessage, "id" | "date">): ChatMessage => {
			const stored = {
				...message,
				id: ++written,
				date: Math.floor(Date.now() / 1000),
			};
			messages.push(stored);
			messages.splice(0, messages.length - maxMessages);
			return stored;
		};
		return { key: randomUUID(), id, add, messages: () => messages };
	};
	return {
		open(key) {
			const chat = chats.get(key ?? "") ?? create();
			chats.delete(chat.key);
			chats.set(chat.key, chat);
			for (const [oldest] of chats) {
				if (chats.size <= maxChats) break;
				chats.delete(oldest);
			}
			return chat;
		},
		find: (id) => [...chats.values()].find((chat) => chat.id === id),
	};
}
