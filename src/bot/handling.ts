import { randomUUID } from "node:crypto";
import { type Bot, BotError, GrammyError, HttpError } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import { textCard } from "../presentation/card.ts";
import { replyOf } from "../presentation/reply.ts";
import { wording } from "../presentation/wording.ts";
import type { Fleeting } from "../state/memory.ts";
import type { BotContext } from "./context.ts";
import { describeError } from "./error-description.ts";
import { kindOf } from "./reporting.ts";
import { STYLE } from "./send.ts";

/** What became of an update. */
export type Handled =
	/** It is answered, now or before. */
	| "done"
	/** It failed as often as it may, or in a way that trying again would repeat. */
	| "given up"
	/** It failed, and may be tried again. */
	| "failed"
	/** Somebody else is at it. */
	| "busy";

/** A function that has an update handled, once. */
export type Handle = (update: Update) => Promise<Handled>;

/** As long as Telegram brings an update again, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

export interface Handling {
	readonly memory: Fleeting;
	readonly logger: Logger;
	/** How often an update that fails is tried in all. */
	readonly tries: number;
	/** Whoever has not said for so long that they are at an update is gone, in milliseconds. */
	readonly claimLasts?: number;
}

/** Whoever is at an update says so again and again. */
const CLAIM_LASTS = 10_000;

/** Has updates handled by a bot: each once, whoever shares the memory, and a poisonous one no more than `tries` times. */
export function createHandle(
	bot: Bot<BotContext>,
	{ memory, logger, tries, claimLasts = CLAIM_LASTS }: Handling,
): Handle {
	return async (update) => {
		const id = update.update_id;
		const [claim, done] = [`update ${id} claimed`, `update ${id} done`];
		if ((await memory.recall(done)) !== undefined) return "done";
		const owner = randomUUID();
		if (!(await memory.claim(claim, owner, claimLasts))) return "busy";
		const still = setInterval(() => {
			void memory.keep(claim, owner, claimLasts).catch(() => undefined);
		}, claimLasts / 3);
		try {
			await bot.handleUpdate(update);
			await memory.keep(done, true, DAY);
			return "done";
		} catch (thrown) {
			const error = thrown instanceof BotError ? thrown.error : thrown;
			const failures = await memory.count(`update ${id} failed`, DAY);
			const final = failures >= tries || isSaid(error);
			logger[isGone(error) ? "info" : "error"](
				{ update: id, kind: kindOf(update), ...describeError(error) },
				final ? "update given up" : "update failed",
			);
			if (!final) {
				await memory.forget(claim);
				return "failed";
			}
			await memory.keep(done, true, DAY);
			if (!isSaid(error)) await apologize(bot, update, logger);
			return "given up";
		} finally {
			clearInterval(still);
		}
	};
}

/** Whether Telegram has the last word: what it refused it would refuse again, and what may have arrived must not be sent twice. */
function isSaid(error: unknown): boolean {
	return error instanceof GrammyError || error instanceof HttpError;
}

/** Whether whoever would read the answer is gone. */
function isGone(error: unknown): boolean {
	return error instanceof GrammyError && error.error_code === 403;
}

/** Tells a reader who waits for a reply that there is none. */
async function apologize(
	bot: Bot<BotContext>,
	{ update_id, message }: Update,
	logger: Logger,
): Promise<void> {
	if (message?.chat.type !== "private") return;
	const { html } = replyOf(textCard(wording.failure));
	await bot.api.sendMessage(message.chat.id, html, STYLE).catch((error) => {
		logger.error(
			{ update: update_id, ...describeError(error) },
			"apology failed",
		);
	});
}
