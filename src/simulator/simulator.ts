import type { Bot } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { BotContext } from "../bot/context.ts";
import { type Chat, createChats } from "./chats.ts";
import type { ChatOpened, Written } from "./protocol.ts";
import { createTelegram } from "./telegram.ts";
import { BOT_INFO } from "./telegram-objects.ts";

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

/** What is typed after the bot's name brings the first of its results into the chat. */
const INLINE = new RegExp(`^@${BOT_INFO.username}\\s+(?<query>\\S.*)$`, "isu");
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
	const { people } = telegram;
	bot.api.config.use(telegram.transformer);

	/** What was written or edited while the bot handled an update. */
	const during = async (chat: Chat, update: Update): Promise<Written> => {
		const before = new Map(chat.messages().map((each) => [each.id, each]));
		const asked = update.message?.message_id;
		await bot.handleUpdate(update);
		return {
			chat: chat.key,
			messages: chat
				.messages()
				.filter((each) => each.id === asked || before.get(each.id) !== each),
		};
	};
	const firstOffered = async (query: string, author: number) => {
		const { update, answer } = people.type(query, author);
		await bot.handleUpdate(update);
		return answer()?.results[0];
	};
	const simulator: Simulator = {
		open(key) {
			const chat = chats.open(key);
			return {
				chat: chat.key,
				commands: telegram.commands("all_private_chats"),
				messages: chat.messages(),
			};
		},
		async write(key, text) {
			const chat = chats.open(key);
			const query = INLINE.exec(text)?.groups?.query;
			const chosen = query && (await firstOffered(query, chat.id));
			return during(
				chat,
				chosen
					? people.choose(chat, chosen, chat.id)
					: people.write(chat, text),
			);
		},
		async press(key, messageId, data) {
			const chat = chats.open(key);
			const message = chat.find(messageId);
			if (message?.from !== "bot") return null;
			const { update, notice } = people.press(chat, message, data);
			const written = await during(chat, update);
			const shown = notice();
			return { ...written, ...(shown !== undefined && { notice: shown }) };
		},
	};
	return { simulator, bot };
}
