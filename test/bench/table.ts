import { execFileSync } from "node:child_process";
import type { Row } from "./contest.ts";
import { CONTESTANTS } from "./contestants.ts";
import { spread } from "./figures.ts";

/** The labelled corpus, and planted ones of so many passages. */
const CORPORA = ["labelled", "1000", "10000", "100000"];
const RUNS = 3;
/** Where a run takes minutes there is one, and those that need more than half a second for a question are left out. */
const FAR = "100000";
const TOO_SLOW = /prefix|Orama|lunr/;

/** What an engine does on a corpus, measured in a process of its own. */
function rowOf(position: number, corpus: string): Row {
	const args = "--expose-gc --max-old-space-size=8000 --import tsx".split(" ");
	const output = execFileSync(
		process.execPath,
		[...args, "test/bench/contest.ts", String(position), corpus],
		{ encoding: "utf8" },
	);
	return JSON.parse(output);
}

const COLUMNS: readonly [name: string, key: keyof Row][] = [
	["build, ms", "build"],
	["p50, ms", "p50"],
	["p99, ms", "p99"],
	["KB a passage", "size"],
	["resident, MB", "resident"],
];

for (const corpus of CORPORA) {
	const title = corpus === "labelled" ? corpus : `${corpus} passages`;
	const heads = COLUMNS.map(([name]) => name.padStart(14)).join("");
	console.log(`\n${title.padEnd(34)}${heads}   right first`);
	for (const [position, { name }] of CONTESTANTS.entries()) {
		if (corpus === FAR && TOO_SLOW.test(name)) continue;
		const rows = Array.from({ length: corpus === FAR ? 1 : RUNS }, () =>
			rowOf(position, corpus),
		);
		const cells = COLUMNS.map(([, key]) =>
			spread(rows.map((row) => row[key])).padStart(14),
		).join("");
		const right = (rows[0]?.right ?? 0).toFixed(1).padStart(8);
		console.log(`${name.padEnd(34)}${cells}   ${right} %`);
	}
}
