import type { Chat } from "./chats.ts";
import type { ChatView, Command } from "./protocol.ts";
import type { World } from "./worlds.ts";

/** A chat as the page shows it; `commandsOf` is the menu that the bot registered for a scope. */
export function viewOf(
	chat: Chat,
	{ people }: World,
	commandsOf: (scope: string) => readonly Command[],
): ChatView {
	const isPrivate = chat.type === "private";
	const members = isPrivate ? people.slice(0, 1) : people;
	const menuOf = (person: number): readonly Command[] => {
		if (chat.guest) return [];
		if (isPrivate) return commandsOf("all_private_chats");
		return commandsOf(
			chat.admins.has(person) ? "all_chat_administrators" : "all_group_chats",
		);
	};
	return {
		id: chat.id,
		kind: chat.guest ? "guest" : isPrivate ? "private" : "group",
		title: chat.title,
		topics: chat.topics,
		people: members.map(({ id }) => id),
		commands: Object.fromEntries(members.map(({ id }) => [id, menuOf(id)])),
		messages: chat.messages(),
	};
}
