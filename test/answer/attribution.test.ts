import { expect, it } from "vitest";
import { articleOf, engineOf } from "../support/library.ts";

const article = articleOf(
	"M. Paul Néri, architecte de la ville, a visité le jardin.\n\nLe toit fuit encore, a-t-il déclaré, regrettant le retard.\n\nLa maire, Mme Odile Ferrand, a souligné que la cave est sèche.\n\nLe mur est bleu.",
);
const engine = engineOf(article);

it.each([
	["le toit fuit", "M. Paul Néri"],
	["la cave est sèche", undefined],
	["le mur est bleu", undefined],
])("says whose words « %s » are, unless the quote does", (words, speaker) => {
	expect(engine.ask(words)).toMatchObject(
		speaker === undefined ? { kind: "answer" } : { kind: "answer", speaker },
	);
	if (speaker === undefined)
		expect(engine.ask(words)).not.toHaveProperty("speaker");
});
