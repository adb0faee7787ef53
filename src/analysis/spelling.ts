/** Corrects a folded word that nobody knows, or returns null: a wrong correction is worse than none. */
export type Correct = (word: string) => string | null;

/** A word of this length is known by its other letters when one is wrong. */
const LONG = 6;

/**
 * A corrector towards folded words. What sounds like a `near` word is one, then what begins one, as « cyber » does;
 * then the nearest `near` word within one mistake, then what sounds like a `far` word, and so on.
 */
export function createCorrector(
	near: Iterable<string>,
	far: Iterable<string>,
): Correct {
	const closest = search(near);
	const others = search(far);
	return (word) => {
		if (!/^\p{L}{4,30}$/u.test(word)) return null;
		return (
			closest.sounding(word) ??
			closest.beginning(word) ??
			closest.within(word, 1) ??
			others.sounding(word) ??
			others.within(word, 1) ??
			(word.length >= 8 ? closest.within(word, 2) : null)
		);
	};
}

interface Search {
	sounding(word: string): string | null;
	/** The shortest word that begins as this one. */
	beginning(word: string): string | null;
	/** The first of the words nearest to this one, within a number of mistakes. */
	within(word: string, reach: number): string | null;
}

/** How a folded French word sounds, roughly: two spellings of one sound are one. */
function soundOf(word: string): string {
	return word
		.replace(/eau|au/g, "o")
		.replace(/ph/g, "f")
		.replace(/qu|c(?![eiyh])/g, "k")
		.replace(/c(?=[eiy])|ss|sc(?=[ei])|t(?=ion)/g, "s")
		.replace(/(?<!c)h/g, "")
		.replace(/y/g, "i")
		.replace(/[ae]i/g, "e")
		.replace(/z/g, "s")
		.replace(/gu(?=[ei])/g, "g")
		.replace(/(.)\1+/g, "$1")
		.replace(/(?<=.{3})(?:e|es|ent|s|t|er|x)$/, "");
}

function search(words: Iterable<string>): Search {
	const bySound = new Map<string, string>();
	const byStart = new Map<string, string[]>();
	const byLength = new Map<number, Peers>();
	for (const word of new Set(words)) {
		if (!/^\p{L}{3,}$/u.test(word)) continue;
		const sound = soundOf(word);
		if (!bySound.has(sound)) bySound.set(sound, word);
		const start = word.slice(0, START);
		const starting = byStart.get(start) ?? [];
		byStart.set(start, starting);
		starting.push(word);
		const peers = byLength.get(word.length) ?? { words: [], letters: [] };
		byLength.set(word.length, peers);
		peers.words.push(word);
		peers.letters.push(lettersOf(word));
	}
	return {
		sounding: (word) => bySound.get(soundOf(word)) ?? null,
		beginning: (word) =>
			(byStart.get(word.slice(0, START)) ?? [])
				.filter((known) => known.startsWith(word))
				.reduce<string | null>(
					(a, b) => (a === null || b.length < a.length ? b : a),
					null,
				),
		within: (word, reach) => nearestOf(word, reach, byLength),
	};
}

/** Words are found by so many first letters; no shorter word is corrected. */
const START = 4;

/** Words of one length, and which letters each has. */
interface Peers {
	readonly words: string[];
	readonly letters: number[];
}

/** Which letters a word has, as bits: those of two letters may be one. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let n = 0; n < word.length; n++)
		letters |= 1 << (word.charCodeAt(n) & 31);
	return letters;
}

/** How many bits of a number are set. */
function bitsOf(number: number): number {
	let [bits, left] = [0, number];
	for (; left !== 0; bits++) left &= left - 1;
	return bits;
}

/** The first of the words nearest to a word, within a number of mistakes; null when there is none. */
function nearestOf(
	word: string,
	reach: number,
	byLength: ReadonlyMap<number, Peers>,
): string | null {
	const own = lettersOf(word);
	let best: string | null = null;
	let shortest = reach + 1;
	for (const length of [0, -1, 1, -2, 2]
		.filter((by) => Math.abs(by) <= reach)
		.map((by) => word.length + by)) {
		const peers = byLength.get(length);
		if (peers === undefined) continue;
		for (let n = 0; n < peers.words.length; n++) {
			// A mistake takes one letter away at most, and brings one.
			const differing = bitsOf(own ^ (peers.letters[n] as number));
			if (differing > 2 * (shortest - 1)) continue;
			const candidate = peers.words[n] as string;
			const distance = editDistance(word, candidate, shortest - 1);
			if (distance < shortest) [best, shortest] = [candidate, distance];
		}
	}
	return best;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. A consonant for
 * another at the start of a word, or anywhere in a short one, counts twice: it makes another word. Infinity above `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
	const width = b.length + 1;
	const row = () => new Array<number>(width).fill(0);
	let [before, previous, current] = [
		row(),
		Array.from({ length: width }, (_, j) => j),
		row(),
	];
	for (let i = 1; i <= a.length; i++) {
		current[0] = i;
		let lowest = i;
		for (let j = 1; j < width; j++) {
			const substitution = substitutionCost(
				a[i - 1] ?? "",
				b[j - 1] ?? "",
				i === 1 || a.length < LONG,
			);
			let cost = Math.min(
				(previous[j] ?? 0) + 1,
				(current[j - 1] ?? 0) + 1,
				(previous[j - 1] ?? 0) + substitution,
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			current[j] = cost;
			if (cost < lowest) lowest = cost;
		}
		if (lowest > limit) return Number.POSITIVE_INFINITY;
		[before, previous, current] = [previous, current, before];
	}
	const distance = previous[b.length] ?? 0;
	return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

function substitutionCost(a: string, b: string, strict: boolean): number {
	if (a === b) return 0;
	return strict && !(VOWEL.test(a) && VOWEL.test(b)) ? 2 : 1;
}

const VOWEL = /[aeiouy]/;
