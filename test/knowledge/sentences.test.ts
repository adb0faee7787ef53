import { expect, it } from "vitest";
import { splitSentences } from "../../src/knowledge/sentences.ts";

it.each([
	["Il est venu. Elle est partie.", ["Il est venu.", "Elle est partie."]],
	[
		"Selon M. Dupont, oui. Mme Durand dit non.",
		["Selon M. Dupont, oui.", "Mme Durand dit non."],
	],
	["Voir p. 4 et art. 12 du code.", ["Voir p. 4 et art. 12 du code."]],
	["J. R. R. Tolkien est né en 1892.", ["J. R. R. Tolkien est né en 1892."]],
	["« Je viens. » Il vint !", ["« Je viens. »", "Il vint !"]],
	[
		"Il gagne 3,5 % de plus. Bravo ? Oui…",
		["Il gagne 3,5 % de plus.", "Bravo ?", "Oui…"],
	],
	["S.E.M. Laassel a parlé. Fin.", ["S.E.M. Laassel a parlé.", "Fin."]],
	["  Sans point final  ", ["Sans point final"]],
	["", []],
])("splits %j", (text, sentences) => {
	const spans = splitSentences(text, { start: 0, end: text.length });
	expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
		sentences,
	);
});
