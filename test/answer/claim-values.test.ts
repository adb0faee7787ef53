import { expect, it } from "vitest";
import { articleOf, engineOf } from "../support/library.ts";

const article = articleOf(
	[
		"La coopérative des bergers de Valmont, qui compte 310 membres, loue deux alpages.",
		"« Les prix montent trop vite », a averti sa présidente, Mme Odile Ferrand.",
		"Le préfet de Valmont, M. Paul Néri, a fermé le col le 4 février.",
		"Son homologue de Brive, M. Luc Aubin, a salué cette décision.",
		"La commission se réunira chaque trimestre.",
		"Un rapport sera publié deux fois par an.",
		"Un avion doit livrer mercredi 480 tentes à Ussel-le-Haut.",
		"La chapelle a été bâtie en 1848.",
		"Les frais de transport seront partagés : 70 % pour la région, 30 % pour la commune.",
		"Le contrat est conclu pour huit ans et peut être rompu avec un préavis de six mois.",
		"Le musée ne possède qu’un seul bateau.",
		"Les écoles restent ouvertes, mais le marché est suspendu.",
		"Les éleveurs ont aussitôt cessé le travail et bloqué l’entrée de l’abattoir.",
		"Le syndicat, conduit par M. Hervé Pennarun, soutient la grève.",
		"Trois bateaux sur dix déclarent moins de poisson.",
		"La société Halvertis fournira une vedette à la commune.",
		"L’historien de l’art Marc Lebrun, de l’université de Lille, étudie la chapelle.",
		"Le séjour dure dix-huit mois.",
		"Le trafic affiche une hausse de 6,3 %.",
		"Quatre-vingts bergers ont voté, soit quarante pour cent des inscrits.",
	].join("\n\n"),
);
const engine = engineOf(article);

it.each([
	["how often", "La commission se réunira quatre fois par an."],
	["a stretch of a month", "Le préfet a fermé le col début février."],
	["a century", "La chapelle a été bâtie au XIXe siècle."],
	[
		"a title that the sentence before completes",
		"Odile Ferrand préside la coopérative des bergers de Valmont.",
	],
	[
		"what stands after a name",
		"Marc Lebrun est historien de l'art à l'université de Lille.",
	],
	["an adverb beside an auxiliary", "Les éleveurs ont bloqué l'entrée."],
	["whoever leads by a participle", "Hervé Pennarun conduit le syndicat."],
	["a number of two words", "80 bergers ont voté."],
	[
		"a share written out",
		"Quarante pour cent des inscrits ont voté, soit quatre-vingts bergers.",
	],
])("supports %s", (_, claim) => {
	expect(engine.verify(claim).verdict).toBe("supported");
});

it.each([
	["how often", "La commission se réunira une fois par mois."],
	["a stretch of a month", "Le préfet a fermé le col fin février."],
	["a century", "La chapelle a été bâtie au XVIIe siècle."],
	["a counterpart", "Luc Aubin est préfet de Valmont."],
	["whose a function is", "Paul Néri est le préfet de Brive."],
	["a number of two words", "Le séjour dure huit mois."],
	["a town that no list knows", "L'avion livrera les tentes à Brive."],
	["equal shares", "Les frais de transport seront partagés à parts égales."],
	[
		"a number of another thing",
		"Le contrat peut être rompu avec un préavis de huit ans.",
	],
	["the only one", "Le musée possède trois bateaux."],
	["the opposite, said of another", "Toutes les écoles sont fermées."],
	["more for less", "Trois bateaux sur dix déclarent plus de poisson."],
	["another doer", "L'Espagne fournira une vedette à la commune."],
	["a rise for a fall", "Le trafic a baissé de 6,3 %."],
])("contradicts %s", (_, claim) => {
	expect(engine.verify(claim).verdict).toBe("contradicted");
});

it.each([
	["less often than it is", "Un rapport sera publié chaque année."],
	[
		"what a counterpart is not said to be",
		"Le préfet de Brive a fermé le col.",
	],
	["a verb for a noun", "Odile Ferrand enseigne à Valmont."],
])("does not support %s", (_, claim) => {
	expect(engine.verify(claim).verdict).not.toBe("supported");
});
