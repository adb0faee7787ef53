import type { Transformer } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { Chat, Chats } from "./chats.ts";
import { detectEntities } from "./detected-entities.ts";
import { parseHtml } from "./html-entities.ts";
import { readKeyboard } from "./keyboard.ts";
import type { ChatMessage, ChatOpened } from "./protocol.ts";
import { Refusal } from "./refusal.ts";
import { BOT_INFO, personOf, toTelegram } from "./telegram-objects.ts";

/** Telegram without Telegram: takes the bot's calls, refuses what the real server refuses, and keeps the chats. */
export interface Telegram {
	readonly botInfo: UserFromGetMe;
	/** Put in the bot's way to the network: no call goes further. */
	readonly transformer: Transformer;
	/** The menu that the bot asked for. */
	commands(): ChatOpened["commands"];
	/** The update for a message of the person in a chat, once it is written there. */
	write(chat: Chat, text: string): Update;
	/** The update for a press on a button, and what the bot shows for it once it has answered. */
	press(
		chat: Chat,
		message: ChatMessage,
		data: string,
	): { update: Update; notice(): string | undefined };
}

type Parameters = Readonly<Record<string, unknown>>;

/** Presses whose answer is still awaited, at most. */
const MAX_PRESSES = 1000;

export function createTelegram(chats: Chats): Telegram {
	let commands: ChatOpened["commands"] = [];
	let updates = 0;
	/** By the id of a callback query: what the bot answered, null until it has. */
	const presses = new Map<string, string | null>();

	const methods: Readonly<Record<string, (parameters: Parameters) => unknown>> =
		{
			getMe: () => BOT_INFO,
			sendMessage(parameters) {
				const { text, entities } = readText(parameters);
				const buttons = readKeyboard(parameters.reply_markup);
				const chat = findChat(parameters.chat_id);
				if (text === "") throw new Refusal("text must be non-empty");
				if ([...text].length > 4096) throw new Refusal("message is too long");
				const detected = detectEntities(text, entities);
				const all = [...entities, ...detected].sort(
					(a, b) => a.offset - b.offset || b.length - a.length,
				);
				return toTelegram(
					chat,
					chat.add({ from: "bot", text, entities: all.slice(0, 100), buttons }),
				);
			},
			answerCallbackQuery({ callback_query_id: id, text }) {
				if (presses.get(String(id)) !== null) {
					throw new Refusal(
						"query is too old and response timeout expired or query ID is invalid",
					);
				}
				if (typeof text === "string" && [...text].length > 200)
					throw new Refusal("MESSAGE_TOO_LONG");
				presses.set(String(id), String(text ?? ""));
				return true;
			},
			setMyCommands({ commands: list }) {
				const given = list as ChatOpened["commands"];
				for (const { command, description } of given) {
					if (!/^[a-z0-9_]{1,32}$/.test(command))
						throw new Refusal("BOT_COMMAND_INVALID");
					if (description === "")
						throw new Refusal("command description must be non-empty");
					if (description.length > 256)
						throw new Refusal("command description length must not exceed 256");
				}
				commands = given;
				return true;
			},
		};

	const findChat = (id: unknown): Chat => {
		if (id === undefined || id === "") throw new Refusal("chat_id is empty");
		const chat = chats.find(Number(id));
		if (chat === undefined) throw new Refusal("chat not found");
		return chat;
	};

	const transformer: Transformer = async (_previous, method, parameters) => {
		try {
			const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
			if (run === undefined)
				throw new Refusal("Not Found: method not found", 404);
			// grammY's types tie each method to its result, which a table of methods cannot.
			return { ok: true, result: run(parameters) as never };
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return { ok: false, error_code: error.code, description: error.message };
		}
	};

	return {
		botInfo: BOT_INFO,
		transformer,
		commands: () => commands,
		write(chat, text) {
			const message = chat.add({
				from: "person",
				text,
				entities: detectEntities(text),
				buttons: [],
			});
			return { update_id: ++updates, message: toTelegram(chat, message) };
		},
		press(chat, message, data) {
			const id = String(++updates);
			presses.set(id, null);
			for (const [oldest] of presses) {
				if (presses.size <= MAX_PRESSES) break;
				presses.delete(oldest);
			}
			const query = {
				id,
				from: personOf(chat),
				chat_instance: chat.key,
				message: toTelegram(chat, message),
				data,
			};
			return {
				update: { update_id: updates, callback_query: query },
				notice: () => presses.get(id) || undefined,
			};
		},
	};
}

/** The text of a message as the bot gave it: in HTML, or plain. */
function readText({
	text: given,
	parse_mode: mode,
}: Parameters): Pick<ChatMessage, "text" | "entities"> {
	if (given === undefined || given === "")
		throw new Refusal("message text is empty");
	const text = String(given);
	if (Buffer.byteLength(text) > 32_768) throw new Refusal("text is too long");
	if (mode === undefined) return { text: text.trim(), entities: [] };
	if (String(mode).toLowerCase() !== "html")
		throw new Refusal("unsupported parse_mode");
	return parseHtml(text);
}
