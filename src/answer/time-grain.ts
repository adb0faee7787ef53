import { plainText } from "./question.ts";
import { MONTHS } from "./signs.ts";

/** How finely a question wants to know a time, in the words of `plainText`, and what a text that tells it has. */
const GRAINS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
	[/\b(?:quelle|l') ?annee|\bmillesime/, /(?<!\p{N})(?:1\d|20)\d\d(?!\p{N})/u],
	[
		/\bquel mois|\bmois (?:exact|precis)|\bjour et mois/,
		new RegExp(MONTHS, "iu"),
	],
	[
		/\bquelle heure|\bheure (?:exacte|precise)|\bquel(?:le)? est l'heure|\bl'heure ?(?:$|\?)/,
		/\p{N}{1,2} ?h(?!\p{L})|(?<!\p{L})(?:heures?|midi|minuit)(?!\p{L})/iu,
	],
	[
		/\bdate (?:exacte|precise|complete)|\bjour (?:exact|precis|du mois)|\bjour et mois|\bquantieme/,
		new RegExp(String.raw`\p{N}{1,2}(?:er)? (?:${MONTHS})`, "iu"),
	],
];

/** Whether texts tell a time as finely as a question wants it; true of a question that asks for no such time. */
export function tellsTime(question: string, texts: readonly string[]): boolean {
	const asked = plainText(question);
	return GRAINS.every(
		([wants, told]) =>
			!wants.test(asked) || texts.some((text) => told.test(text)),
	);
}
