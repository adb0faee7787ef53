import type { Middleware } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import type { BotContext } from "./context.ts";
import type { Figures } from "./figures.ts";

/** Logs one line for each update, and counts it. Never a text. */
export function reportUpdate(
	logger: Logger,
	figures: Figures,
): Middleware<BotContext> {
	return async (ctx, next) => {
		const start = performance.now();
		try {
			await next();
		} catch (error) {
			ctx.outcome = "failed";
			throw error;
		} finally {
			const milliseconds = Math.round(performance.now() - start);
			const kind = kindOf(ctx.update);
			const outcome = ctx.outcome ?? "ignored";
			logger.info({
				update: ctx.update.update_id,
				kind,
				outcome,
				milliseconds,
			});
			figures.update(kind, outcome, milliseconds / 1000);
		}
	};
}

/** What an update tells of, « message ». */
export function kindOf(update: Update): string {
	return Object.keys(update).find((key) => key !== "update_id") ?? "unknown";
}
