import { expect, it } from "vitest";
import { answerCard } from "../../src/presentation/answer-card.ts";
import { toPlainText } from "../../src/presentation/plain-text.ts";
import { articles, citationAt, library } from "../support/library.ts";

it("shows what Telegram shows, and the questions of the buttons", () => {
	const card = answerCard(
		{
			kind: "answer",
			short: "Paul Néri.",
			citations: [citationAt(library, 2, 3)],
			notes: ["Une note."],
			suggestions: ["Combien a coûté le chantier ?"],
		},
		articles,
	);
	expect(toPlainText(card).replace(/[\u00a0\u202f]/g, " ")).toBe(
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
