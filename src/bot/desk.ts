import type { Feedback } from "../state/feedback.ts";
import type { Settings } from "../state/group-settings.ts";
import type { Memory } from "../state/memory.ts";
import type { Conversations } from "./conversations.ts";
import type { Knowledge } from "./knowledge.ts";

/** A longer message is no single question. */
export const MAX_QUESTION_LENGTH = 1000;

/** All that the bot answers with. */
export interface Desk extends Knowledge {
	readonly memory: Memory;
	readonly conversations: Conversations;
	readonly settings: Settings;
	readonly feedback: Feedback;
	/** Who may see what readers reported. */
	readonly editors: ReadonlySet<number>;
}
