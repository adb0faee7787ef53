import type { Message, UserFromGetMe } from "grammy/types";

/** Whether Telegram tells a bot in privacy mode of a message: in a group commands, its name, replies to it, and what was posted through it. */
export function isDelivered(
	message: Message | undefined,
	me: UserFromGetMe,
): boolean {
	if (message === undefined || message.chat.type === "private") return true;
	const { text = "", entities = [], reply_to_message, via_bot } = message;
	const isMeant = entities.some(
		({ type, offset, length }) =>
			(type === "bot_command" && offset === 0) ||
			(type === "mention" &&
				text.slice(offset, offset + length).toLowerCase() ===
					`@${me.username.toLowerCase()}`),
	);
	return (
		isMeant || reply_to_message?.from?.id === me.id || via_bot?.id === me.id
	);
}
