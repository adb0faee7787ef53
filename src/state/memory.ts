/** What the bot remembers: values that are JSON, by name. */
export interface Memory extends Records, Fleeting {}

/** What outlives the process. */
export interface Records {
	/** Undefined when nothing was set. */
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	/** Adds a value to the end of a list. */
	append(list: string, value: unknown): Promise<void>;
	/** The values of a list, in the order they came. */
	list(list: string): Promise<readonly unknown[]>;
}

/** What is forgotten after a while, told in milliseconds. */
export interface Fleeting {
	keep(key: string, value: unknown, lasts: number): Promise<void>;
	/** Undefined when nothing was kept, or it is forgotten. */
	recall(key: string): Promise<unknown>;
	forget(key: string): Promise<void>;
	/** Takes a key for an owner; false when another has it. */
	claim(key: string, owner: string, lasts: number): Promise<boolean>;
	/** Counts one more, and says how many there were since the first of the last `lasts`. */
	count(key: string, lasts: number): Promise<number>;
}
