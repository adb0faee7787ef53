import { describe, expect, it } from "vitest";
import {
	questionsOf,
	separateQuestions,
	wordsOf,
} from "../../src/answer/message.ts";

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
		expect(questionsOf("Je demande. Qui ? Où ?").at(-1)).toBe(
			"Je demande. Qui ? Où ?",
		);
	});

	it.each([
		["Bonjour, qui est M. Laassel ?", "qui est M. Laassel ?"],
		["salut tu peux me dire qui est là ?", "qui est là ?"],
		[
			"Je suis étudiant en droit et je voudrais savoir quelles sont les matières couvertes",
			"quelles sont les matières couvertes",
		],
		[
			"Il a parlé, pouvez-vous me dire où ?",
			"Il a parlé, pouvez-vous me dire où ?",
		],
	])("leaves out what only leads to it: %s", (message, question) => {
		expect(questionsOf(message)).toContain(question);
		expect(questionsOf(message).at(-1)).toBe(question);
	});

	it.each([
		[
			"Où et quand a-t-il parlé hier ?",
			["Où a-t-il parlé hier ?", "quand a-t-il parlé hier ?"],
		],
		["Qui est-ce ? Où vit-il ?", ["Qui est-ce ?", "Où vit-il ?"]],
		["Qui est-ce ?", []],
	])("is several questions: %s", (message, questions) => {
		expect(separateQuestions(message)).toEqual(questions);
	});
});
