import type { Engine } from "../answer/engine.ts";
import type { DrawCitation } from "../presentation/citation-picture.ts";
import type { Library } from "../presentation/library.ts";
import type { Feedback } from "../state/feedback.ts";
import type { Settings } from "../state/group-settings.ts";
import type { Conversations } from "./conversations.ts";

/** A longer message is no single question. */
export const MAX_QUESTION_LENGTH = 1000;

/** All that the bot answers with. */
export interface Desk {
	readonly engine: Engine;
	readonly library: Library;
	/** Of the knowledge that the engine answers from. */
	readonly revision: string;
	readonly conversations: Conversations;
	readonly settings: Settings;
	readonly feedback: Feedback;
	readonly draw: DrawCitation;
	/** Who may see what readers reported. */
	readonly editors: ReadonlySet<number>;
}
