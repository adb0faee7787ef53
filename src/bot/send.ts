import { GrammyError, InputFile } from "grammy";
import type { Message } from "grammy/types";
import type { Reply } from "../presentation/reply.ts";
import { wording } from "../presentation/wording.ts";
import type { BotContext } from "./context.ts";
import type { Picture } from "./response.ts";

/** How a message is sent. */
interface Sending {
	/** The message it replies to, even when that is gone. */
	readonly under?: number | null;
	/** Whether Telegram opens the reader's keyboard for an answer to it. */
	readonly asksBack?: boolean;
	/** What the reply is said under. */
	readonly picture?: Picture | undefined;
}

/** Sends one message to the chat of the update, in its topic. */
export function send(
	ctx: BotContext,
	reply: Reply,
	{ under = null, asksBack = false, picture }: Sending = {},
): Promise<Message> {
	const more = {
		...(asksBack
			? { reply_markup: ASKING }
			: reply.buttons.length > 0 && { reply_markup: keyboardOf(reply) }),
		...(under !== null && {
			reply_parameters: {
				message_id: under,
				allow_sending_without_reply: true,
			},
		}),
	};
	return picture === undefined
		? ctx.reply(reply.html, { ...STYLE, ...more })
		: ctx.replyWithPhoto(new InputFile(picture.png, picture.name), {
				caption: reply.html,
				parse_mode: STYLE.parse_mode,
				...more,
			});
}

/** Puts a reply in the place of a message of the bot: `answer` in the chat of the update, else the one whose button was pressed. */
export async function edit(
	ctx: BotContext,
	reply: Reply,
	answer?: number,
): Promise<void> {
	const style = { ...STYLE, reply_markup: keyboardOf(reply) };
	await unlessSame(
		answer !== undefined && ctx.chat !== undefined
			? ctx.api.editMessageText(ctx.chat.id, answer, reply.html, style)
			: ctx.editMessageText(reply.html, style),
	);
}

/** A message that is as it should be is no failure. */
export async function unlessSame(editing: Promise<unknown>): Promise<void> {
	try {
		await editing;
	} catch (error) {
		const same =
			error instanceof GrammyError &&
			error.description.includes("message is not modified");
		if (!same) throw error;
	}
}

/** The keyboard of a reply as Telegram takes it. */
export function keyboardOf({ buttons }: Reply) {
	return {
		inline_keyboard: buttons.map((row) => row.map((each) => ({ ...each }))),
	};
}

export const STYLE = {
	parse_mode: "HTML",
	link_preview_options: { is_disabled: true },
} as const;

const ASKING = {
	force_reply: true,
	selective: true,
	input_field_placeholder: wording.questionPlaceholder,
} as const;
