import type {
	Message,
	MessageEntity,
	Update,
	User,
	UserFromGetMe,
} from "grammy/types";
import { wording } from "../presentation/wording.ts";
import type { Chat } from "./chats.ts";
import type { ChatMessage, Entity } from "./protocol.ts";

/** A message as the bot receives it. */
export function toTelegram(
	chat: Chat,
	{ id, from, date, text, entities, buttons }: ChatMessage,
): Message.TextMessage & Update.NonChannel {
	const keyboard = buttons.map((row) =>
		row.map((button) => ({ text: button.text, callback_data: button.data })),
	);
	return {
		message_id: id,
		date,
		chat: {
			id: chat.id,
			type: "private",
			first_name: wording.simulator.userName,
		},
		from: from === "bot" ? BOT_INFO : personOf(chat),
		text,
		...(entities.length > 0 && { entities: entities.map(toEntity) }),
		...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
	};
}

function toEntity({ type, offset, length, url }: Entity): MessageEntity {
	return type === "text_link"
		? { type, offset, length, url: url ?? "" }
		: { type, offset, length };
}

export function personOf(chat: Chat): User {
	return {
		id: chat.id,
		is_bot: false,
		first_name: wording.simulator.userName,
		language_code: "fr",
	};
}

/** Who the bot is in the simulator. */
export const BOT_INFO: UserFromGetMe = {
	id: 1,
	is_bot: true,
	first_name: wording.simulator.botName,
	username: "simulateur_bot",
	can_join_groups: true,
	can_read_all_group_messages: false,
	supports_inline_queries: false,
	can_connect_to_business: false,
	has_main_web_app: false,
	has_topics_enabled: false,
	allows_users_to_create_topics: false,
	can_manage_bots: false,
	supports_join_request_queries: false,
};
