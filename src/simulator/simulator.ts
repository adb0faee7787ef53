import type { Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { BotContext } from "../bot/context.ts";
import { type Chat, createChats } from "./chats.ts";
import type { ChatOpened, Written } from "./protocol.ts";
import { createTelegram } from "./telegram.ts";

/** What the people of the chat page can do. */
export interface Simulator {
	open(chat?: string): ChatOpened;
	write(chat: string | undefined, text: string): Promise<Written>;
	/** Null when the message is not in the chat any more. */
	press(
		chat: string | undefined,
		messageId: number,
		data: string,
	): Promise<Written | null>;
}

const MAX_CHATS = 200;
const MAX_MESSAGES = 300;

/** The real bot, between an in-memory Telegram and the chats of a page. */
export function createSimulator(
	createBot: (botInfo: UserFromGetMe) => Bot<BotContext>,
): {
	readonly simulator: Simulator;
	readonly bot: Bot<BotContext>;
} {
	const chats = createChats(MAX_CHATS, MAX_MESSAGES);
	const telegram = createTelegram(chats);
	const bot = createBot(telegram.botInfo);
	bot.api.config.use(telegram.transformer);

	const since = (chat: Chat, last: number): Written => ({
		chat: chat.key,
		messages: chat.messages().filter(({ id }) => id > last),
	});
	const simulator: Simulator = {
		open(key) {
			const chat = chats.open(key);
			return {
				chat: chat.key,
				commands: telegram.commands(),
				messages: chat.messages(),
			};
		},
		async write(key, text) {
			const chat = chats.open(key);
			const last = chat.messages().at(-1)?.id ?? 0;
			await bot.handleUpdate(telegram.write(chat, text));
			return since(chat, last);
		},
		async press(key, messageId, data) {
			const chat = chats.open(key);
			const message = chat
				.messages()
				.find(({ id, from }) => id === messageId && from === "bot");
			if (message === undefined) return null;
			const last = chat.messages().at(-1)?.id ?? 0;
			const { update, notice } = telegram.press(chat, message, data);
			await bot.handleUpdate(update);
			const shown = notice();
			return {
				...since(chat, last),
				...(shown !== undefined && { notice: shown }),
			};
		},
	};
	return { simulator, bot };
}
