import { expect, it } from "vitest";
import type { Conversation } from "../../src/answer/conversation/conversation.ts";
import { engine } from "../support/library.ts";

/** The last answer of a conversation whose messages come so many minutes apart. */
function talk(messages: readonly string[], minutes = 1) {
	let said: Conversation | null = null;
	let last = engine.ask("");
	for (const [n, message] of messages.entries()) {
		const turn = engine.converse(message, said, n * minutes * 60_000);
		// As a store would keep it.
		said = JSON.parse(JSON.stringify(turn.conversation));
		last = turn.answer;
	}
	return {
		kind: last.kind,
		first: "citations" in last ? last.citations[0]?.quote : undefined,
		follows: "follows" in last ? last.follows : undefined,
	};
}

const COST = "Combien a coûté le chantier ?";
const COST_QUOTE = "Le chantier a coûté 4 millions d’euros, selon la mairie.";
const ARCHITECT_QUOTE =
	"L’architecte Paul Néri a conservé la façade <de 1901> & l’escalier.";

it.each([
	["another subject", [COST, "et l’architecte ?"], ARCHITECT_QUOTE],
	["a correction", [COST, "non, je parle de l’architecte"], ARCHITECT_QUOTE],
	["only an interrogative", ["le chantier", "combien ?"], COST_QUOTE],
	[
		"a pronoun",
		["Qui est l’architecte ?", "il a conservé quoi ?"],
		ARCHITECT_QUOTE,
	],
	[
		"more of the same",
		[COST, "plus de détails"],
		"« Chaque euro est visible », a déclaré la maire, Mme Odile Ferrand.",
	],
])("goes on with %s", (_, messages, quote) => {
	expect(talk(messages)).toMatchObject({ kind: "answer", first: quote });
});

it.each([
	["a whole question", [COST, "Qui est l’architecte ?"]],
	["a request", [COST, "merci"]],
	["the same question again", [COST, COST]],
])("takes %s as new", (_, messages) => {
	expect(talk(messages).follows).toBeUndefined();
});

it("guesses nothing", () => {
	expect(talk([COST, "et la piscine ?"]).kind).toBe("not_covered");
	expect(talk(["et quand ?"]).kind).toBe("not_covered");
});

it("forgets after a quarter of an hour", () => {
	const messages = ["Le chantier ?", "combien ?"];
	expect(talk(messages, 15).follows).toBe("Le chantier ?");
	expect(talk(messages, 16).follows).toBeUndefined();
});
