import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../bot/context.ts";
import type { GrammySignal } from "../bot/grammy-signal.ts";
import { ALLOWED_UPDATES, queueOf } from "../bot/updates.ts";
import type { Logger } from "../logger.ts";
import { untilItSucceeds } from "./retry.ts";

const POLL_SECONDS = 30;
const CONFIRMATION_MILLISECONDS = 5000;

/**
 * Long polling until `signal` is aborted: updates of one chat in order, chats side by side. Unlike grammY's own, it
 * confirms to Telegram what has been handled and nothing else: an end by `signal` loses no update, and repeats none
 * unless Telegram cannot be told in time. A reply that could not be sent is logged, and its update confirmed all the
 * same. The bot must know who it is.
 */
export async function poll(
	bot: Bot<BotContext>,
	signal: AbortSignal,
	logger: Logger,
): Promise<void> {
	const call = <T>(method: (cancel: GrammySignal) => Promise<T>) =>
		untilItSucceeds(method, signal, logger);
	await call((cancel) => bot.api.deleteWebhook({}, cancel));
	if (!signal.aborted) logger.info({ bot: bot.botInfo.username }, "polling");

	let offset = 0;
	while (!signal.aborted) {
		const updates = await call((cancel) =>
			bot.api.getUpdates(
				{ offset, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
				cancel,
			),
		);
		if (updates === null) break;
		await Promise.all(
			[...inQueues(updates).values()].map((queue) => inOrder(bot, queue)),
		);
		offset = Math.max(offset, ...updates.map(({ update_id }) => update_id + 1));
	}
	const soon = AbortSignal.timeout(CONFIRMATION_MILLISECONDS) as GrammySignal;
	if (offset > 0)
		await bot.api
			.getUpdates({ offset, limit: 1, timeout: 0 }, soon)
			.catch(() => undefined);
}

async function inOrder(
	bot: Bot<BotContext>,
	updates: readonly Update[],
): Promise<void> {
	for (const update of updates) await bot.handleUpdate(update);
}

function inQueues(updates: readonly Update[]): Map<number, Update[]> {
	const queues = new Map<number, Update[]>();
	for (const update of updates) {
		const queue = queueOf(update);
		queues.set(queue, [...(queues.get(queue) ?? []), update]);
	}
	return queues;
}
