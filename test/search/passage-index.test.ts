import { expect, it } from "vitest";
import { createPassageIndex } from "../../src/search/passage-index.ts";
import { collectPostings } from "../../src/search/postings.ts";

const collected = collectPostings();
for (const terms of [
	["accord", "signer", "2023"],
	["accord", "accord pays", "pays", "long", "autre", "autre"],
	["pays"],
	[],
])
	collected.add(terms, []);
const index = createPassageIndex(collected.finish());
const found = (...boosts: [string, number][]) =>
	index.search(new Map(boosts), 10).map(({ document }) => document);

it.each([
	[
		"the rarer term first",
		[
			["accord", 1],
			["2023", 1],
		],
		[0, 1],
	],
	["a phrase as one term", [["accord pays", 1]], [1]],
	["the short document before the long one", [["pays", 1]], [2, 1]],
	[
		"what weighs more before what weighs less",
		[
			["2023", 0.1],
			["pays", 1],
		],
		[2, 1, 0],
	],
	["nothing for a term that no document has", [["constructor", 1]], []],
	["nothing for no terms", [], []],
] as [string, [string, number][], number[]][])(
	"finds %s",
	(_, boosts, documents) => {
		expect(found(...boosts)).toEqual(documents);
	},
);

it("returns at most as many hits as asked for", () => {
	expect(index.search(new Map([["pays", 1]]), 1)).toHaveLength(1);
});

it("looks for the rarest terms of many documents", () => {
	const many = collectPostings();
	for (let n = 0; n < 5000; n++) many.add(["article"], []);
	many.add(["amphore"], []);
	const { search } = createPassageIndex(many.finish());
	const common: [string, number] = ["article", 1];
	expect(search(new Map([common, ["amphore", 0.4]]), 9)).toHaveLength(1);
	expect(search(new Map([common]), 9)).toHaveLength(9);
});
