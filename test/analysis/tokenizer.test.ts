import { expect, it } from "vitest";
import { tokenize } from "../../src/analysis/tokenizer.ts";

it.each([
	["L’accord d'aujourd’hui", ["accord", "aujourdhui"]],
	["D'accord. Un protocole d'accord", ["daccord", "un", "protocole", "accord"]],
	["qu'est-ce qu’il a-t-il dit", ["est", "ce", "il", "a", "t", "il", "dit"]],
	["lorsqu'ils jusqu’à presqu'île", ["ils", "a", "ile"]],
	["Œuvre, CŒUR, ex æquo", ["oeuvre", "coeur", "ex", "aequo"]],
	["Sud-Soudan", ["sud", "soudan"]],
	[
		"14 000 € ; 14\u202f000 ; 14.000 ; 3,5 % ; 3.14",
		["14000", "14000", "14000", "3.5", "3.14"],
	],
	["le 12 mars 2023, le 1er", ["le", "12", "mars", "2023", "le", "1er"]],
	["la C.E.M.A.C. et l'O.N.U.", ["la", "cemac", "et", "onu"]],
	["E\u0301te\u0301", ["ete"]],
	["ما اسم السفيرِ", ["ما", "اسم", "السفير"]],
	["?! « » …", []],
])("%j has the words %j", (text, words) => {
	expect(tokenize(text).map(({ surface }) => surface)).toEqual(words);
});

it("keeps the offsets of every word, without its elided article", () => {
	const text = "Il signe l’accord d'Été.";
	expect(
		tokenize(text).map(({ start, end }) => text.slice(start, end)),
	).toEqual(["Il", "signe", "accord", "Été"]);
});
