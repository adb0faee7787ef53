import { CONTESTANTS } from "./contestants.ts";
import { corpusOf } from "./corpora.ts";
import { bytesInUse, quantile, timesOf } from "./figures.ts";

/** What one engine does on one corpus. */
export interface Row {
	/** Milliseconds. */
	readonly build: number;
	readonly p50: number;
	readonly p99: number;
	/** Share of the questions whose first passage is one that answers, in percent. */
	readonly right: number;
	/** Kilobytes for each passage, beyond its text. */
	readonly size: number;
	/** Megabytes of the whole process, texts included. */
	readonly resident: number;
}

/** Questions asked before any is timed. */
const WARM = 100;

// Prints the row of one engine, given by its position, and one corpus, given by its name: each in a process of its own, so that
// none pays for another's memory.
const [position, name = ""] = process.argv.slice(2);
const contestant = CONTESTANTS[Number(position)];
const corpus = corpusOf(name);
const texts = corpus.questions.map(({ text }) => text);
const before = bytesInUse();
const began = performance.now();
const filled = await contestant?.build(corpus);
const build = performance.now() - began;
if (filled === undefined) throw new Error(`no engine ${position}`);
const size = (bytesInUse() - before) / 1000 / corpus.passages.length;
const { find, answer = find } = filled;
await timesOf(texts.slice(0, WARM), answer);
const times = await timesOf(texts, answer);
let right = 0;
for (const { text, answers } of corpus.questions)
	if (answers.has(await find(text))) right++;
const row: Row = {
	build,
	p50: quantile(times, 0.5),
	p99: quantile(times, 0.99),
	right: (100 * right) / texts.length,
	size,
	resident: process.memoryUsage().rss / 1e6,
};
console.log(JSON.stringify(row));
