import type { Answer } from "../answer/answer.ts";
import type { Card } from "../presentation/card.ts";
import type { Library } from "../presentation/library.ts";
import {
	type Reply,
	render,
	replyOf,
	type Showing,
} from "../presentation/reply.ts";
import type { Outcome } from "./context.ts";

/** What the bot has to say, however it is shown. */
export interface Response {
	readonly outcome: Outcome;
	show(showing: Showing): Reply;
	/** The message of somebody else that it is about. */
	readonly about?: number | null;
	/** A picture that shows it, where pictures can be sent; it is then said under the picture. */
	readonly picture?: Picture;
	/** Whether the reader is to write an answer to it. */
	readonly asksBack?: boolean;
}

/** A picture in PNG. */
export interface Picture {
	readonly name: string;
	readonly png: Uint8Array;
}

/** An answer, as something to say. */
export function answering(answer: Answer, library: Library): Response {
	return {
		outcome: answer.kind,
		show: (showing) => render(answer, library, showing),
	};
}

/** A line of ours, as something to say. */
export function noticing(card: Card): Response {
	return { outcome: "notice", show: (showing) => replyOf(card, showing) };
}
