import { expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { answerCard } from "../../src/presentation/answer-card.ts";
import { toPlainText } from "../../src/presentation/plain-text.ts";
import { citationAt, engine, library, shelf } from "../support/library.ts";

const plain = (answer: Answer) =>
	toPlainText(answerCard(answer, shelf)).replace(/[\u00a0\u202f]/g, " ");

it("shows what Telegram shows, and the questions of the buttons", () => {
	const answer: Answer = {
		kind: "answer",
		short: "Paul Néri.",
		citations: [citationAt(library, 2, 3)],
		notes: ["Une note."],
		suggestions: ["Combien a coûté le chantier ?"],
	};
	expect(plain(answer)).toBe(
		[
			"Paul Néri.",
			"« L’architecte Paul Néri a conservé la façade <de 1901> & l’escalier. »",
			"— Section « Un chantier de deux ans », phrase 3 sur 3",
			"",
			"À noter : Une note.",
			"",
			"Vous pouvez demander :",
			"• Combien a coûté le chantier ?",
		].join("\n"),
	);
});

it("quotes each item of a list", () => {
	const citations = [1, 2, 3].map((number) => citationAt(library, 3, number));
	expect(plain({ kind: "summary", length: "whole", citations })).toMatch(
		/\n« .* »\n\n?• « un atelier de reliure »\n• « une salle.* »\n— /,
	);
});

it("quotes a paragraph once", () => {
	const citations = [1, 2].map((number) => citationAt(library, 2, number));
	expect(plain({ kind: "summary", length: "whole", citations })).toMatch(
		/\n« Le chantier .*, selon la mairie\. « Chaque .* Odile Ferrand\. »\n— /,
	);
});

it("does not tell of buttons that are not there", () => {
	const text = plain(engine.request("topics"));
	expect(text).toMatch(/^Les sections de l’article\n1\. /);
	expect(text).not.toContain("Touchez");
});
