import type { Transformer } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { type Asked, createAsked } from "./asked.ts";
import type { Chat, Chats } from "./chats.ts";
import { type BotCommand, createCommandLists } from "./command-lists.ts";
import { readText } from "./given-text.ts";
import { readInlineAnswer, readInlineResult } from "./inline-results.ts";
import { readKeyboard } from "./keyboard.ts";
import { createPeople, type People } from "./people.ts";
import { bytesOf, createPhotos, type Photos } from "./photos.ts";
import { createProfile } from "./profile.ts";
import type { Call, ChatMessage } from "./protocol.ts";
import { Refusal } from "./refusal.ts";
import { BOT_INFO, personOf, toTelegram } from "./telegram-objects.ts";

/** Telegram without Telegram: takes the bot's calls, refuses what the real server refuses, and keeps the chats. */
export interface Telegram {
	readonly botInfo: UserFromGetMe;
	/** Put in the bot's way to the network: no call goes further. */
	readonly transformer: Transformer;
	/** What people do in the chats. */
	readonly people: People;
	/** The menu that the bot registered for a scope. */
	commands(scope: string): readonly BotCommand[];
	/** A picture that the bot sent. */
	photo(address: string): Uint8Array | undefined;
}

type Parameters = Readonly<Record<string, unknown>>;
/** Each method is given its parameters, and the call as it is shown. */
type Methods = Readonly<
	Record<string, (parameters: Parameters, call: Call) => unknown>
>;

export function createTelegram(
	chats: Chats,
	/** Told of every call that is refused. */
	onRefused: (call: Call) => void = () => undefined,
): Telegram {
	const lists = createCommandLists();
	const photos = createPhotos();
	const asked = createAsked();
	const methods: Methods = {
		...messageMethods(chats, photos),
		...answerMethods(asked),
		...createProfile(),
		getMe: () => BOT_INFO,
		getChatMember({ chat_id, user_id }) {
			const chat = findChat(chats, chat_id);
			const user = personOf(Number(user_id));
			const status = chat.admins.has(user.id) ? "administrator" : "member";
			return { status, user };
		},
		setMyCommands({ commands, scope }) {
			lists.set(commands, scope);
			return true;
		},
		getMyCommands: ({ scope }) => lists.get(scope),
	};
	const transformer: Transformer = async (_previous, method, parameters) => {
		try {
			const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
			if (run === undefined)
				throw new Refusal("Not Found: method not found", 404);
			// grammY's types tie each method to its result, which a table of methods cannot.
			const result = await run(parameters, { method, parameters });
			return { ok: true, result: result as never };
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			onRefused({ method, parameters, refused: error.message });
			return { ok: false, error_code: error.code, description: error.message };
		}
	};
	return {
		botInfo: BOT_INFO,
		transformer,
		people: createPeople(asked),
		commands: (type) => lists.get({ type }),
		photo: photos.find,
	};
}

/** Longest text under a picture, in characters. */
const LONGEST_CAPTION = 1024;

function messageMethods(chats: Chats, photos: Photos): Methods {
	/** Edits the message that a call names; what the real server returns. */
	const edit = (
		parameters: Parameters,
		change: Partial<Pick<ChatMessage, "text" | "entities" | "buttons">>,
		call: Call,
	) => {
		const inline = parameters.inline_message_id;
		const found =
			inline === undefined
				? findMessage(chats, parameters)
				: chats.findInline(String(inline));
		if (found === undefined) throw new Refusal("message to edit not found");
		const { chat, message } = found;
		if (message.from !== "bot" && message.inlineId === undefined)
			throw new Refusal("message can't be edited");
		const same = Object.entries(change).every(
			([key, value]) =>
				JSON.stringify(value) ===
				JSON.stringify(message[key as keyof ChatMessage]),
		);
		if (same)
			throw new Refusal(
				"message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
			);
		const edited = chat.edit(message.id, { ...change, calls: [call] });
		return inline === undefined && edited !== undefined
			? toTelegram(chat, edited)
			: true;
	};
	/** Adds a message to the chat that a call names. */
	const send = (
		parameters: Parameters,
		written: Pick<ChatMessage, "text" | "entities" | "photo">,
		call: Call,
	) => {
		const buttons = readKeyboard(parameters.reply_markup);
		const chat = findChat(chats, parameters.chat_id);
		if (chat.guest)
			throw new Refusal(
				`Forbidden: bot is not a member of the ${chat.type} chat`,
				403,
			);
		const topic = topicOf(chat, parameters.message_thread_id);
		const replyTo = repliedTo(chat, parameters.reply_parameters);
		const about = {
			...(topic !== null && { topic }),
			...(replyTo !== null && { replyTo }),
		};
		const author = BOT_INFO.id;
		const message = { from: "bot" as const, author, ...written, buttons };
		return toTelegram(chat, chat.add({ ...message, ...about, calls: [call] }));
	};
	return {
		sendMessage: (parameters, call) =>
			send(parameters, readText(parameters), call),
		async sendPhoto(parameters, call) {
			const { caption: text, parse_mode, photo } = parameters;
			const caption = readText({ text, parse_mode });
			if ([...caption.text].length > LONGEST_CAPTION)
				throw new Refusal("message caption is too long");
			const png = await bytesOf(photo);
			const shown = { ...call, parameters: { ...parameters, photo: "PNG" } };
			return send(parameters, { ...caption, photo: photos.add(png) }, shown);
		},
		editMessageText(parameters, call) {
			const buttons = readKeyboard(parameters.reply_markup);
			return edit(parameters, { ...readText(parameters), buttons }, call);
		},
		editMessageReplyMarkup(parameters, call) {
			const buttons = readKeyboard(parameters.reply_markup);
			return edit(parameters, { buttons }, call);
		},
	};
}

function answerMethods({ presses, queries, guests }: Asked): Methods {
	return {
		answerCallbackQuery({ callback_query_id: id, text }) {
			if (typeof text === "string" && [...text].length > 200)
				throw new Refusal("MESSAGE_TOO_LONG");
			presses.answer(id, String(text ?? ""));
			return true;
		},
		answerInlineQuery(parameters) {
			queries.answer(parameters.inline_query_id, readInlineAnswer(parameters));
			return true;
		},
		answerGuestQuery({ guest_query_id: id, result }, call) {
			const { message } = readInlineResult(result);
			const inlineId = `guest-${id}`;
			const { chat, to } = guests.answer(id, inlineId);
			chat.add({
				from: "bot",
				author: BOT_INFO.id,
				...message,
				inlineId,
				replyTo: to.id,
				calls: [call],
				...(to.topic !== undefined && { topic: to.topic }),
			});
			return { inline_message_id: inlineId };
		},
	};
}

function findChat(chats: Chats, id: unknown): Chat {
	if (id === undefined || id === "") throw new Refusal("chat_id is empty");
	const chat = chats.find(Number(id));
	if (chat === undefined) throw new Refusal("chat not found");
	return chat;
}

function findMessage(
	chats: Chats,
	{ chat_id, message_id }: Parameters,
): { chat: Chat; message: ChatMessage } | undefined {
	if (message_id === undefined)
		throw new Refusal("message identifier is not specified");
	const chat = findChat(chats, chat_id);
	const message = chat.find(Number(message_id));
	return message && { chat, message };
}

/** The topic of a message to be sent; null where there are none, and for the general one. */
function topicOf(chat: Chat, id: unknown): number | null {
	if (id === undefined || chat.topics.length === 0) return null;
	if (!chat.topics.some((topic) => topic.id === Number(id)))
		throw new Refusal("message thread not found");
	return Number(id);
}

function repliedTo(chat: Chat, given: unknown): number | null {
	const { message_id, allow_sending_without_reply } = (given ?? {}) as {
		message_id?: number;
		allow_sending_without_reply?: boolean;
	};
	if (message_id === undefined) return null;
	if (chat.find(message_id) !== undefined) return message_id;
	if (allow_sending_without_reply === true) return null;
	throw new Refusal("message to be replied not found");
}
