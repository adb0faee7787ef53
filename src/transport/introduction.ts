import type { Bot } from "grammy";
import type { BotContext } from "../bot/context.ts";
import type { Logger } from "../logger.ts";
import { untilItSucceeds } from "./retry.ts";

/**
 * Asks Telegram who the bot is; false once `stop` is aborted. grammY's own `init` would try again in silence, after
 * pauses that grow to twenty minutes.
 */
export async function introduce(
	bot: Bot<BotContext>,
	stop: AbortSignal,
	logger: Logger,
): Promise<boolean> {
	const me = await untilItSucceeds(
		(cancel) => bot.api.getMe(cancel),
		stop,
		logger,
	);
	if (me === null) return false;
	bot.botInfo = me;
	return true;
}
