import type { Answer } from "../answer/answer.ts";
import {
	type Conversation,
	LASTS,
} from "../answer/conversation/conversation.ts";
import type { Fleeting } from "../state/memory.ts";
import type { BotEngine } from "./knowledge.ts";

/** The conversations that go on, each of one person in one chat. */
export interface Conversations {
	/** Answers a message as part of a conversation. */
	ask(key: string, message: string): Promise<Answer>;
	/** What was said last. */
	get(key: string): Promise<Conversation | null>;
	/** Goes back to what was said before. */
	set(key: string, said: Conversation | null): Promise<void>;
}

/** What a conversation is known by. */
export function conversationKey(
	chat: number | undefined,
	person: number | undefined,
): string {
	return `conversation ${chat} ${person}`;
}

/** Conversations about a revision of the knowledge, in a memory. */
export function createConversations(
	engine: Pick<BotEngine, "converse">,
	revision: string,
	memory: Fleeting,
): Conversations {
	const get = async (key: string) => {
		// Nothing but `set` writes there.
		const said = await memory.recall(`${key} ${revision}`);
		return (said ?? null) as Conversation | null;
	};
	const set = async (key: string, said: Conversation | null) =>
		said === null
			? memory.forget(`${key} ${revision}`)
			: memory.keep(`${key} ${revision}`, said, LASTS);
	return {
		async ask(key, message) {
			const said = await get(key);
			const { answer, conversation } = await engine.converse(
				message,
				said,
				Date.now(),
			);
			await set(key, conversation);
			return answer;
		},
		get,
		set,
	};
}
