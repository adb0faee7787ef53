import { expect, it } from "vitest";
import { engine } from "../support/library.ts";

const quotes = (request: "one_sentence" | "summary" | "whole") => {
	const answer = engine.request(request);
	return "citations" in answer
		? answer.citations.map(({ quote }) => quote)
		: [];
};
const units = (found: readonly string[]) =>
	found.reduce((sum, quote) => sum + quote.length, 0);

it("is one sentence, of a headline's length", () => {
	expect(quotes("one_sentence")).toHaveLength(1);
	expect(units(quotes("one_sentence"))).toBeLessThanOrEqual(256);
});

it("is three sentences in reading order, the lead among them", () => {
	const [first, ...others] = quotes("summary");
	expect(first).toMatch(/^La bibliothèque municipale/);
	expect(others).toHaveLength(2);
});

it("is as much as fits, never a title or half a list", () => {
	expect(units(quotes("whole"))).toBeLessThanOrEqual(900);
	expect(quotes("whole").length).toBeGreaterThan(3);
	expect(quotes("whole").join()).not.toMatch(/rouvre ses portes|:$/);
});
