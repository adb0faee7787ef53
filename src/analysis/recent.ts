/** The same function, which keeps what it found for the last keys it was asked, so many at most. */
export function recent<K, T>(find: (key: K) => T, most: number): (key: K) => T {
	const kept = new Map<K, T>();
	return (key) => {
		const known = kept.get(key) ?? find(key);
		kept.delete(key);
		kept.set(key, known);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
		return known;
	};
}
