import type { Transformer } from "grammy";
import type { GrammySignal } from "../grammy-signal.ts";

/** No call but the wait for updates takes longer, in milliseconds. */
export const LONGEST_CALL = 15_000;

/** Gives every call a deadline, in milliseconds, so that none hangs. */
export function withDeadline(lasts: number): Transformer {
	return (previous, method, parameters, signal) => {
		if (method === "getUpdates") return previous(method, parameters, signal);
		const limit = AbortSignal.timeout(lasts);
		const either =
			signal === undefined
				? limit
				: AbortSignal.any([signal as unknown as AbortSignal, limit]);
		return previous(method, parameters, either as GrammySignal);
	};
}
