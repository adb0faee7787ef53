import { setTimeout as delay } from "node:timers/promises";
import { GrammyError } from "grammy";
import type { Logger } from "../logger.ts";
import { refusalOf } from "./refusals.ts";

const PAUSE_SECONDS = 3;

/** Calls Telegram until it succeeds; null once `signal` is aborted. Throws a TransportError when trying again is useless. */
export async function untilItSucceeds<T>(
	call: () => Promise<T>,
	signal: AbortSignal,
	logger: Logger,
): Promise<T | null> {
	while (!signal.aborted) {
		try {
			return await call();
		} catch (error) {
			if (signal.aborted) break;
			const refusal = refusalOf(error);
			if (refusal !== null) throw refusal;
			const seconds =
				(error instanceof GrammyError && error.parameters.retry_after) ||
				PAUSE_SECONDS;
			logger.warn(
				{ error: (error as Error).name, seconds },
				"Telegram cannot be reached, trying again",
			);
			await delay(seconds * 1000, undefined, { signal }).catch(() => undefined);
		}
	}
	return null;
}
