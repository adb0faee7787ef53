import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/answer/question.ts";

describe("the kind of answer a question wants", () => {
	it.each([
		["Qui est l’ambassadeur ?", "who"],
		["Quel est le nom du procureur ?", "who"],
		["c'est qui le procureur", "who"],
		["Comment s'appelle-t-il ?", "who"],
		["Avec qui s'est-il entretenu ?", "who"],
		["Quand l'accord a-t-il été signé ?", "when"],
		["Quelle est la date du prochain lâcher ?", "when"],
		["À quel moment sont-ils partis ?", "when"],
		["l'accord il date de quand", "when"],
		["Combien de temps cela a-t-il duré ?", "when"],
		["Combien de procureurs ?", "how_many"],
		["Quel est le budget du programme ?", "how_many"],
		["Où a eu lieu la rencontre ?", "where"],
		["c'était ou la rencontre", "where"],
		["Dans quelle ville ont-ils parlé ?", "where"],
		["Sur quelle route a-t-il été percuté ?", "where"],
		["Pourquoi le salue-t-il ?", "why"],
		["À quoi sert le partenariat ?", "why"],
		["Quelle est la raison de ce choix ?", "why"],
		["Quels sujets ont-ils abordés ?", "list"],
		["Comment le port va-t-il financer sa part ?", "how"],
		["Sous quelle forme aide-t-il ?", "how"],
		["Que dit l'ambassadeur ?", "what"],
		["Qu'est-ce que le protocole établit ?", "what"],
		["le maroc s'engage a quoi", "what"],
		["De quoi les chasseurs ont-ils peur ?", "what"],
		["Est-ce que le terrorisme a été abordé ?", "yes_no"],
		["Le terrorisme a-t-il été abordé ?", "yes_no"],
		["ils ont parlé de corruption ou pas", "yes_no"],
		["fonction exacte de Laassel", null],
		["2023", null],
		["le pays qui accueille l'ambassadeur", null],
		["terrorisme ou corruption", null],
	])("%s → %s", (text, kind) => {
		expect(kindOf(text)).toBe(kind);
	});
});
