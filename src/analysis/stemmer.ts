import { stemmer } from "@orama/stemmers/french";

const cache = new Map<string, string>();
const CACHE_LIMIT = 100_000;

/**
 * The stem of a folded word: Snowball's French stemmer (Porter's algorithm), on words without accents, so that a
 * question typed without them finds the same terms. « -ée » is read as « -e », which folding hides from Snowball.
 */
export function stem(word: string): string {
	const known = cache.get(word);
	if (known !== undefined) return known;
	const result = /^\p{L}{4,}$/u.test(word)
		? stemmer(word.replace(/ees?$/, "e"))
		: word;
	if (cache.size >= CACHE_LIMIT) cache.clear();
	cache.set(word, result);
	return result;
}
