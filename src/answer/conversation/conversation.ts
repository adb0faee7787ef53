/** What a chat has said lately: a plain value, that can be kept in memory, in a file or in a store as JSON. */
export interface Conversation {
	/** The last message, in careful French. */
	readonly asked: string;
	/** What it was read as: a whole question. */
	readonly question: string;
	/** The question that brought up what is talked about: « et quand ? » brings up nothing. */
	readonly topic: string;
	/** What is talked about, in words that can be shown. */
	readonly about: string;
	/** Whether it was answered: what is quoted is else only near. */
	readonly answered: boolean;
	/** How an editor would ask what was answered; null when no editor foresaw it. */
	readonly foreseen: string | null;
	/** The short answer that was given. */
	readonly short: string | null;
	/** What was quoted for this question, by article and UTF-16 offset. */
	readonly shown: readonly Shown[];
	/** What had been said before: the same message again is answered from there. */
	readonly before: Omit<Conversation, "before"> | null;
	/** When it was said, in milliseconds since 1970. */
	readonly at: number;
}

export interface Shown {
	readonly article: string;
	readonly start: number;
}

/** How long a conversation is remembered, in milliseconds. */
export const LASTS = 15 * 60 * 1000;

/** The conversation, unless it is over. */
export function ongoing(
	conversation: Conversation | null,
	now: number,
): Conversation | null {
	return conversation !== null && now - conversation.at <= LASTS
		? conversation
		: null;
}

/** A conversation without what had been said before it, so that it does not grow. */
export function withoutPast({
	before: _,
	...conversation
}: Conversation): Omit<Conversation, "before"> {
	return conversation;
}
