import type { Chat } from "./chats.ts";
import type { InlineAnswer } from "./inline-results.ts";
import type { ChatMessage } from "./protocol.ts";
import { createQuestions, type Questions } from "./questions.ts";

/** What the bot is asked and answers once. */
export interface Asked {
	/** What a press shows. */
	readonly presses: Questions<null, string>;
	readonly queries: Questions<null, InlineAnswer>;
	/** A message where the bot is no member, and the inline id of its answer. */
	readonly guests: Questions<{ chat: Chat; to: ChatMessage }, string>;
}

/** Nothing asked yet. */
export function createAsked(): Asked {
	return {
		presses: createQuestions(),
		queries: createQuestions(),
		guests: createQuestions(),
	};
}
