import type { Message, Update } from "grammy/types";
import { pino } from "pino";
import type { Engine } from "../../src/answer/engine.ts";
import { type BotOptions, createBot } from "../../src/bot/bot.ts";
import { createHandle } from "../../src/bot/handling.ts";
import type { Knowledge } from "../../src/bot/knowledge.ts";
import { createLogger } from "../../src/logger.ts";
import { createPictures } from "../../src/presentation/citation-picture.ts";
import type { Reply } from "../../src/presentation/reply.ts";
import { type Chat, createChats } from "../../src/simulator/chats.ts";
import type { Place } from "../../src/simulator/people.ts";
import type { ChatMessage } from "../../src/simulator/protocol.ts";
import { createTelegram } from "../../src/simulator/telegram.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import { createJudge } from "./judge.ts";
import { dossier, engine as ownEngine, shelf } from "./library.ts";
import { refusalByTelegram } from "./telegram-parser.ts";

/** What a bot of the small library needs, but for what is said otherwise. */
export function botOptions({
	engine = ownEngine,
	library = shelf,
	...options
}: Partial<BotOptions & Knowledge> = {}): BotOptions {
	const { revision } = dossier;
	const knowledge = {
		engine,
		library,
		revision,
		draw: createPictures(library),
	};
	return {
		knowledge: () => knowledge,
		memory: createProcessMemory(),
		adminIds: [],
		logger: createLogger("silent"),
		...options,
	};
}

/** The real bot in the in-memory Telegram. */
export function openTelegram(given: Partial<BotOptions & Knowledge> = {}) {
	const logged: string[] = [];
	const calls: { method: string; parameters: Record<string, unknown> }[] = [];
	const chats = createChats(1000);
	const telegram = createTelegram(chats);
	const { people, botInfo } = telegram;
	const logger = pino({ base: null }, { write: (line) => logged.push(line) });
	const options = botOptions({ logger, botInfo, ...given });
	const bot = createBot("123:secret", options);
	const { memory } = options;
	const handle = createHandle(bot, { memory, logger, tries: 1 });
	bot.api.config.use(telegram.transformer);
	bot.api.config.use((previous, method, parameters, signal) => {
		calls.push({ method, parameters: { ...parameters } });
		return previous(method, parameters, signal);
	});
	const judge = createJudge();
	bot.api.config.use(judge.transformer);
	/** What the bot writes, or writes anew, in a chat when it is told of an update. Throws when Telegram would refuse any of it. */
	const told = async (chat: Chat, update: Update): Promise<ChatMessage[]> => {
		const before = new Set(chat.messages());
		await handle(update);
		judge.approve();
		return chat
			.messages()
			.filter((each) => each.from === "bot" && !before.has(each));
	};
	return {
		bot,
		botInfo,
		handle,
		calls,
		chats,
		logged,
		approve: judge.approve,
		people,
		telegram,
		told,
		/** A chat as those who are in it use it. */
		in: (chat: Chat) => ({
			chat,
			write: (text: string, place: Place = {}) =>
				told(chat, people.write(chat, text, { author: ANNA, ...place })),
			edit: (id: number, text: string) =>
				told(chat, people.edit(chat, id, text)),
			/** Presses the button of that label; what the bot writes then, and what the button shows. */
			async press(message: ChatMessage, label: string, author = ANNA) {
				const button = message.buttons
					.flat()
					.find(({ text }) => text === label);
				const { update, notice } = people.press(
					chat,
					message,
					button?.data ?? label,
					author,
				);
				const written = await told(chat, update);
				return { written, notice: notice() };
			},
		}),
	};
}

/** People of the groups. */
export const ANNA = 501;
export const BEN = 502;

/** The real bot in a private chat of the in-memory Telegram. */
export function openChat(options: Partial<BotOptions & Knowledge> = {}) {
	const opened = openTelegram(options);
	const { told, people, chats } = opened;
	const chat = chats.create({ person: 1_000_001 });
	return {
		...opened,
		chat,
		write: (text: string) => told(chat, people.write(chat, text)),
		edit: (id: number, text: string) => told(chat, people.edit(chat, id, text)),
		/** A message of another kind than text. */
		send: (content: Partial<Message>) => {
			const update = people.write(chat, "-");
			const { text: _, ...message } = update.message as Message;
			return told(chat, {
				...update,
				message: { ...message, ...content },
			} as typeof update);
		},
		async press(message: ChatMessage | undefined, label: string) {
			const pressed = message as ChatMessage;
			return (await opened.in(chat).press(pressed, label, chat.id)).written;
		},
	};
}

/** An engine that fails where it is told to. */
export function failing(...methods: readonly (keyof Engine)[]): Engine {
	const fail = (text: unknown): never => {
		throw new Error(`no answer to ${text}`);
	};
	return {
		...ownEngine,
		...Object.fromEntries(methods.map((method) => [method, fail])),
	};
}

/** Why the in-memory Telegram refuses a reply; null when it takes it. */
export async function refusalOf({
	html,
	buttons,
}: Reply): Promise<string | null> {
	const refusal = refusalByTelegram(html);
	if (refusal !== null) return refusal;
	const { bot, chat } = openChat();
	try {
		await bot.api.sendMessage(chat.id, html, {
			parse_mode: "HTML",
			reply_markup: {
				inline_keyboard: buttons.map((row) => row.map((each) => ({ ...each }))),
			},
		});
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}
