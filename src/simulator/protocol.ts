/** What the chat page and the server say to each other, in JSON; nothing here runs. */

/** `POST /api/chats` with `{chat}` finds a chat again; without it, or when the server has forgotten it, opens a new one. */
export interface ChatOpened {
	readonly chat: string;
	readonly commands: readonly {
		readonly command: string;
		readonly description: string;
	}[];
	readonly messages: readonly ChatMessage[];
}

/**
 * `POST /api/messages` with `{chat, text}`, and `POST /api/callbacks` with `{chat, messageId, data}`, answer once the bot
 * has: what was written or edited since, in order. A message without `chat` opens one.
 */
export interface Written {
	readonly chat: string;
	readonly messages: readonly ChatMessage[];
	/** What a press on a button shows for a moment. */
	readonly notice?: string;
}

export interface Failure {
	/** In French. */
	readonly error: string;
}

export interface ChatMessage {
	/** From 1, in the order of writing. */
	readonly id: number;
	readonly from: "person" | "bot";
	/** Telegram's id of whoever wrote it. */
	readonly author: number;
	/** Unix time, in seconds. */
	readonly date: number;
	readonly text: string;
	/** Sorted by offset, the outer before the inner. */
	readonly entities: readonly Entity[];
	readonly buttons: readonly (readonly Button[])[];
	/** The message that it replies to. */
	readonly replyTo?: number;
	/** The forum topic that it is in. */
	readonly topic?: number;
	/** Posted by its author through the bot's inline mode, or by the bot as a guest: what the bot knows it by. */
	readonly inlineId?: string;
	/** How often it was edited. */
	readonly edits?: number;
}

/** A button, and the one thing that it does. */
export interface Button {
	readonly text: string;
	/** What the bot is told when it is pressed. */
	readonly data?: string;
	/** What it copies. */
	readonly copy?: string;
	/** What it types after the bot's name in another chat. */
	readonly query?: string;
	readonly url?: string;
}

/** A formatted stretch; offset and length count UTF-16 units. */
export interface Entity {
	readonly type: EntityType;
	readonly offset: number;
	readonly length: number;
	readonly url?: string;
}

export type EntityType =
	| "bold"
	| "italic"
	| "underline"
	| "strikethrough"
	| "spoiler"
	| "code"
	| "pre"
	| "blockquote"
	| "expandable_blockquote"
	| "text_link"
	| "url"
	| "mention"
	| "bot_command";
