/** What the chat page and the server say to each other, in JSON; nothing here runs. */

/** `POST /api/worlds` with `{world}` finds a page's chats and people again; without it, or when they are forgotten, makes new ones. */
export interface Opened {
	/** What the page's chats are known by. */
	readonly world: string;
	readonly bot: { readonly name: string; readonly username: string };
	readonly people: readonly Person[];
	readonly chats: readonly ChatView[];
}

export interface Person {
	readonly id: number;
	readonly name: string;
}

export interface ChatView {
	readonly id: number;
	/** Where the bot is a member, or a guest. */
	readonly kind: "private" | "group" | "guest";
	readonly title: string;
	readonly topics: readonly Topic[];
	/** Ids of those who write in it. */
	readonly people: readonly number[];
	/** The bot's menu there: that of administrators for those who are. */
	readonly commands: Readonly<Record<number, readonly Command[]>>;
	readonly messages: readonly ChatMessage[];
}

export interface Topic {
	readonly id: number;
	readonly name: string;
}

export interface Command {
	readonly command: string;
	readonly description: string;
}

/** Who does something, and where: the page's first chat and person when it is not said. */
export interface Place {
	readonly world?: string | undefined;
	readonly chat?: number | undefined;
	readonly person?: number | undefined;
	readonly topic?: number | undefined;
}

/**
 * What came of what people did, once the bot has answered: `POST /api/messages` with `{…place, text, replyTo}`,
 * `/api/edits` with `{…place, message, text}`, `/api/callbacks` with `{…place, message, data}`, and `/api/posts` with
 * `{…place, query, result}`, which posts a result of the inline mode.
 */
export interface Happened {
	readonly world: string;
	/** What was written or edited in the chats, in order. */
	readonly messages: readonly (ChatMessage & { readonly chat: number })[];
	/** What a press on a button shows for a moment. */
	readonly notice?: string;
	/** Whether Telegram tells the bot of it: in a group it sees what is meant for it, and nothing else. */
	readonly delivered: boolean;
}

/** `POST /api/inline` with `{…place, query, offset}`: what the bot offers for what is typed after its name. */
export interface Offered {
	readonly results: readonly OfferedResult[];
	readonly nextOffset: string;
	/** The button over the results, and what it says to the bot in private. */
	readonly button?: { readonly text: string; readonly start: string };
}

export interface OfferedResult {
	readonly id: string;
	readonly title: string;
	readonly description: string;
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
	/** Address of the picture that the text is under. */
	readonly photo?: string;
	/** How often it was edited. */
	readonly edits?: number;
	/** The bot's calls that made it what it is, in order. */
	readonly calls?: readonly Call[];
}

/** A call of the Bot API. */
export interface Call {
	readonly method: string;
	readonly parameters: unknown;
	/** Why Telegram refuses it; the message then is no message, and says so. */
	readonly refused?: string;
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
