/** Most results that one function keeps. */
const MOST = 100_000;

/** The same function, which keeps what it found for each word: a language has few words and texts repeat them. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const found = known.get(word);
		if (found !== undefined) return found;
		const result = find(word);
		// All at once: whoever reads new words without end is not slowed down by forgetting them one by one.
		if (known.size >= MOST) known.clear();
		known.set(word, result);
		return result;
	};
}

/** The same function, which keeps what it found for each object as long as that is in use. */
export function rememberedOf<K extends object, T>(
	find: (key: K) => T,
): (key: K) => T {
	const known = new WeakMap<K, { readonly found: T }>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before.found;
		const found = find(key);
		known.set(key, { found });
		return found;
	};
}
