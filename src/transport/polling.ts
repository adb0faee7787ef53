import { setTimeout as delay } from "node:timers/promises";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../bot/context.ts";
import { describeError } from "../bot/error-description.ts";
import type { GrammySignal } from "../bot/grammy-signal.ts";
import type { Handle } from "../bot/handling.ts";
import { ALLOWED_UPDATES, queueOf } from "../bot/updates.ts";
import type { Logger } from "../logger.ts";
import type { Records } from "../state/memory.ts";
import { untilItSucceeds } from "./retry.ts";

const POLL_SECONDS = 30;
/** What is in hand at the end is waited for this long, and Telegram then told, in milliseconds. */
const LONGEST_END = 10_000;
const CONFIRMATION_MILLISECONDS = 3000;
/** Telegram gives one update alone to whoever asks again for the same sooner than this, in milliseconds. */
const SOONEST_AGAIN = 600;
/** No more updates than this are in hand. */
const MOST_IN_HAND = 1000;
/** Ids of updates that are answered and that Telegram does not know to be. */
const answeredBy = (bot: number) => `updates answered by ${bot}`;

/**
 * Long polling until `signal` is aborted: updates of one chat in order, chats side by side, so that a slow one holds up no
 * other. What is not answered is not confirmed to Telegram, which brings it again to whoever comes after us; what is
 * answered and cannot be confirmed yet is remembered. The bot must know who it is.
 */
export async function poll(
	bot: Bot<BotContext>,
	handle: Handle,
	memory: Records,
	signal: AbortSignal,
	logger: Logger,
): Promise<void> {
	const call = <T>(method: (cancel: GrammySignal) => Promise<T>) =>
		untilItSucceeds(method, signal, logger);
	await call((cancel) => bot.api.deleteWebhook({}, cancel));
	if (!signal.aborted) logger.info({ bot: bot.botInfo.username }, "polling");

	/** Updates that Telegram still holds, and whether they are answered. */
	const held = new Map<number, boolean>();
	const answeredKey = answeredBy(bot.botInfo.id);
	for (const id of await answeredBefore(memory, answeredKey))
		held.set(id, true);
	const queues = new Map<string, Promise<void>>();
	let next = 0;
	let wake = (): void => undefined;

	/** The first update that is not answered, else the one after the last. */
	const offset = (): number => {
		const waiting = [...held].filter(([, done]) => !done).map(([id]) => id);
		return Math.min(next, ...waiting);
	};
	const answer = async (update: Update): Promise<void> => {
		try {
			await handle(update);
			held.set(update.update_id, true);
			const answered = [...held].filter(([, done]) => done);
			await memory.set(
				answeredKey,
				answered.map(([id]) => id),
			);
		} catch (error) {
			held.set(update.update_id, true);
			logger.error(
				{ update: update.update_id, ...describeError(error) },
				"what was answered cannot be remembered",
			);
		}
		wake();
	};
	const take = (update: Update): void => {
		held.set(update.update_id, false);
		const queue = queueOf(update);
		const turn = (queues.get(queue) ?? Promise.resolve())
			.then(() => answer(update))
			.finally(() => {
				if (queues.get(queue) === turn) queues.delete(queue);
			});
		queues.set(queue, turn);
	};
	/** Until something is answered, or it is time to ask again. */
	const somethingAnswered = (milliseconds?: number): Promise<void> =>
		new Promise((resolve) => {
			wake = resolve;
			if (milliseconds !== undefined) void delay(milliseconds).then(resolve);
		});

	while (!signal.aborted) {
		if (queues.size > 0) {
			const isFull = held.size >= MOST_IN_HAND;
			await somethingAnswered(isFull ? undefined : SOONEST_AGAIN);
		}
		const from = offset();
		const updates = await call((cancel) =>
			bot.api.getUpdates(
				{
					...(from > 0 && { offset: from }),
					timeout: queues.size > 0 ? 0 : POLL_SECONDS,
					allowed_updates: ALLOWED_UPDATES,
				},
				cancel,
			),
		);
		if (updates === null) break;
		for (const id of held.keys()) if (id < from) held.delete(id);
		for (const update of updates) {
			next = Math.max(next, update.update_id + 1);
			if (!held.has(update.update_id)) take(update);
		}
	}
	await Promise.race([Promise.all(queues.values()), delay(LONGEST_END)]);
	const soon = AbortSignal.timeout(CONFIRMATION_MILLISECONDS) as GrammySignal;
	if (next > 0)
		await bot.api
			.getUpdates({ offset: offset(), limit: 1, timeout: 0 }, soon)
			.catch(() => undefined);
}

/** The updates that were answered before the process ended, and may come again. */
async function answeredBefore(memory: Records, key: string): Promise<number[]> {
	const known = await memory.get(key);
	return Array.isArray(known)
		? known.filter((id) => Number.isSafeInteger(id))
		: [];
}
