import type { FactKind } from "../knowledge/schema.ts";
import type { Unit } from "./matching.ts";
import type { Question } from "./question.ts";
import {
	AGE,
	CONTACT,
	DATE,
	DURATION,
	MEASURE,
	MONEY,
	NAME,
	NUMBER,
	PERSON,
	PLACE,
	REASON,
	SHARE,
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
	{ words: "âge âgé".split(" "), sign: AGE },
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
	{ words: "raison motif cause".split(" "), sign: REASON },
	{ words: "quantité".split(" "), sign: NUMBER },
	{
		words:
			"entreprise société organisme institution institut association organisation juridiction établissement agence laboratoire groupe syndicat banque université".split(
				" ",
			),
		sign: NAME,
	},
];

const KINDS: Partial<Record<FactKind, RegExp>> = {
	when: new RegExp(`${DATE.source}|${DURATION.source}`, "iu"),
	how_many: NUMBER,
	where: PLACE,
	who: PERSON,
	why: REASON,
};

const VALUES: Partial<Record<FactKind, Wanted["value"]>> = {
	when: "date",
	how_many: "number",
	who: "person",
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

/** What a question wants to be told, as far as it can be seen in a sentence. */
export interface Wanted {
	readonly value: "number" | "date" | "person" | "other";
	/** Term of the attribute asked for by name; null when only the kind of question tells what is wanted. */
	readonly attribute: string | null;
	/** Whether a sentence gives one that the question does not name itself. */
	given(sentence: string): boolean;
}

/** What a question wants: the attribute it names, else what its kind asks for; null when any sentence may do. */
export function wantedBy(
	{ kind, text, focus }: Pick<Question, "kind" | "text" | "focus">,
	units: readonly Unit[],
	signOf: SignsOf,
	isFunction: (term: string) => boolean,
): Wanted | null {
	const names = units
		.filter(({ exact }) => !exact)
		.map(({ words }) => words[0] ?? "");
	// « Quel jour », « budget du projet », « combien coûte »; but not « combien de litres par jour ».
	const named = names.filter(
		(word) =>
			(focus === null || word === focus) && kind !== "why" && kind !== "yes_no",
	);
	const attribute = named.find((word) => signOf(word) !== null) ?? null;
	const byName = attribute === null ? kind && KINDS[kind] : signOf(attribute);
	// The name of a minister is a person's, not a ministry's.
	const sign = byName === NAME && names.some(isFunction) ? PERSON : byName;
	if (!sign) return null;
	const every = new RegExp(sign.source, `g${sign.flags}`);
	const said = text.toLowerCase();
	return {
		value: (kind && VALUES[kind]) || "other",
		attribute,
		given: (sentence) =>
			[...sentence.matchAll(every)].some(
				([value]) => !said.includes(value.trim().toLowerCase()),
			),
	};
}
