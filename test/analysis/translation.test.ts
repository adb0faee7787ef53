import { expect, it } from "vitest";
import { createGlossary } from "../../src/analysis/translation.ts";

const glossary = createGlossary(
	{
		language: "essai",
		prefixes: ["ال", "لل"],
		suffixes: ["'s", "ها"],
		entries: [
			["who", "qui"],
			["who is", "qui est"],
			["the", ""],
			["envoy", "émissaire"],
			["سفارة", "ambassade"],
			["سفير", "ambassadeur"],
		],
	},
	[["كينيا", "Kenya"]],
);

it.each([
	["the longest phrase first", "Who is the envoy?", "qui est émissaire?"],
	["unknown words as they stand", "WHO met Ingonga?", "qui met Ingonga?"],
	["no phrase across a mark", "who, is", "qui, is"],
	["affixes taken off", "the envoy's", "émissaire"],
	["the longest base", "السفارة", "ambassade"],
	[
		"no vowel marks, no hamza, names",
		"السَّفير لكينيا كينيا؟",
		"ambassadeur لكينيا Kenya?",
	],
	["other digits", "who ٢٠٢٣", "qui 2023"],
])("puts words into French: %s", (_, said, french) => {
	expect(glossary.gloss(said)).toBe(french);
});
