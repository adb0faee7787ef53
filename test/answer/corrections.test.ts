import { expect, it } from "vitest";
import { articleOf, engineOf } from "../support/library.ts";

const article = articleOf(
	"Le traité de pêche a été signé à Rabat en 2023 entre le Maroc et le Kenya.\n\nLe Kenya aide le Maroc à former ses juges.",
);
const engine = engineOf(article);

it.each([
	["Que contient le traité de pêche signé en 2021 ?", { said: "2023" }],
	["Pourquoi le traité de pêche signé à Nairobi ?", { said: "Rabat" }],
	[
		"Pourquoi le Maroc aide-t-il le Kenya à former ses juges ?",
		{ kind: "direction" },
	],
])("« %s » is answered by a correction", (question, correction) => {
	expect(engine.ask(question)).toMatchObject({ kind: "answer", correction });
});

it.each([
	"Que contient le traité de pêche signé en 2023 ?",
	"En quelle année le traité de pêche a-t-il été signé ?",
	"Que dit le traité sur la faune ?",
])("« %s » supposes nothing wrong", (question) => {
	expect(engine.ask(question)).not.toHaveProperty("correction");
});
