import { GrammyError } from "grammy";
import { TransportError } from "./transport-error.ts";

/** What to tell the operator when Telegram refuses the bot for good; null when it is worth trying again. */
export function refusalOf(error: unknown): TransportError | null {
	if (!(error instanceof GrammyError)) return null;
	switch (error.error_code) {
		case 404:
			return new TransportError(
				"Telegram does not know this BOT_TOKEN: copy it again from @BotFather, and check TELEGRAM_API_ROOT if it is set.",
			);
		case 401:
			return new TransportError(
				"Telegram does not know this BOT_TOKEN: copy it again from @BotFather.",
			);
		case 409:
			return new TransportError(
				"Telegram already delivers this bot's updates elsewhere: stop the other copy of the bot, or give this one its own BOT_TOKEN.",
			);
		case 400:
			return new TransportError(
				`Telegram refused ${error.method}: ${error.description}`,
			);
		default:
			return null;
	}
}
