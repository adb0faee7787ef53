import type { FactKind } from "../knowledge/schema.ts";

/** Something that can be asked for by name, the words for it, and what a sentence that gives it looks like. */
interface Attribute {
	readonly words: readonly string[];
	readonly sign: RegExp;
}

const MONTH =
	"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const UNIT_OF_TIME =
	"secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|semestres?|années?|ans?|siècles?|décennies?";
const NUMBER_WORD =
	"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|moitié|tiers|quarts?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|centaines?|milliers?|double|triple|aucune?";

const words = (pattern: string) =>
	new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, "iu");

const DATE = new RegExp(
	String.raw`${words(`${MONTH}|${DAY}|hier|demain|aujourd.hui|printemps|automne|hiver|matin|soir|nuit|midi|minuit|veille|lendemain`).source}|(?<!\p{N})(?:1\d|20)\d\d(?!\p{N})|(?<!\p{L})[XVI]+e(?!\p{L})|(?<!\p{L})(?:il y a|depuis|dans|pendant|durant|après|avant|d’ici|d'ici)(?!\p{L})[^.;]{0,20}(?<!\p{L})(?:${UNIT_OF_TIME})(?!\p{L})|av\. J|(?<!\p{N})\d{1,2} ?h(?!\p{L})`,
	"iu",
);
const NUMBER = new RegExp(String.raw`\p{N}|${words(NUMBER_WORD).source}`, "iu");
const QUANTITY = String.raw`(?:\p{N}[\p{N}\s.,]*|(?<!\p{L})(?:${NUMBER_WORD}|une?|plusieurs|quelques)[\s\p{L}-]{0,20})`;
const DURATION = new RegExp(
	String.raw`${QUANTITY}\s*(?<!\p{L})(?:${UNIT_OF_TIME})(?!\p{L})`,
	"iu",
);
const MONEY =
	/€|\$|£|(?<!\p{L})(?:euros?|dollars?|dirhams?|shillings?|francs?|livres|centimes?|gratuit\p{L}*)(?!\p{L})/iu;
const SHARE = new RegExp(
	`%|${words("pour cent|moitié|tiers|quarts?|dixièmes?|cinquièmes?|majorité|minorité").source}`,
	"iu",
);
const MEASURE = new RegExp(
	String.raw`${QUANTITY}\s*(?<!\p{L})(?:km|m|cm|mm|kg|g|t|ha|l|km²|m²|m³|km/h|(?:kilo|centi|milli|déci)?mètres?|(?:kilo|milli)?grammes?|tonnes?|hectares?|litres?|degrés?|°C?|nœuds|watts?|mégawatts?|octets?)(?!\p{L})`,
	"iu",
);
const PLACE =
	/(?<=(?:^|[^\p{L}])(?:à|au|aux|en|de|du|des|dans|sur|vers|près|entre|chez|d’|d'|l’|l'|la|le|les) ?)\p{Lu}\p{L}/u;
const NAME = /(?<=[\p{L}\p{N},;:»)’'] ?)\p{Lu}\p{L}+|^\p{Lu}\p{L}+ \p{Lu}/u;
const CONTACT = /\p{N}{2}(?:[ .]?\p{N}{2}){3}|@|https?:|www\./u;

const REASON = new RegExp(
	`${words("car|parce|puisque|afin|pour|grâce|faute|cause|causes|raison|raisons|fait|effet|suite|vue|cadre|motif|permettre|permet|permettra|éviter|dus?|dues?|objectif|but|comme").source}|\\p{L}ant(?!\\p{L})|:`,
	"iu",
);

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
	{ words: "âge âgé".split(" "), sign: words("ans|né|née") },
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
		`${NUMBER.source}|${words("une?|plusieurs|unique|seule?").source}`,
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
