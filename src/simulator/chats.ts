import type { ChatMessage, Topic } from "./protocol.ts";

/** What is told of a chat when it is made. */
export interface AboutChat {
	readonly type: "private" | "group" | "supergroup";
	/** The person of a private chat; a group gets an id of its own, below zero. */
	readonly person: number;
	readonly title: string;
	/** Of a forum. */
	readonly topics: readonly Topic[];
	/** Whether the bot is no member of it. */
	readonly guest: boolean;
	/** Who may set the bot up in it. */
	readonly admins: ReadonlySet<number>;
}

/** A chat, and what was written in it. */
export interface Chat extends Omit<AboutChat, "person"> {
	/** What the bot knows it by. */
	readonly id: number;
	/** Writes a message, and gives it its id and date. */
	add(message: NewMessage): ChatMessage;
	/** Writes a message anew; nothing where there is none of that id. */
	edit(
		id: number,
		change: Partial<Pick<ChatMessage, "text" | "entities" | "buttons">> &
			Pick<ChatMessage, "calls">,
	): ChatMessage | undefined;
	remove(id: number): void;
	find(id: number): ChatMessage | undefined;
	/** The latest messages, in order. */
	messages(): readonly ChatMessage[];
}

type NewMessage = Omit<ChatMessage, "id" | "date" | "edits">;

/** Every chat there is. */
export interface Chats {
	create(about: Partial<AboutChat>): Chat;
	find(id: number): Chat | undefined;
	/** The message of that inline id, and its chat. */
	findInline(
		id: string,
	): { readonly chat: Chat; readonly message: ChatMessage } | undefined;
	forget(chat: Chat): void;
}

/** Chats in memory, each with its latest messages. */
export function createChats(maxMessages: number): Chats {
	const chats = new Map<number, Chat>();
	let groups = 0;
	return {
		create({ person = 1, ...about }) {
			const given = { ...DEFAULTS, ...about };
			const id =
				given.type === "private" ? person : -1_000_000_000_000 - ++groups;
			const chat = createChat(id, given, maxMessages);
			chats.set(id, chat);
			return chat;
		},
		find: (id) => chats.get(id),
		findInline(id) {
			for (const chat of chats.values()) {
				const message = chat.messages().find(({ inlineId }) => inlineId === id);
				if (message !== undefined) return { chat, message };
			}
			return undefined;
		},
		forget: ({ id }) => {
			chats.delete(id);
		},
	};
}

const DEFAULTS = {
	type: "private",
	title: "-",
	topics: [],
	guest: false,
	admins: new Set<number>(),
} as const;

function createChat(
	id: number,
	about: Omit<AboutChat, "person">,
	maxMessages: number,
): Chat {
	const messages: ChatMessage[] = [];
	let written = 0;
	const find = (id: number) => messages.find((message) => message.id === id);
	return {
		...about,
		id,
		add(message) {
			const date = Math.floor(Date.now() / 1000);
			const stored = { ...message, id: ++written, date };
			messages.push(stored);
			messages.splice(0, messages.length - maxMessages);
			return stored;
		},
		edit(id, { calls = [], ...change }) {
			const message = find(id);
			if (message === undefined) return undefined;
			const edited = {
				...message,
				...change,
				edits: (message.edits ?? 0) + 1,
				calls: [...(message.calls ?? []), ...calls],
			};
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
