import { expect, it } from "vitest";
import { tellsTime } from "../../src/answer/time-grain.ts";

it.each([
	["En quelle année ?", "signé en 2023", true],
	["En quelle année ?", "il a parlé jeudi", false],
	["Quel mois ?", "signé en 2023", false],
	["Quel mois ?", "le 3 mars", true],
	["À quelle date précise ?", "en mars 2023", false],
	["À quelle date précise ?", "le 1er mars", true],
	["À quelle heure ?", "vers 18 h", true],
	["À quelle heure ?", "jeudi", false],
	["Quand ?", "jeudi", true],
])("« %s » is told by « %s »: %s", (question, text, tells) => {
	expect(tellsTime(question, [text])).toBe(tells);
});
