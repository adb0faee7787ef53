import { array, assert, constantFrom, property, record } from "fast-check";
import MiniSearch from "minisearch";
import { expect, it } from "vitest";
import { createPassageIndex } from "../../src/search/passage-index.ts";
import { collectPostings } from "../../src/search/postings.ts";

const indexOf = (documents: readonly (readonly string[])[]) => {
	const collected = collectPostings();
	for (const terms of documents) collected.add(terms);
	return createPassageIndex(collected.finish());
};
const index = indexOf([
	["accord", "signer", "2023"],
	["accord", "accord pays", "pays", "long", "autre", "autre"],
	["pays"],
	[],
]);
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

it("scores as MiniSearch does, term for term", () => {
	const term = constantFrom(..."abcdefgh");
	const documents = array(array(term, { minLength: 1, maxLength: 12 }), {
		minLength: 1,
		maxLength: 12,
	});
	assert(
		property(
			record({ documents, asked: array(term, { minLength: 1 }) }),
			({ documents, asked }) => {
				const boosts = new Map(asked.map((each, n) => [each, 1 / (n + 1)]));
				const peer = new MiniSearch({ fields: ["text"] });
				peer.addAll(
					documents.map((each, id) => ({ id, text: each.join(" ") })),
				);
				const found = peer.search([...boosts.keys()].join(" "), {
					boostTerm: (each) => boosts.get(each) ?? 1,
					bm25: { k: 1.2, b: 0.75, d: 0.5 },
				});
				const scores = new Map(
					found.map(({ id, score, queryTerms }) => [
						id,
						score / queryTerms.length,
					]),
				);
				const hits = indexOf(documents).search(boosts, documents.length);
				expect(hits).toHaveLength(scores.size);
				for (const { document, score } of hits)
					expect(score).toBeCloseTo(scores.get(document) ?? 0, 9);
			},
		),
	);
});
