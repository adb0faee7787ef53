import type { Fleeting, Memory } from "./memory.ts";

/** Most values that are kept for a while: the oldest go first. */
const MOST = 50_000;
/** How often what is over is forgotten, in milliseconds. */
const SWEEP = 60_000;

/** What is forgotten after a while, in the process; no more than a minute after it is over. */
export function createFleeting(now: () => number = Date.now): Fleeting {
	const kept = new Map<string, { value: unknown; until: number }>();
	const find = (key: string) => {
		const found = kept.get(key);
		return found === undefined || found.until <= now() ? undefined : found;
	};
	const put = (key: string, value: unknown, lasts: number): void => {
		kept.delete(key);
		kept.set(key, { value, until: now() + lasts });
		const [oldest] = kept.keys();
		if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
	};
	setInterval(() => {
		for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
	}, SWEEP).unref();
	return {
		async keep(key, value, lasts) {
			put(key, value, lasts);
		},
		recall: async (key) => find(key)?.value,
		async forget(key) {
			kept.delete(key);
		},
		async claim(key, owner, lasts) {
			const found = find(key);
			if (found === undefined) put(key, owner, lasts);
			return found === undefined || found.value === owner;
		},
		async count(key, lasts) {
			const found = find(key);
			if (found === undefined) {
				put(key, 1, lasts);
				return 1;
			}
			found.value = Number(found.value) + 1;
			return Number(found.value);
		},
	};
}

/** Nothing outlives the process. */
export function createProcessMemory(now?: () => number): Memory {
	const values = new Map<string, unknown>();
	const lists = new Map<string, unknown[]>();
	return {
		...createFleeting(now),
		get: async (key) => values.get(key),
		async set(key, value) {
			values.set(key, value);
		},
		async append(list, value) {
			lists.set(list, [...(lists.get(list) ?? []), value]);
		},
		list: async (list) => lists.get(list) ?? [],
	};
}
