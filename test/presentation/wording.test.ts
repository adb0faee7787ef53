import { describe, expect, it } from "vitest";
import { fr } from "../../src/presentation/typography.ts";
import { wording } from "../../src/presentation/wording.ts";

/** Every text, with figures for what is interpolated. */
function textsOf(value: unknown): string[] {
	if (typeof value === "string") return [value];
	if (typeof value === "function") return [value(1, 2, 3), value(2, 2, 3)];
	return Object.values(value as object).flatMap(textsOf);
}

describe("wording", () => {
	it.each(textsOf(wording))("is typeset: %s", (text) => {
		expect(text).not.toMatch(/ [»:;?!]|« |'|!/);
	});

	it("typesets our words and leaves alone what it is given", () => {
		expect(fr`L'article « ${"a ? 'b'"} » : oui ?`).toBe(
			"L’article «\u00a0a ? 'b'\u00a0»\u00a0: oui\u202f?",
		);
	});
});

it.each([
	wording.oldButton,
	wording.notYours,
	wording.voted,
	wording.whyNot,
	wording.gapNoted,
	wording.questionGone,
	wording.failure,
	wording.group.adminsOnly,
])("fits what a button shows for a moment: %s", (text) => {
	expect(text.length).toBeLessThanOrEqual(200);
});
