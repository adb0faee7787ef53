import type { Memory } from "./memory.ts";

/** A memory that may be lost for a while. */
export interface LastingMemory extends Memory {
	/** Whether the last call reached it. */
	readonly isReached: boolean;
}

/**
 * A memory, and another in its place for every call that fails: the bot goes on without what it cannot reach. Each loss and
 * each return is told once.
 */
export function withFallback(
	memory: Memory,
	fallback: Memory,
	onChange: (isReached: boolean, error?: unknown) => void,
): LastingMemory {
	let isReached = true;
	const tell = (reached: boolean, error?: unknown): void => {
		if (reached !== isReached) onChange(reached, error);
		isReached = reached;
	};
	const attempt = async <T>(
		call: (memory: Memory) => Promise<T>,
	): Promise<T> => {
		try {
			const result = await call(memory);
			tell(true);
			return result;
		} catch (error) {
			tell(false, error);
			return call(fallback);
		}
	};
	return {
		get isReached() {
			return isReached;
		},
		get: (key) => attempt((to) => to.get(key)),
		set: (key, value) => attempt((to) => to.set(key, value)),
		append: (list, value) => attempt((to) => to.append(list, value)),
		list: (list) => attempt((to) => to.list(list)),
		keep: (key, value, lasts) => attempt((to) => to.keep(key, value, lasts)),
		recall: (key) => attempt((to) => to.recall(key)),
		forget: (key) => attempt((to) => to.forget(key)),
		claim: (key, owner, lasts) => attempt((to) => to.claim(key, owner, lasts)),
		count: (key, lasts) => attempt((to) => to.count(key, lasts)),
	};
}
