import { expect, it } from "vitest";
import { createRespeller } from "../../src/analysis/respelling.ts";
import { createCorrector } from "../../src/analysis/spelling.ts";

const words = new Set(
	"procureur ambassadeur cybercriminalite expertise accord terrorisme engonga qui quoi est le la il a dit".split(
		" ",
	),
);
const respell = createRespeller({
	spellings: new Map([
		["c", "c'est"],
		["ki", "qui"],
		["koi", "quoi"],
		["ambassadeure", "ambassadeur"],
	]),
	knows: (word) => words.has(word),
	correct: createCorrector(words, []),
});

it.each([
	["c ki lambassadeur ?", "c'est qui l'ambassadeur ?"],
	["C’est koi lexpertise", "C’est quoi l'expertise"],
	["le procurer a dit", "le procureur a dit"],
	["terorisme, cybercriminalitée", "terrorisme, cybercriminalite"],
	["Ingonga", "engonga"],
	["lacord", "lacord"],
	["a-t-il dit", "a-t-il dit"],
	["Rwanda 2023 xyz", "Rwanda 2023 xyz"],
])("%j is read as %j", (typed, meant) => {
	expect(respell(typed)).toBe(meant);
});
