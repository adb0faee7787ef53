import type { Bot } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { BotContext } from "../bot/context.ts";
import { createHandle, type Handling } from "../bot/handling.ts";
import { viewOf } from "./chat-view.ts";
import { type Chat, createChats } from "./chats.ts";
import { isDelivered } from "./privacy.ts";
import type {
	Call,
	ChatMessage,
	Happened,
	Offered,
	Opened,
	Place,
} from "./protocol.ts";
import { createTelegram } from "./telegram.ts";
import { BOT_INFO } from "./telegram-objects.ts";
import { createWorlds, type World } from "./worlds.ts";

/** What the people of the chat page can do; null for what is not there any more. */
export interface Simulator {
	open(world?: string): Opened;
	write(place: Place, text: string, replyTo?: number): Promise<Happened | null>;
	edit(place: Place, message: number, text: string): Promise<Happened | null>;
	press(place: Place, message: number, data: string): Promise<Happened | null>;
	/** What the bot offers for what is typed after its name. */
	type(place: Place, query: string, offset: string): Promise<Offered | null>;
	/** A picture that the bot sent. */
	photo(address: string): Uint8Array | undefined;
	/** Posts a result that the bot offers. */
	post(place: Place, query: string, result: string): Promise<Happened | null>;
}

const MAX_WORLDS = 200;
const MAX_MESSAGES = 300;

/** Where somebody is, and who. */
interface Found {
	readonly world: World;
	readonly chat: Chat;
	readonly at: { readonly author: number; readonly topic?: number };
}

/** The real bot, between an in-memory Telegram and the chats of a page. */
export function createSimulator(
	createBot: (botInfo: UserFromGetMe) => Bot<BotContext>,
	handling: Handling,
): {
	readonly simulator: Simulator;
	readonly bot: Bot<BotContext>;
} {
	/** Where people did something last: calls that name no chat are shown there. */
	let latest: Chat | null = null;
	const chats = createChats(MAX_MESSAGES);
	const worlds = createWorlds(chats, MAX_WORLDS);
	const telegram = createTelegram(chats, (call) => {
		const { chat_id } = call.parameters as { chat_id?: unknown };
		(chats.find(Number(chat_id)) ?? latest)?.add(refusalOf(call));
	});
	const { people } = telegram;
	const bot = createBot(telegram.botInfo);
	bot.api.config.use(telegram.transformer);
	const handle = createHandle(bot, handling);

	const find = ({ world: key, chat, person, topic }: Place): Found | null => {
		const world = worlds.open(key);
		const [you] = world.people;
		const found =
			chat === undefined
				? world.chats[0]
				: world.chats.find(({ id }) => id === chat);
		const author = person ?? you.id;
		const isKnown =
			world.people.some(({ id }) => id === author) &&
			(topic === undefined || found?.topics.some(({ id }) => id === topic));
		if (found === undefined || !isKnown) return null;
		const at = { author, ...(topic !== undefined && { topic }) };
		return { world, chat: found, at };
	};
	/** Tells the bot of an update, and what came of it in the chats of a world; `written` is what a person wrote. */
	const happen = async (
		{ world, chat }: Found,
		update: Update,
		written?: ChatMessage,
		delivered = true,
	): Promise<Happened> => {
		const before = new Set(world.chats.flatMap((each) => each.messages()));
		latest = chat;
		if (delivered) await handle(update);
		return {
			world: world.key,
			delivered,
			messages: world.chats.flatMap((each) =>
				each
					.messages()
					.filter((message) => message === written || !before.has(message))
					.map((message) => ({ ...message, chat: each.id })),
			),
		};
	};
	/** A message that a person wrote just now. */
	const lastOf = ({ chat }: Found) => chat.messages().at(-1);

	const simulator: Simulator = {
		open(key) {
			const world = worlds.open(key);
			const { first_name: name, username } = telegram.botInfo;
			return {
				world: world.key,
				bot: { name, username },
				people: world.people,
				chats: world.chats.map((chat) =>
					viewOf(chat, world, telegram.commands),
				),
			};
		},
		async write(place, text, replyTo) {
			const found = find(place);
			if (found === null) return null;
			const { chat, at } = found;
			const where = { ...at, ...(replyTo !== undefined && { replyTo }) };
			if (chat.guest && !isNamed(text)) {
				const update = people.write(chat, text, where);
				return happen(found, update, lastOf(found), false);
			}
			const update = chat.guest
				? people.summon(chat, text, where)
				: people.write(chat, text, where);
			const delivered =
				chat.guest || isDelivered(update.message, telegram.botInfo);
			return happen(found, update, lastOf(found), delivered);
		},
		async edit(place, message, text) {
			const found = find(place);
			const edited = found?.chat.find(message);
			if (found === null || edited?.from !== "person") return null;
			if (edited.author !== found.at.author) return null;
			const update = people.edit(found.chat, message, text);
			const delivered =
				!found.chat.guest &&
				isDelivered(update.edited_message, telegram.botInfo);
			return happen(found, update, found.chat.find(message), delivered);
		},
		async press(place, messageId, data) {
			const found = find(place);
			const message = found?.chat.find(messageId);
			if (found === null || message === undefined) return null;
			const { chat, at } = found;
			const { update, notice } = people.press(chat, message, data, at.author);
			const happened = await happen(found, update);
			const shown = notice();
			return { ...happened, ...(shown !== undefined && { notice: shown }) };
		},
		async type(place, query, offset) {
			const found = find(place);
			if (found === null) return null;
			const { update, answer } = people.type(query, found.at.author, offset);
			await handle(update);
			const { results, nextOffset, button } = answer() ?? NOTHING;
			return {
				results: results.map(({ id, title, description }) => ({
					id,
					title,
					description,
				})),
				nextOffset,
				...(button !== undefined && { button }),
			};
		},
		photo: telegram.photo,
		async post(place, query, result) {
			const found = find(place);
			if (found === null) return null;
			for (let offset = ""; ; ) {
				const { update, answer } = people.type(query, found.at.author, offset);
				await handle(update);
				const { results, nextOffset } = answer() ?? NOTHING;
				const chosen = results.find(({ id }) => id === result);
				if (chosen !== undefined) {
					const post = people.choose(found.chat, chosen, found.at);
					return happen(found, post, lastOf(found), !found.chat.guest);
				}
				if (nextOffset === "") return null;
				offset = nextOffset;
			}
		},
	};

	return { simulator, bot };
}

const NOTHING = { results: [], nextOffset: "", button: undefined };

/** A call that Telegram refused, as the page shows it. */
function refusalOf(call: Call) {
	return {
		from: "bot" as const,
		author: BOT_INFO.id,
		text: call.refused ?? "",
		entities: [],
		buttons: [],
		calls: [call],
	};
}

function isNamed(text: string): boolean {
	return text.toLowerCase().includes(`@${BOT_INFO.username}`);
}
