import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** The built command line, as `npm run ask` and `npm run check` run it. */
const run = (args: string[], input = "", env: NodeJS.ProcessEnv = {}) =>
	spawnSync(process.execPath, ["dist/cli.js", ...args], {
		input,
		encoding: "utf8",
		env: { ...process.env, KNOWLEDGE_DIR: "knowledge", ...env },
	});
const lines = (output: string) =>
	output
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));

describe("ask", () => {
	it("prints the reply as a reader sees it", () => {
		const { stdout, status } = run([
			"ask",
			"En quelle année l'accord a-t-il été signé ?",
		]);
		expect(stdout).toContain("protocole d’accord signé en 2023");
		expect(stdout).toMatch(
			/— Section «\sQuestions d’intérêt commun\s», phrase 6 sur 6/,
		);
		expect(status).toBe(0);
	});

	it("prints one JSON object, whose quotes are slices of the article", () => {
		const { stdout } = run(["ask", "--json", "Qui est l’ambassadeur ?"]);
		const [answer] = lines(stdout);
		expect(answer).toMatchObject({
			kind: "answer",
			notes: expect.any(Array),
			suggestions: expect.any(Array),
		});
		expect(Object.keys(answer.citations[0])).toEqual([
			"article",
			"section",
			"sentence",
			"start",
			"end",
			"quote",
		]);
		expect(answer.text).toContain(answer.citations[0].quote);
	});

	it("explains its words, what was found and the rule that decided", () => {
		const { stdout, status } = run([
			"ask",
			"--explain",
			"Qui est l’ambassadeur ?",
		]);
		expect(stdout).toMatch(/ambassadeur → /);
		expect(stdout).toMatch(/decided: fact nom-ambassadeur, confidence [01]/);
		expect(status).toBe(0);
	});

	it("answers a batch line by line, in order, and goes on after a bad line", () => {
		const { stdout, status } = run(
			["ask", "--batch"],
			[
				'{"id":1,"question":"Où le procureur a-t-il parlé ?"}',
				"not JSON",
				"",
				'{"id":"b","question":"merci"}',
				'{"id":"c","claim":"Le protocole date de 2022."}',
				'{"id":"d"}',
				'{"id":"e","question":"Qui ?","claim":"Lui."}',
				'{"question":"sans id"}',
				'{"id":"f","question":"bonjour","color":"blue"}',
			].join("\n"),
		);
		expect(lines(stdout)).toMatchObject([
			{ id: 1, kind: "answer" },
			{ error: expect.stringContaining("line 2: not JSON") },
			{ id: "b", kind: "thanks" },
			{ id: "c", kind: "verdict", verdict: "contradicted" },
			{ id: "d", error: expect.stringContaining('"question" or "claim"') },
			{ id: "e", error: expect.stringContaining('"question" or "claim"') },
			{ error: expect.stringContaining("id") },
			{ id: "f", error: expect.stringContaining("color") },
		]);
		expect(status).toBe(1);
	});

	it.each([
		[[], "No command"],
		[["answer"], "Unknown command « answer »"],
		[["ask"], "No question"],
		[["ask", "--batch", "Qui ?"], "--batch reads its questions"],
		[["ask", "--colour"], "--colour"],
	])("refuses %j and shows the usage", (args, why) => {
		const { stderr, status } = run(args);
		expect(stderr).toContain(why);
		expect(stderr).toContain("Usage:");
		expect(status).toBe(2);
	});
});

describe("check", () => {
	it("says that our own knowledge is sound", () => {
		const { stdout, status } = run(["check"]);
		expect(stdout).toMatch(/^Knowledge is sound \(revision [0-9a-f]{12}\)\./);
		expect(status).toBe(0);
	});

	it("says what is wrong, and nothing else", () => {
		const { stdout, stderr, status } = run(["check"], "", {
			KNOWLEDGE_DIR: "nowhere",
		});
		expect(stderr).toMatch(
			/^The knowledge folder has 1 problem:\nnowhere: there is no such folder\n {4}→ /,
		);
		expect([stdout, status]).toEqual(["", 1]);
	});
});
