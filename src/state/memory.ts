/** What the bot remembers: values that are JSON, by name. */
export interface Memory {
	/** Undefined when nothing was set. */
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	/** Adds a value to the end of a list. */
	append(list: string, value: unknown): Promise<void>;
	/** The values of a list, in the order they came. */
	list(list: string): Promise<readonly unknown[]>;
}

/** Nothing outlives the process. */
export function createVolatileMemory(): Memory {
	const values = new Map<string, unknown>();
	const lists = new Map<string, unknown[]>();
	return {
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
