import type { Bot } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import type { Logger } from "../logger.ts";
import {
	ADMINISTRATORS_MENU,
	type CommandName,
	EDITORS_MENU,
	GROUP_MENU,
	PUBLIC_COMMANDS,
} from "../presentation/command-names.ts";
import { wording } from "../presentation/wording.ts";
import type { BotContext } from "./context.ts";
import { describeError } from "./error-description.ts";
import type { GrammySignal } from "./grammy-signal.ts";

/** The menu of each sort of chat: an editor's has the editors' commands as well. */
function menus(
	adminIds: readonly number[],
): readonly (readonly [BotCommandScope, readonly CommandName[]])[] {
	return [
		[{ type: "all_private_chats" }, PUBLIC_COMMANDS],
		[{ type: "all_group_chats" }, GROUP_MENU],
		[{ type: "all_chat_administrators" }, ADMINISTRATORS_MENU],
		...adminIds.map(
			(chat_id) => [{ type: "chat", chat_id }, EDITORS_MENU] as const,
		),
	];
}

/** Shows the commands, the name and the descriptions of the bot, where they changed. A bot without them still answers. */
export async function register(
	{ api }: Bot<BotContext>,
	adminIds: readonly number[],
	logger: Logger,
	stop?: AbortSignal,
): Promise<void> {
	const signal = stop as GrammySignal;
	const { name, short, description } = wording.profile;
	const steps: readonly (() => Promise<unknown>)[] = [
		...menus(adminIds).map(([scope, names]) => async () => {
			const commands = names.map(
				(command): BotCommand => ({
					command,
					description: wording.commands[command],
				}),
			);
			const shown = await api.getMyCommands({ scope }, signal);
			if (!isSame(shown, commands))
				await api.setMyCommands(commands, { scope }, signal);
		}),
		async () => {
			if ((await api.getMyName({}, signal)).name !== name)
				await api.setMyName(name, {}, signal);
		},
		async () => {
			const shown = await api.getMyShortDescription({}, signal);
			if (shown.short_description !== short)
				await api.setMyShortDescription(short, {}, signal);
		},
		async () => {
			const shown = await api.getMyDescription({}, signal);
			if (shown.description !== description)
				await api.setMyDescription(description, {}, signal);
		},
	];
	for (const step of steps) {
		try {
			await step();
		} catch (error) {
			if (stop?.aborted) return;
			logger.warn(
				describeError(error),
				"Telegram did not take a menu or a description of the bot",
			);
		}
	}
}

function isSame(
	shown: readonly BotCommand[],
	wanted: readonly BotCommand[],
): boolean {
	return (
		shown.length === wanted.length &&
		wanted.every(
			({ command, description }, n) =>
				shown[n]?.command === command && shown[n]?.description === description,
		)
	);
}
