import { setTimeout as delay } from "node:timers/promises";
import type { Transformer } from "grammy";

/** All the waits for one call together, in seconds. */
const LONGEST_WAIT = 10;
const PAUSE = 0.5;
const MOST_TRIES = 3;

/** Calls that may be made twice: the second changes nothing. */
const REPEATABLE = /^(?:get|set|delete|answer|editMessage)/;
/** A call that failed so never left. */
const NEVER_SENT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ENETUNREACH",
	"EHOSTUNREACH",
]);

/**
 * Makes a call again when Telegram says how long to wait, and when it fails in a way that can have done nothing: a message
 * that may have arrived is never sent twice. All the waits together are no longer than ten seconds.
 */
export const patience: Transformer = async (
	previous,
	method,
	parameters,
	signal,
) => {
	// It is asked again by whoever asks for updates.
	if (method === "getUpdates") return previous(method, parameters, signal);
	let left = LONGEST_WAIT;
	for (let tries = 1; ; tries++) {
		let wait = PAUSE * tries;
		try {
			const response = await previous(method, parameters, signal);
			if (response.ok) return response;
			const { error_code, parameters: asked } = response;
			const again =
				error_code === 429 || (error_code >= 500 && REPEATABLE.test(method));
			if (error_code === 429) wait = asked?.retry_after ?? wait;
			if (!again || tries === MOST_TRIES || wait > left) return response;
		} catch (error) {
			const again = REPEATABLE.test(method) || NEVER_SENT.has(codeOf(error));
			if (!again || tries === MOST_TRIES || signal?.aborted) throw error;
		}
		left -= wait;
		await delay(wait * 1000);
	}
};

/** The network's own word for what is behind an error, such as ECONNREFUSED. */
function codeOf(error: unknown): string {
	const cause = (error as { error?: unknown }).error ?? error;
	const { code } = (cause ?? {}) as { code?: unknown };
	return typeof code === "string" ? code : "";
}
