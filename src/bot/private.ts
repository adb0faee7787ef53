import type { Message } from "grammy/types";
import { textCard } from "../presentation/card.ts";
import { GROUP_COMMANDS } from "../presentation/command-names.ts";
import { wording } from "../presentation/wording.ts";
import type { Asked } from "./asked.ts";
import { type Asker, unknownCommand } from "./responder.ts";
import { noticing, type Response } from "./response.ts";

type Respond = (asked: Asked, asker: Asker) => Promise<Response | null>;

/** A function that says what there is to say to a message of a private chat: each gets an answer, and service messages none. */
export function createPrivateChat(
	respond: Respond,
): (message: Message, asked: Asked, asker: Asker) => Promise<Response | null> {
	return async (message, asked, asker) => {
		const isText = (message.text ?? message.caption) !== undefined;
		if (!isText)
			return WITHOUT_TEXT.some((content) => content in message)
				? noticing(textCard(wording.textOnly))
				: null;
		if (asked.command !== null && GROUP_COMMANDS.has(asked.command))
			return noticing(textCard(wording.group.inGroup));
		return (await respond(asked, asker)) ?? unknownCommand();
	};
}

/** What people send instead of text; service messages are not in it. */
const WITHOUT_TEXT = [
	"photo",
	"live_photo",
	"video",
	"video_note",
	"animation",
	"voice",
	"audio",
	"document",
	"sticker",
	"paid_media",
	"story",
	"contact",
	"location",
	"venue",
	"poll",
	"dice",
	"game",
	"checklist",
] as const satisfies readonly (keyof Message)[];
