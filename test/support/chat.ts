import type { Message } from "grammy/types";
import { pino } from "pino";
import type { Engine } from "../../src/answer/engine.ts";
import { createBot } from "../../src/bot/bot.ts";
import type { Reply } from "../../src/presentation/reply.ts";
import { createChats } from "../../src/simulator/chats.ts";
import type { ChatMessage } from "../../src/simulator/protocol.ts";
import { createTelegram } from "../../src/simulator/telegram.ts";
import { articles, engine } from "./library.ts";

/** The real bot in a private chat of the in-memory Telegram. */
export function openChat(answering: Engine = engine) {
	const logged: string[] = [];
	const calls: { method: string; parameters: Record<string, unknown> }[] = [];
	const chats = createChats(10, 1000);
	const telegram = createTelegram(chats);
	const chat = chats.open();
	const logger = pino({ base: null }, { write: (line) => logged.push(line) });
	const bot = createBot("123:secret", {
		engine: answering,
		articles,
		logger,
		botInfo: telegram.botInfo,
	});
	bot.api.config.use(telegram.transformer);
	bot.api.config.use((previous, method, parameters, signal) => {
		calls.push({ method, parameters: { ...parameters } });
		return previous(method, parameters, signal);
	});

	/** What the bot writes while `act` runs. */
	const during = async (act: () => Promise<void>): Promise<ChatMessage[]> => {
		const last = chat.messages().at(-1)?.id ?? 0;
		await act();
		return chat
			.messages()
			.filter(({ id, from }) => id > last && from === "bot");
	};
	return {
		bot,
		chat,
		calls,
		logged,
		telegram,
		write: (text: string) =>
			during(() => bot.handleUpdate(telegram.write(chat, text))),
		/** A message of another kind than text. */
		send: (content: Partial<Message>) =>
			during(async () => {
				const update = telegram.write(chat, "-");
				const { text: _, ...message } = update.message as Message;
				await bot.handleUpdate({
					...update,
					message: { ...message, ...content },
				} as typeof update);
			}),
		press: (message: ChatMessage, data: string) =>
			during(() =>
				bot.handleUpdate(telegram.press(chat, message, data).update),
			),
	};
}

/** Why the in-memory Telegram refuses a reply; null when it takes it. */
export async function refusalOf({
	html,
	buttons,
}: Reply): Promise<string | null> {
	const { bot, chat } = openChat();
	try {
		await bot.api.sendMessage(chat.id, html, {
			parse_mode: "HTML",
			reply_markup: { inline_keyboard: buttons.map((row) => [...row]) },
		});
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}
