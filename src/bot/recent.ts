/** Values by key, of which the oldest go first. */
export interface Recent<Value> {
	get(key: string): Value | undefined;
	/** Set anew, a value is the youngest. */
	set(key: string, value: Value): void;
}

/** At most so many values. */
export function createRecent<Value>(most: number): Recent<Value> {
	const kept = new Map<string, Value>();
	return {
		get: (key) => kept.get(key),
		set(key, value) {
			kept.delete(key);
			kept.set(key, value);
			const [oldest] = kept.keys();
			if (kept.size > most && oldest !== undefined) kept.delete(oldest);
		},
	};
}
