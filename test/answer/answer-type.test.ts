import { expect, it } from "vitest";
import { createAttributes, wantedBy } from "../../src/answer/answer-type.ts";

it.each([
	["when", "Il a parlé jeudi.", true],
	["when", "L’accord date de 2023.", true],
	["when", "Les travaux dureront deux ans.", true],
	["when", "Il a parlé à Nairobi.", false],
	["how_many", "Six lynx ont été libérés.", true],
	["how_many", "Des lynx ont été libérés.", false],
	["where", "Il a parlé à Nairobi.", true],
	["where", "Il a parlé longtemps.", false],
	["who", "C’est ce qu’a dit Mme Ferrand.", true],
	["who", "C’est ce qui a été dit.", false],
	["why", "Il est venu pour signer.", true],
	["what", "Il est venu.", true],
	[null, "Il est venu.", true],
] as const)("a question of kind %s, « %s »: %s", (kind, sentence, can) => {
	const wanted = wantedBy(
		{ kind, text: "", focus: null },
		[],
		() => null,
		() => false,
	);
	expect(wanted?.given(sentence) ?? true).toBe(can);
});

it.each([
	["budget", "Le programme coûte 3,4 millions d’euros.", true],
	["budget", "Le programme compte trois volets.", false],
	["poids", "un collier de 280 grammes", true],
	["profondeur", "creusé jusqu’à 16,5 mètres", true],
	["âge", "un homme de 42 ans", true],
	["âge", "la maire, 51 ans, a parlé", true],
	["âge", "en trois ans, deux classes ont fermé", false],
	["proportion", "67 % des habitants", true],
	["téléphone", "au 01 23 45 67 89", true],
	["téléphone", "en 2023", false],
])("« %s » is given by « %s »: %s", (word, sentence, given) => {
	const signOf = createAttributes((each) => each);
	expect(signOf(word)?.test(sentence)).toBe(given);
});

it.each([
	["ministre", "Le ministère de la Santé a parlé.", false],
	["ministre", "Mme Ferrand, ministre de la Santé, a parlé.", true],
	["navire", "Il a pris la mer sur l’Hermine.", true],
])("the name of a %s is given by « %s »: %s", (named, sentence, given) => {
	const units = ["nom", named].map((word) => ({
		surface: word,
		words: [word],
		phrase: null,
		weight: 1,
		place: null,
		exact: false,
	}));
	const wanted = wantedBy(
		{ kind: "who", text: "", focus: null },
		units,
		createAttributes((each) => each),
		(term) => term === "ministre",
	);
	expect(wanted?.given(sentence)).toBe(given);
});
