/** Values by key, of which the oldest go first. */
export interface Recent<Value> {
	get(key: string): Value | undefined;
	/** Set anew, a value is the youngest. */
	set(key: string, value: Value): void;
	/** How many are kept. */
	readonly size: number;
}

/** How often what is too old is forgotten, in milliseconds. */
const SWEEP = 60_000;

/** At most so many values, none older than `lasts` milliseconds by more than a minute. */
export function createRecent<Value>(
	most: number,
	lasts = Number.POSITIVE_INFINITY,
): Recent<Value> {
	const kept = new Map<
		string,
		{ readonly value: Value; readonly at: number }
	>();
	const isOld = (at: number) => Date.now() - at > lasts;
	const sweep = (): void => {
		for (const [key, { at }] of kept) {
			if (!isOld(at)) return;
			kept.delete(key);
		}
	};
	if (Number.isFinite(lasts)) setInterval(sweep, SWEEP).unref();
	return {
		get(key) {
			const found = kept.get(key);
			return found === undefined || isOld(found.at) ? undefined : found.value;
		},
		set(key, value) {
			kept.delete(key);
			kept.set(key, { value, at: Date.now() });
			const [oldest] = kept.keys();
			if (kept.size > most && oldest !== undefined) kept.delete(oldest);
		},
		get size() {
			return kept.size;
		},
	};
}
