import type { Answer } from "../answer/answer.ts";
import {
	type Conversation,
	LASTS,
} from "../answer/conversation/conversation.ts";
import type { Engine } from "../answer/engine.ts";
import { createRecent } from "./recent.ts";

/** Most conversations that are remembered: the oldest is forgotten first. */
const MOST = 10_000;

/** The conversations that go on, each of one person in one chat. */
export interface Conversations {
	/** Answers a message as part of a conversation. */
	ask(key: string, message: string): Answer;
	/** What was said last. */
	get(key: string): Conversation | null;
	/** Goes back to what was said before. */
	set(key: string, said: Conversation | null): void;
}

/** What a conversation is known by. */
export function conversationKey(
	chat: number | undefined,
	person: number | undefined,
): string {
	return `${chat} ${person}`;
}

/** Conversations kept in memory. */
export function createConversations(
	engine: Pick<Engine, "converse">,
): Conversations {
	const kept = createRecent<Conversation | null>(MOST, LASTS);
	return {
		ask(key, message) {
			const { answer, conversation } = engine.converse(
				message,
				kept.get(key) ?? null,
				Date.now(),
			);
			kept.set(key, conversation);
			return answer;
		},
		get: (key) => kept.get(key) ?? null,
		set: kept.set,
	};
}
