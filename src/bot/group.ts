import type { Message } from "grammy/types";
import { textCard } from "../presentation/card.ts";
import { GROUP_COMMANDS } from "../presentation/command-names.ts";
import { replyOf } from "../presentation/reply.ts";
import { settingsCard } from "../presentation/settings-card.ts";
import { wording } from "../presentation/wording.ts";
import type { GroupSettings } from "../state/group-settings.ts";
import { isAdministrator } from "./administrators.ts";
import type { Asked } from "./asked.ts";
import type { BotContext } from "./context.ts";
import type { Desk } from "./desk.ts";
import { impatient, patienceWith } from "./flood.ts";
import { type Asker, unknownCommand } from "./responder.ts";
import { noticing, type Response } from "./response.ts";

type Respond = (asked: Asked, asker: Asker) => Promise<Response | null>;

/**
 * A function that says what there is to say to a message of a group: nothing unless the bot is asked, by a command, its
 * name or a reply to it, and nothing where its administrators want silence.
 */
export function createGroup(
	respond: Respond,
	{ settings, memory }: Desk,
): (
	ctx: BotContext,
	message: Message,
	asked: Asked,
	asker: Asker,
) => Promise<Response | null> {
	return async (ctx, message, asked, asker) => {
		const { command, named, toBot, words, replied } = asked;
		const chat = message.chat.id;
		if (command !== null && GROUP_COMMANDS.has(command)) {
			if (!(await isAdministrator(ctx, message)))
				return noticing(textCard(wording.group.adminsOnly));
			if (command === "reglages") return settingUp(await settings.of(chat));
			const { silent } = await settings.toggle(chat, "silent");
			const { silenced, speaking } = wording.group;
			return noticing(textCard(silent ? silenced : speaking));
		}
		const isAsked = command !== null || named || (toBot && words !== "");
		if (!isAsked) return null;
		const { silent, admins_only } = await settings.of(chat);
		if (silent) return null;
		if (admins_only && !(await isAdministrator(ctx, message))) return null;
		const patience = await patienceWith(message.from?.id, chat, memory);
		if (patience !== "answer") return impatient(patience);
		if (command === null && words === "" && replied === null)
			return {
				...noticing(textCard(wording.questionUsage)),
				asksBack: true,
			};
		return (await respond(asked, asker)) ?? (named ? unknownCommand() : null);
	};
}

/** The buttons that set up the group: every administrator may press them, and they are there when others are not. */
function settingUp(settings: GroupSettings): Response {
	return { outcome: "notice", show: () => replyOf(settingsCard(settings)) };
}
