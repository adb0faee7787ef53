import type { FactKind } from "../knowledge/schema.ts";
import {
	CONTACT,
	DATE,
	DURATION,
	MEASURE,
	MONEY,
	NAME,
	NUMBER,
	PLACE,
	REASON,
	SHARE,
	wholeWords,
} from "./signs.ts";

/** Something that can be asked for by name, the words for it, and what a sentence that gives it looks like. */
interface Attribute {
	readonly words: readonly string[];
	readonly sign: RegExp;
}

const ATTRIBUTES: readonly Attribute[] = [
	{
		words:
			"date jour mois année moment période époque millésime siècle heure échéance".split(
				" ",
			),
		sign: DATE,
	},
	{ words: "durée délai temps longtemps".split(" "), sign: DURATION },
	{
		words:
			"coût coûter prix budget montant somme argent tarif facture salaire rémunération financement subvention thune fric sous payer".split(
				" ",
			),
		sign: MONEY,
	},
	{ words: "proportion pourcentage taux part".split(" "), sign: SHARE },
	{
		words:
			"profondeur longueur largeur hauteur altitude distance superficie surface poids peser mesurer taille vitesse volume température".split(
				" ",
			),
		sign: MEASURE,
	},
	{ words: "âge âgé".split(" "), sign: wholeWords("ans|né|née") },
	{
		words: "lieu endroit ville pays région capitale continent".split(" "),
		sign: PLACE,
	},
	{ words: "nombre effectif total chiffre".split(" "), sign: NUMBER },
	{ words: "nom prénom nommer appeler".split(" "), sign: NAME },
	{
		words: "téléphone adresse mail email site numéro".split(" "),
		sign: CONTACT,
	},
];

const KINDS: Partial<Record<FactKind, RegExp>> = {
	when: new RegExp(`${DATE.source}|${DURATION.source}`, "iu"),
	how_many: new RegExp(
		`${NUMBER.source}|${wholeWords("une?|plusieurs|unique|seule?").source}`,
		"iu",
	),
	where: PLACE,
	who: NAME,
	why: REASON,
};

/** Signs of the attributes that some words ask for by name: « budget » is answered by an amount of money. */
export type SignsOf = (term: string) => RegExp | null;

/** A function that gives the sign of the attribute that a term names, or null. `termOf` makes a word a term. */
export function createAttributes(termOf: (word: string) => string): SignsOf {
	const signs = new Map(
		ATTRIBUTES.flatMap(({ words, sign }) =>
			words.map((word) => [termOf(word), sign]),
		),
	);
	return (term) => signs.get(term) ?? null;
}

/** Whether a sentence holds what a question of this kind asks for. */
export function canAnswer(kind: FactKind | null, sentence: string): boolean {
	const sign = kind === null ? undefined : KINDS[kind];
	return sign === undefined || sign.test(sentence);
}
