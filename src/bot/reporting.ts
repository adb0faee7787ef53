import {
	type ErrorHandler,
	GrammyError,
	HttpError,
	type Middleware,
} from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import { textCard } from "../presentation/card.ts";
import { replyOf } from "../presentation/reply.ts";
import { wording } from "../presentation/wording.ts";
import type { BotContext } from "./context.ts";
import { describeError } from "./error-description.ts";
import { send } from "./send.ts";

/** Logs one line for each update. Never a text. */
export function reportUpdate(logger: Logger): Middleware<BotContext> {
	return async (ctx, next) => {
		const start = performance.now();
		try {
			await next();
		} catch (error) {
			ctx.outcome = "failed";
			throw error;
		} finally {
			const milliseconds = Math.round(performance.now() - start);
			logger.info({
				update: ctx.update.update_id,
				kind: kindOf(ctx.update),
				outcome: ctx.outcome ?? "ignored",
				milliseconds,
			});
		}
	};
}

/** Logs a handler's failure, and tells a reader who waits for a reply; the next update is served. */
export function reportFailure(logger: Logger): ErrorHandler<BotContext> {
	return async ({ error, ctx }) => {
		logger.error(
			{
				update: ctx.update.update_id,
				kind: kindOf(ctx.update),
				...describeError(error),
			},
			"update failed",
		);
		const telegramFailed =
			error instanceof GrammyError || error instanceof HttpError;
		if (
			telegramFailed ||
			ctx.chat?.type !== "private" ||
			ctx.message === undefined
		)
			return;
		await send(ctx, replyOf(textCard(wording.failure))).catch(
			(failure: unknown) => {
				logger.error(
					{ update: ctx.update.update_id, ...describeError(failure) },
					"apology failed",
				);
			},
		);
	};
}

function kindOf(update: Update): string {
	return Object.keys(update).find((key) => key !== "update_id") ?? "unknown";
}
