import { setTimeout as delay } from "node:timers/promises";
import { GrammyError } from "grammy";
import { describeError } from "../bot/error-description.ts";
import type { GrammySignal } from "../bot/grammy-signal.ts";
import type { Logger } from "../logger.ts";
import { refusalOf } from "./refusals.ts";

const SHORTEST_PAUSE_SECONDS = 3;
const LONGEST_PAUSE_SECONDS = 60;

/**
 * Calls Telegram until it succeeds, and logs each failure; null once `signal`, which `call` is given, is aborted. Throws
 * a TransportError when trying again is useless.
 */
export async function untilItSucceeds<T>(
	call: (cancel: GrammySignal) => Promise<T>,
	signal: AbortSignal,
	logger: Logger,
): Promise<T | null> {
	for (let failures = 1; !signal.aborted; failures++) {
		try {
			return await call(signal as GrammySignal);
		} catch (error) {
			if (signal.aborted) break;
			const refusal = refusalOf(error);
			if (refusal !== null) throw refusal;
			const asked =
				error instanceof GrammyError && error.parameters.retry_after;
			const seconds = asked || pauseAfter(failures);
			logger.warn(
				{ ...describeError(error), seconds },
				"Telegram cannot be reached, trying again",
			);
			await delay(seconds * 1000, undefined, { signal }).catch(() => undefined);
		}
	}
	return null;
}

/** How long to wait, in seconds, after so many failures in a row. */
export function pauseAfter(failures: number): number {
	return Math.min(
		SHORTEST_PAUSE_SECONDS * 2 ** (failures - 1),
		LONGEST_PAUSE_SECONDS,
	);
}
