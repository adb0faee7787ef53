import { bench, describe } from "vitest";
import { createEngine } from "../../src/answer/engine.ts";
import { readDossier } from "../../src/knowledge/dossier.ts";
import { SUITES } from "../evaluation/cases.ts";

const dossier = readDossier("knowledge");
const engine = createEngine(dossier);
const questions = SUITES.filter(
	({ name }) => name === "journalist" || name === "casual",
).flatMap(({ cases }) => cases.map(({ q }) => q));

describe("start", () => {
	bench("read the knowledge folder", () => {
		readDossier("knowledge");
	});
	bench("build the engine", () => {
		createEngine(dossier);
	});
});

describe("answer", () => {
	let next = 0;
	bench("one question of the article", () => {
		engine.ask(questions[next++ % questions.length] ?? "");
	});
});
