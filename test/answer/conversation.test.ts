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

const LEAD_QUOTE =
	"La bibliothèque municipale de Sainte-Aure a rouvert samedi, après deux ans de travaux.";
const MAYOR_QUOTE =
	"« Chaque euro est visible », a déclaré la maire, Mme Odile Ferrand.";
const ARCHITECT = "Qui est l’architecte ?";

it.each([
	["another subject", [COST, "et l’architecte ?"], ARCHITECT_QUOTE],
	["somebody else", [ARCHITECT, "et la maire ?"], MAYOR_QUOTE],
	["a correction", [COST, "non, je parle de l’architecte"], ARCHITECT_QUOTE],
	["only an interrogative", ["le chantier", "combien ?"], COST_QUOTE],
	["only what is asked for", ["le chantier", "le prix ?"], COST_QUOTE],
	["a pronoun", [ARCHITECT, "il a conservé quoi ?"], ARCHITECT_QUOTE],
	[
		"a pronoun after thanks",
		[ARCHITECT, "merci", "il a conservé quoi ?"],
		ARCHITECT_QUOTE,
	],
	["who speaks", ["Qui est la maire ?", "elle a dit quoi ?"], MAYOR_QUOTE],
	["more of the same", [COST, "plus de détails"], MAYOR_QUOTE],
	["more still", [COST, "plus de détails", "plus de détails"], LEAD_QUOTE],
	[
		"the rest of a list",
		["Y a-t-il un atelier de reliure ?", "quoi d’autre ?"],
		"Les lecteurs trouveront désormais :",
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

it.each([
	["what the article does not know", [COST, "et la piscine ?"]],
	["what nothing was said before", ["et quand ?"]],
	["what is not said of somebody", ["Qui est la maire ?", "elle est née où ?"]],
	["more about what is not said", ["Où est la piscine ?", "plus de détails"]],
	["others than those who were named", [ARCHITECT, "à part lui ?"]],
])("does not guess %s", (_, messages) => {
	expect(talk(messages).kind).toBe("not_covered");
});

it("answers the same message the same way", () => {
	const messages = [ARCHITECT, "il a conservé quoi ?"];
	expect(talk([...messages, "il a conservé quoi ?"])).toEqual(talk(messages));
});

it("says whom or what it builds on", () => {
	expect(talk([ARCHITECT, "il a conservé quoi ?"]).follows).toBe("architecte");
	expect(talk(["Le chantier ?", "combien ?"]).follows).toBe("Le chantier ?");
});

it("does not grow", () => {
	let said: Conversation | null = null;
	for (let n = 0; n < 20; n++)
		said = engine.converse(n % 2 ? "combien ?" : COST, said, 0).conversation;
	expect(JSON.stringify(said).length).toBeLessThan(1500);
});

it("forgets after a quarter of an hour", () => {
	const messages = ["Le chantier ?", "combien ?"];
	expect(talk(messages, 15).follows).toBe("Le chantier ?");
	expect(talk(messages, 16).follows).toBeUndefined();
});
