import { describe, expect, it } from "vitest";
import { questionsOf, wordsOf } from "../../src/answer/message.ts";

describe("the words of a message", () => {
	it.each([
		["<p><b>Quand</b></p>&nbsp;est-ce&#33;", "Quand est-ce!"],
		["@coop_bot c ki ? https://example.org/a?b=c", "c ki ?"],
		["‫‏Qui est‏ là ?‎‬", "Qui est là ?"],
		["a < b & c", "a < b & c"],
		["jean@example.org", "jean@example.org"],
		["x".repeat(5000), "x".repeat(4096)],
	])("of %j are %j", (message, words) => {
		expect(wordsOf(message)).toBe(words);
	});
});

describe("what a message may ask", () => {
	it.each([
		["Qui est-ce ?", ["Qui est-ce ?"]],
		[
			"Je prépare un exposé. Qui est M. Laassel ? Merci.",
			[
				"Qui est M. Laassel ?",
				"Je prépare un exposé. Qui est M. Laassel ? Merci.",
			],
		],
		[
			"bon alors moi j'ai un exposé demain et j'ai rien compris, il veut quoi le procureur, aidez-moi vite",
			["il veut quoi le procureur"],
		],
		["accord de 2023", ["accord de 2023"]],
	])("%s", (message, questions) => {
		expect(questionsOf(message)).toEqual(expect.arrayContaining(questions));
	});

	it("is the whole message too", () => {
		expect(questionsOf("Bonjour. Qui ? Où ?").at(-1)).toBe(
			"Bonjour. Qui ? Où ?",
		);
	});
});
