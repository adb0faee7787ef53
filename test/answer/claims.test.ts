import { expect, it } from "vitest";
import { claimIn } from "../../src/answer/claims/claim-in.ts";
import { createEngine } from "../../src/answer/engine.ts";
import { readFacts } from "../../src/knowledge/facts-file.ts";
import { articleOf, dossier, engineOf } from "../support/library.ts";

const article = articleOf(
	[
		"Le ministre de la Pêche, M. Paul Néri, a annoncé lundi à Rabat un accord de pêche entre le Maroc et le Kenya.",
		"L’accord, signé en 2023, prévoit six bateaux et 40 millions d’euros d’aide.",
		"Le Kenya souhaite obtenir deux navires de plus.",
		"Mme Odile Ferrand, maire de Kribal, a souligné que le port n’est pas fermé.",
		"Si la pêche baisse, les sorties seront suspendues.",
		"Plus de 60 % des pêcheurs soutiennent le projet.",
		"Les deux pays ont discuté notamment de :\n\n- la sécurité en mer\n- la formation des marins",
	].join("\n\n"),
);
const engine = engineOf(article);

it.each([
	[
		"the same in other words",
		"Le traité de pêche a été conclu en 2023.",
		"supported",
	],
	["a number", "L'accord prévoit six bateaux.", "supported"],
	[
		"a share in words",
		"La majorité des pêcheurs soutiennent le projet.",
		"supported",
	],
	[
		"an item of a list",
		"Ils ont discuté de la formation des marins.",
		"supported",
	],
	["a function", "Odile Ferrand est maire de Kribal.", "supported"],
	["another year", "L'accord a été signé en 2021.", "contradicted"],
	["another number", "L'accord prévoit huit bateaux.", "contradicted"],
	[
		"another place",
		"Le ministre a annoncé un accord à Nairobi.",
		"contradicted",
	],
	[
		"another function",
		"Odile Ferrand est ministre de la Pêche.",
		"contradicted",
	],
	["a denial", "L'accord n'a pas été signé en 2023.", "contradicted"],
	[
		"another partner",
		"L'accord de pêche lie le Maroc et la Tunisie.",
		"contradicted",
	],
	["a wish taken for done", "Le Kenya a obtenu deux navires.", "not_covered"],
	[
		"a condition taken for done",
		"Les sorties seront suspendues.",
		"not_covered",
	],
	[
		"what is missing from an open list",
		"Ils ont discuté de la pollution.",
		"not_covered",
	],
	["a number of something else", "L'accord prévoit six ports.", "not_covered"],
	[
		"two measured against one another",
		"Le Kenya pêche plus que le Maroc.",
		"not_covered",
	],
	["something else", "Le prix du thon a doublé.", "not_covered"],
])("a claim of %s: « %s » is %3$s", (_, claim, verdict) => {
	const answer = engine.verify(claim);
	expect(answer.verdict).toBe(verdict);
	expect(answer.citations.length > 0).toBe(verdict !== "not_covered");
	expect(answer.finding !== null).toBe(verdict !== "not_covered");
});

it.each([
	[
		"a place beside its partner",
		"Le Gabon et Zembalo ont signé jeudi à Libreville un accord de surveillance.",
		"L'accord a été signé à Zembalo.",
		"not_covered",
	],
	[
		"another length of time",
		"Une campagne gratuite débutera le 17 février et durera dix jours.",
		"La campagne durera un mois.",
		"contradicted",
	],
	[
		"a refusal",
		"Le Zembalo refusait que des marins gabonais armés débarquent sur son sol.",
		"Les marins gabonais débarqueront armés sur le sol du Zembalo.",
		"contradicted",
	],
	[
		"what was suspended",
		"Les écoles sont ouvertes, mais le marché de Zembalo est suspendu.",
		"Le marché de Zembalo se tient normalement.",
		"contradicted",
	],
	[
		"what another is",
		"Le fonds néerlandais Oranjehof réinjectera 45 millions d’euros.",
		"Veltra est une entreprise néerlandaise.",
		"not_covered",
	],
	[
		"a denial that is a name's",
		"Médecins sans frontières installe à Zembalo un centre de 50 lits.",
		"Un centre de 50 lits est installé à Zembalo.",
		"supported",
	],
] as const)("%s: beside « %s », « %s »", (_, text, claim, verdict) => {
	const { verify } = engineOf(articleOf(text, "Zembalo et Veltra"));
	expect(verify(claim).verdict).toBe(verdict);
});

it.each([
	["Est-il vrai que l'accord date de 2023 ?", "l'accord date de 2023"],
	["vrai ou faux : le port est fermé", "le port est fermé"],
	["il paraît que le port est fermé", "le port est fermé"],
	["le port est fermé, vrai ou faux ?", "le port est fermé"],
	["Le port est-il fermé ?", null],
	["vrai ?", null],
])("« %s » asks to check %j", (message, claim) => {
	expect(claimIn(message)).toBe(claim);
});

it("supports what an editor states in other words, by the article's own, and contradicts nothing by it", () => {
	const alone = [articleOf("Le port a rouvert lundi.")];
	const yaml = `facts:
  - id: reprise
    kind: what
    questions: []
    statements: ["L’activité portuaire a redémarré lundi."]
    evidence: ["Le port a rouvert lundi"]
`;
	const { facts } = readFacts(
		alone[0] as (typeof alone)[0],
		yaml,
		"facts.yaml",
	);
	const stated = createEngine({
		...dossier,
		articles: alone,
		facts: new Map([["essai", facts]]),
	});
	const verdict = stated.verify("L'activité portuaire a redémarré.");
	expect(verdict.verdict).toBe("supported");
	expect(verdict.citations.map(({ quote }) => quote)).toEqual([
		"Le port a rouvert lundi.",
	]);
	expect(
		stated.verify("L'activité portuaire a redémarré mardi.").verdict,
	).not.toBe("supported");
});
