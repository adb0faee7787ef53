import type { Answer } from "../answer/answer.ts";
import type { Conversation } from "../answer/conversation/conversation.ts";
import type { Engine } from "../answer/engine.ts";
import type { BotContext } from "./context.ts";

/** Most conversations that are remembered: the oldest is forgotten first. */
const MOST = 10_000;

/** The conversations that go on, each of one person in one chat. */
export interface Conversations {
	/** Answers a message of whoever wrote, or pressed a button, as part of their conversation. */
	ask(ctx: BotContext, message: string): Answer;
}

/** Conversations kept in memory. */
export function createConversations(engine: Engine): Conversations {
	const kept = new Map<string, Conversation>();
	return {
		ask(ctx, message) {
			const key = `${ctx.chat?.id} ${ctx.from?.id}`;
			const said = kept.get(key) ?? null;
			const { answer, conversation } = engine.converse(
				message,
				said,
				Date.now(),
			);
			// Set anew, it is the youngest.
			kept.delete(key);
			if (conversation !== null) kept.set(key, conversation);
			const [oldest] = kept.keys();
			if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
			return answer;
		},
	};
}
