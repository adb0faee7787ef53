import { expect, it } from "vitest";
import { articleOf, engineOf } from "../support/library.ts";

const article = articleOf(
	[
		"Le préfet, Paul Néri, a fermé le pont de Brive en mars 2024, ont indiqué les pompiers.",
		"Une tempête a déchiré deux bâches et interrompu le chantier pendant quatre jours.",
		"La région verse 64 millions d’euros et l’État les 30 millions restants.",
		"L’Assemblée examinera le texte en avril, le Sénat avant la fin de juillet.",
		"Arrêté à Tulle en août 2023, le suspect a été relâché faute de preuve qui permette de le renvoyer à Ussel.",
		"Depuis mai, neuf brebis ont été tuées.",
		"Le maire souhaite la formation continue des pompiers.",
		"La mairie prévoit la fermeture de 11 de ses 29 écoles.",
		"Le quai, qui devait rouvrir en novembre, reste fermé.",
		"Les salaires dépassent de 12 % le minimum légal.",
	].join("\n\n"),
);
const engine = engineOf(article);

it.each([
	"Le préfet a fermé le pont de Brive en mars 2024.",
	"Le pont de Brive a été fermé par le préfet.",
	"C'est le préfet qui a fermé le pont de Brive.",
	"Une tempête a interrompu le chantier.",
	"Deux bâches ont été déchirées par une tempête.",
	"La région verse 64 millions d'euros.",
	"L'Assemblée examinera le texte en avril.",
	"Neuf brebis ont été tuées depuis mai.",
])("supports who does what: %s", (claim) => {
	expect(engine.verify(claim).verdict).toBe("supported");
});

it.each([
	["the agent", "Les pompiers ont fermé le pont de Brive."],
	[
		"the agent, in the passive",
		"Le pont de Brive a été fermé par les pompiers.",
	],
	[
		"the agent, singled out",
		"Ce sont les pompiers qui ont fermé le pont de Brive.",
	],
	["the patient", "Le chantier a interrompu une tempête."],
	[
		"an agent that nobody names",
		"Depuis mai, les pompiers ont tué neuf brebis.",
	],
	["the owner of a number", "L'État verse 64 millions d'euros."],
	["when another does it", "Le Sénat examinera le texte en avril."],
	["where something else is", "Le suspect a été arrêté à Ussel en août 2023."],
	["of whom it is", "Le maire souhaite la formation continue des préfets."],
	["the whole for the part", "La mairie prévoit la fermeture de 29 écoles."],
	["what was meant to be", "Le quai rouvrira en novembre."],
	["the bound for what exceeds it", "Les salaires sont au minimum légal."],
])("does not support a claim that swaps %s", (_, claim) => {
	expect(engine.verify(claim).verdict).not.toBe("supported");
});

it.each([
	"Le pont de Brive a été fermé en mars 2024 par le préfet, Paul Néri.",
	"La région verse 64 millions d'euros et l'État 30 millions.",
	"Une tempête a déchiré deux bâches.",
])("does not contradict what is only told otherwise: %s", (claim) => {
	expect(engine.verify(claim).verdict).not.toBe("contradicted");
});
