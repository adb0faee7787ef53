import { createEngine } from "../../src/answer/engine.ts";
import { readDossier } from "../../src/knowledge/dossier.ts";
import { SUITES } from "../evaluation/cases.ts";
import { bytesInUse, quantile, spread, timesOf } from "./figures.ts";

const RUNS = 5;

// What the article here costs: to read, and for each question and claim of the evaluation.
const own = SUITES.filter(({ name }) =>
	/^(?:journalist|casual|adversarial|paraphrase|multilingual|claims)$/.test(
		name,
	),
).flatMap(({ cases }) => cases);
const questions = own.flatMap(({ q }) => q ?? []);
const claims = own.flatMap(({ claim }) => claim ?? []);

const before = bytesInUse();
const figures = new Map<string, number[]>();
const note = (name: string, value: number) =>
	figures.set(name, [...(figures.get(name) ?? []), value]);
for (let run = 0; run < RUNS; run++) {
	let began = performance.now();
	const dossier = readDossier("knowledge");
	note("knowledge read, ms", performance.now() - began);
	began = performance.now();
	const engine = createEngine(dossier);
	note("engine built, ms", performance.now() - began);
	if (run === 0) note("memory, MB", (bytesInUse() - before) / 1e6);
	await timesOf(questions.slice(0, 100), engine.ask);
	const asked = await timesOf(questions, engine.ask);
	const verified = await timesOf(claims, engine.verify);
	note("question, p50, ms", quantile(asked, 0.5));
	note("question, p99, ms", quantile(asked, 0.99));
	note("claim, p50, ms", quantile(verified, 0.5));
	note("claim, p99, ms", quantile(verified, 0.99));
}
console.log(
	`the article here: ${questions.length} questions, ${claims.length} claims`,
);
for (const [name, values] of figures)
	console.log(`${name.padEnd(34)}${spread(values).padStart(14)}`);
