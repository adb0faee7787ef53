import { describe, expect, it } from "vitest";
import { createAnalyzer, termsOf } from "../../src/analysis/french.ts";
import { createThesaurus } from "../../src/analysis/thesaurus.ts";

const thesaurus = createThesaurus({
	synonyms: [
		["signer", "parapher"],
		["parquet", "ministère public"],
		["rendre hommage à", "saluer"],
	],
	families: [
		["signer", "signature", "signataire"],
		["évoquer", "évocation"],
	],
	antonyms: [],
	places: [
		["Maroc", "royaume du Maroc", "marocain", "chérifien"],
		["Kenya", "kényan"],
	],
	seats: [["Maroc", "Rabat"]],
	baseForms: new Map([
		["écrit", "écrire"],
		["écrivait", "écrire"],
		["rendu", "rendre"],
	]),
	lightWords: ["dire"],
	distinctWords: [],
});
const analyze = createAnalyzer(thesaurus.vocabulary);
const terms = (text: string) => [...termsOf(analyze(text))];

describe("two spellings or forms of a word are one term:", () => {
	it.each([
		["cybercriminalité", "CYBERCRIMINALITE"],
		["signée", "signees"],
		["judiciaire", "judiciaires"],
		["évoquent", "évoquer"],
		["évoquée", "evoqué"],
		["écrivait", "écrit"],
		["l’Œuvre", "oeuvre"],
	])("%s, %s", (one, other) => {
		expect(terms(one)).toEqual(terms(other));
	});
});

it("marks stop words, which stay readable: negation and interrogatives are not lost", () => {
	const { tokens } = analyze("Qui n’a pas signé ?");
	expect(
		tokens.filter(({ stop }) => stop).map(({ surface }) => surface),
	).toEqual(["qui", "a", "pas"]);
});

it("finds the phrases of the lexicon, whatever their number, and whatever stands around them", () => {
	const { phrases } = analyze(
		"Les ministères publics ont rendu hommage au Royaume du Maroc",
	);
	expect(phrases.map(({ from, to }) => to - from)).toEqual([2, 2, 3]);
});

describe("the thesaurus", () => {
	const closeness = (a: string, b: string) =>
		thesaurus.near(terms(a).at(-1) ?? "").get(terms(b).at(-1) ?? "") ?? 0;

	it("has an exact word beat its family, and a family beat a synonym", () => {
		const [family, synonym, cousin] = [
			closeness("signer", "signature"),
			closeness("signer", "parapher"),
			closeness("signataire", "parapher"),
		];
		expect([
			family < 1,
			synonym < family,
			cousin < synonym,
			cousin > 0,
		]).toEqual([true, true, true, true]);
	});

	it.each([
		["parquet", "ministère public", true],
		["Maroc", "chérifien", true],
		["Maroc", "Rabat", true],
		["Maroc", "kényan", false],
	])("holds %s and %s near: %s", (a, b, near) => {
		expect(closeness(a, b) > 0).toBe(near);
	});
});
