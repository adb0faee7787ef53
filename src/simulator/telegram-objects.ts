import type {
	InlineKeyboardButton,
	Message,
	MessageEntity,
	Chat as TelegramChat,
	Update,
	User,
	UserFromGetMe,
} from "grammy/types";
import { wording } from "../presentation/wording.ts";
import type { Chat } from "./chats.ts";
import type { Button, ChatMessage, Entity } from "./protocol.ts";

/** A message as the bot receives it. */
export function toTelegram(
	chat: Chat,
	message: ChatMessage,
): Message & Update.NonChannel {
	const { id, from, author, date, text, buttons } = message;
	const marked = message.entities.map(toEntity);
	const replied =
		message.replyTo === undefined ? undefined : chat.find(message.replyTo);
	return {
		message_id: id,
		date,
		chat: chatOf(chat),
		from: from === "bot" ? BOT_INFO : personOf(author),
		...(message.photo === undefined
			? { text, ...(marked.length > 0 && { entities: marked }) }
			: { caption: text, caption_entities: marked, photo: [] }),
		...(message.topic !== undefined && {
			message_thread_id: message.topic,
			is_topic_message: true,
		}),
		...(message.edits !== undefined && { edit_date: date }),
		...(message.inlineId !== undefined && { via_bot: BOT_INFO }),
		...(buttons.length > 0 && {
			reply_markup: {
				inline_keyboard: buttons.map((row) => row.map(toButton)),
			},
		}),
		...(replied !== undefined && {
			// Under exactOptionalPropertyTypes nothing has the type that grammY gives it.
			reply_to_message: alone(chat, replied) as never,
		}),
	};
}

/** A message that is replied to: Telegram does not say what it replies to itself. */
function alone(chat: Chat, { replyTo: _, ...message }: ChatMessage) {
	return { ...toTelegram(chat, message), reply_to_message: undefined };
}

/** A chat as the bot sees it. */
export function chatOf({
	id,
	type,
	title,
	topics,
}: Chat):
	| TelegramChat.PrivateChat
	| TelegramChat.GroupChat
	| TelegramChat.SupergroupChat {
	switch (type) {
		case "private":
			return { id, type, first_name: FIRST_NAME };
		case "group":
			return { id, type, title };
		case "supergroup":
			return {
				id,
				type,
				title,
				...(topics.length > 0 && { is_forum: true as const }),
			};
	}
}

/** Somebody of that id. */
export function personOf(id: number): User {
	return {
		id,
		is_bot: false,
		first_name: FIRST_NAME,
		language_code: "fr",
	};
}

function toButton({ text, ...does }: Button): InlineKeyboardButton {
	if (does.data !== undefined) return { text, callback_data: does.data };
	if (does.copy !== undefined) return { text, copy_text: { text: does.copy } };
	if (does.query !== undefined)
		return { text, switch_inline_query: does.query };
	return { text, url: does.url ?? "" };
}

function toEntity({ type, offset, length, url }: Entity): MessageEntity {
	return type === "text_link"
		? { type, offset, length, url: url ?? "" }
		: { type, offset, length };
}

/** The bot has no use for the names of people. */
const FIRST_NAME = "-";

/** Who the bot is in the simulator. */
export const BOT_INFO: UserFromGetMe = {
	id: 1,
	is_bot: true,
	first_name: wording.simulator.botName,
	username: "simulateur_bot",
	can_join_groups: true,
	can_read_all_group_messages: false,
	supports_inline_queries: true,
	supports_guest_queries: true,
	can_connect_to_business: false,
	has_main_web_app: false,
	has_topics_enabled: false,
	allows_users_to_create_topics: false,
	can_manage_bots: false,
	supports_join_request_queries: false,
};
