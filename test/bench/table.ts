import { createEngine } from "../../src/answer/engine.ts";
import { readDossier } from "../../src/knowledge/dossier.ts";
import {
	type Corpus,
	labelledCorpus,
	plantedCorpus,
	positionIn,
} from "./corpora.ts";
import { type Find, PEERS, type Peer } from "./peers.ts";

/** Runs of each figure, of which the median is shown, and half of what lies between the least and the most. */
const RUNS = 3;
/** Passages of the corpora that we write ourselves; `-- 100000` adds another. */
const SIZES = [1000, 10_000, ...process.argv.slice(2).map(Number)];

/** Ours, as it ranks passages for a question; it does more than that. */
function ours(corpus: Corpus): Peer {
	return {
		name: "this bot",
		build() {
			const engine = createEngine(corpus.dossier);
			const positionOf = positionIn(corpus);
			return (question) => {
				const [first] = engine.read(question).candidates;
				return first === undefined
					? -1
					: positionOf(first.article.id, first.sentence.span.start);
			};
		},
	};
}

interface Row {
	readonly name: string;
	readonly build: number;
	readonly p50: number;
	readonly p99: number;
	readonly right: number;
}

async function measure(peer: Peer, corpus: Corpus): Promise<Row> {
	const { passages, questions } = corpus;
	const began = performance.now();
	const find: Find = await peer.build(passages);
	const build = performance.now() - began;
	for (const { text } of questions.slice(0, 50)) await find(text);
	const times: number[] = [];
	let right = 0;
	for (const { text, answers } of questions) {
		const asked = performance.now();
		const found = await find(text);
		times.push(performance.now() - asked);
		if (answers.has(found)) right++;
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => times[Math.floor(share * times.length)] ?? 0;
	return {
		name: peer.name,
		build,
		p50: at(0.5),
		p99: at(0.99),
		right: (100 * right) / questions.length,
	};
}

/** The median of several numbers, and half their range. */
function spread(values: readonly number[]): string {
	const sorted = [...values].sort((a, b) => a - b);
	const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const half = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / 2;
	const digits = median < 10 ? 2 : 0;
	return `${median.toFixed(digits)} ±${half.toFixed(digits)}`;
}

async function table(corpus: Corpus): Promise<void> {
	const { name, passages, questions } = corpus;
	console.log(
		`\n${name}: ${passages.length} passages, ${questions.length} questions`,
	);
	console.log(
		`${"".padEnd(34)}${"build, ms".padStart(14)}${"p50, ms".padStart(14)}${"p99, ms".padStart(14)}   right first`,
	);
	for (const peer of [ours(corpus), ...PEERS]) {
		const rows: Row[] = [];
		for (let run = 0; run < RUNS; run++) {
			globalThis.gc?.();
			rows.push(await measure(peer, corpus));
		}
		const of = (key: "build" | "p50" | "p99") =>
			spread(rows.map((row) => row[key])).padStart(14);
		const right = (rows[0]?.right ?? 0).toFixed(1).padStart(8);
		console.log(
			`${peer.name.padEnd(34)}${of("build")}${of("p50")}${of("p99")}   ${right} %`,
		);
	}
}

const read: number[] = [];
const build: number[] = [];
for (let run = 0; run < RUNS; run++) {
	const began = performance.now();
	const dossier = readDossier("knowledge");
	read.push(performance.now() - began);
	createEngine(dossier);
	build.push(performance.now() - began - (read.at(-1) ?? 0));
}
console.log(
	`knowledge read, ms: ${spread(read)}; engine built, ms: ${spread(build)}`,
);
console.log(
	`heap, MB: ${(process.memoryUsage().heapUsed / 1024 / 1024).toFixed(0)}`,
);
await table(labelledCorpus());
for (const size of SIZES) await table(plantedCorpus(size));
