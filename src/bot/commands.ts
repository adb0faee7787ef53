import type { Bot } from "grammy";
import type { Request } from "../answer/requests.ts";
import type { Logger } from "../logger.ts";
import { wording } from "../presentation/wording.ts";
import type { BotContext } from "./context.ts";
import { describeError } from "./error-description.ts";
import type { GrammySignal } from "./grammy-signal.ts";

type Command = keyof typeof wording.commands;

/** What each command asks of the engine; those that take words, /verifier and /chercher, are not among them. */
export const COMMANDS: Readonly<
	Record<Exclude<Command, "verifier" | "chercher">, Request>
> = {
	aide: "help",
	sujets: "topics",
	resume: "summary",
	faits: "facts",
	partager: "share",
	source: "source",
};

/** Shows the commands in the menu of private chats. A bot without its menu still answers. */
export async function registerCommands(
	bot: Bot<BotContext>,
	logger: Logger,
	stop?: AbortSignal,
): Promise<void> {
	const commands = Object.entries(wording.commands).map(
		([command, description]) => ({ command, description }),
	);
	try {
		await bot.api.setMyCommands(
			commands,
			{ scope: { type: "all_private_chats" } },
			stop as GrammySignal,
		);
	} catch (error) {
		if (stop?.aborted) return;
		logger.warn(
			describeError(error),
			"Telegram did not take the list of commands",
		);
	}
}
