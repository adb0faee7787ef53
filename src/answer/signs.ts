/** The months, as alternatives of a pattern. */
export const MONTHS =
	"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const UNIT_OF_TIME =
	"secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|semestres?|années?|ans?|siècles?|décennies?";
const NUMBER_WORD =
	"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|moitié|tiers|quarts?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|centaines?|milliers?|double|triple|aucune?";

/** A pattern of whole words. */
export const wholeWords = (pattern: string) =>
	new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, "iu");

/** A date, a day, a year, or a time before or after another. */
export const DATE = new RegExp(
	String.raw`${wholeWords(`${MONTHS}|${DAY}|hier|demain|aujourd.hui|printemps|automne|hiver|matin|soir|nuit|midi|minuit|veille|lendemain`).source}|(?<!\p{N})(?:1\d|20)\d\d(?!\p{N})|(?<!\p{L})[XVI]+e(?!\p{L})|(?<!\p{L})(?:il y a|depuis|dans|pendant|durant|après|avant|d’ici|d'ici)(?!\p{L})[^.;]{0,20}(?<!\p{L})(?:${UNIT_OF_TIME})(?!\p{L})|av\. J|(?<!\p{N})\d{1,2} ?h(?!\p{L})`,
	"iu",
);
/** A number in digits or words. */
export const NUMBER = new RegExp(
	String.raw`\p{N}|${wholeWords(NUMBER_WORD).source}`,
	"iu",
);
const QUANTITY = String.raw`(?:\p{N}[\p{N}\s.,]*|(?<!\p{L})(?:${NUMBER_WORD}|une?|plusieurs|quelques)[\s\p{L}-]{0,20})`;
/** A number of units of time. */
export const DURATION = new RegExp(
	String.raw`${QUANTITY}\s*(?<!\p{L})(?:${UNIT_OF_TIME})(?!\p{L})`,
	"iu",
);
/** An amount of money, or its absence. */
export const MONEY =
	/€|\$|£|(?<!\p{L})(?:euros?|dollars?|dirhams?|shillings?|francs?|livres|centimes?|gratuit\p{L}*)(?!\p{L})/iu;
/** A part of a whole. */
export const SHARE = new RegExp(
	`%|${wholeWords("pour cent|moitié|tiers|quarts?|dixièmes?|cinquièmes?|majorité|minorité").source}`,
	"iu",
);
/** A number of units of length, weight, surface, volume… */
export const MEASURE = new RegExp(
	String.raw`${QUANTITY}\s*(?<!\p{L})(?:km|m|cm|mm|kg|g|t|ha|l|km²|m²|m³|km/h|(?:kilo|centi|milli|déci)?mètres?|(?:kilo|milli)?grammes?|tonnes?|hectares?|litres?|degrés?|°C?|nœuds|watts?|mégawatts?|octets?)(?!\p{L})`,
	"iu",
);
/** A name after a preposition or an article. */
export const PLACE =
	/(?<=(?:^|[^\p{L}])(?:à|au|aux|en|de|du|des|dans|sur|vers|près|entre|chez|d’|d'|l’|l'|la|le|les) ?)\p{Lu}\p{L}/u;
/** A word with a capital that no sentence begins with. */
export const NAME =
	/(?<=[\p{L}\p{N},;:»)’'] ?)\p{Lu}\p{L}+|^\p{Lu}\p{L}+ \p{Lu}/u;
/** A person: a title before a name, or two names in a row that begin no sentence. */
export const PERSON =
	/(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlle|Dr|Pr|Me|S\.E\.M?\.?)\s?)\p{Lu}\p{L}*|(?<=[^.!?»…] )\p{Lu}[\p{Ll}’-]+(?: (?:de |du |d’|al-|el-|ben |van |von )?\p{Lu}[\p{Ll}’-]+)+/u;
/** How old somebody is, or when they were born. */
export const AGE =
	/(?<!\p{L})(?:âgée?s? (?:de|d’|d')|(?:homme|femme|garçon|fille|enfant|adolescente?) de (?=\p{N})|à l[’']âge de|née?s? (?:en|le|à)(?!\p{L}))|(?<=[,(] ?)\p{N}{1,3} ans(?=[,).])/iu;
/** A telephone number, or an address on a network. */
export const CONTACT = /\p{N}{2}(?:[ .]?\p{N}{2}){3}|@|https?:|www\./u;

/** Words that announce a reason or a purpose. */
export const REASON = new RegExp(
	`${wholeWords("car|parce|puisque|afin|pour|grâce|faute|cause|causes|raison|raisons|fait|effet|suite|vue|cadre|motif|permettre|permet|permettra|éviter|dus?|dues?|objectif|but|comme").source}|\\p{L}ant(?!\\p{L})|:`,
	"iu",
);

/** Every name of two words or more, and every name after a title, whole. */
export const FULL_NAMES =
	/(?<!\p{L})(?:(?:MM?\.|Mmes?|Mlle|Dr|Pr|Me)\s?\p{Lu}[\p{L}’-]*(?: (?:(?:de|du|des|al|el|ben|van|von) |d’)?\p{Lu}[\p{L}’-]*)*|(?<=[\p{L}\p{N},;:)] )\p{Lu}[\p{Ll}-]+(?: (?:(?:de|du|al|el|ben|van|von) |d’)?\p{Lu}[\p{Ll}-]+)+)/gu;
/** Every date, whole: a day and a month, a month, a year. */
export const FULL_DATES = new RegExp(
	String.raw`(?<!\p{L})(?:(?:${DAY}) )?(?:\d{1,2}|1er) (?:${MONTHS})(?: \d{4})?|(?<!\p{L})(?:(?:début|fin|mi-) ?)?(?:${MONTHS})(?: \d{4})?(?!\p{L})|(?<!\p{L})(?:${DAY})(?!\p{L})|(?<![\p{N},])(?:1\d|20)\d\d(?!\p{N}|,\p{N}| (?!et|à|ou)\p{Ll}{4})`,
	"giu",
);
/** Every number with its unit or what it counts, years and dates left out. */
export const FIGURES = new RegExp(
	String.raw`(?<![\p{L}\p{N},])(?!(?:1\d|20)\d\d(?!\p{N}))\p{N}(?:[\p{N}\s.,]*\p{N})?\s?(?:%|€|\$|(?!${MONTHS}|h(?!\p{L}))(?:(?:millions?|milliards?|milliers?) (?:de |d’))?[\p{L}²³/]{2,})(?<!(?<!\p{L})(?:et|à|ou|en|de|des|du|la|le|les|puis|par|dans|sur|pour|entre|ans?))`,
	"giu",
);
