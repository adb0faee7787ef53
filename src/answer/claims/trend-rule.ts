import type { Language } from "../language.ts";
import type { Rule } from "./rival.ts";

const FROM_TO =
	/(?<!\p{L})de (?<from>\d[\d\s.,]*)(?:\s?(?:%|\p{L}+))? à (?<to>\d[\d\s.,]*)/u;
const RISES = [
	"augmenter",
	"hausse",
	"accroître",
	"monter",
	"progresser",
	"davantage",
];
const FALLS = [
	"diminuer",
	"baisse",
	"réduire",
	"descendre",
	"reculer",
	"tomber",
];

/** Finds what is said to rise where the article's numbers fall: « diminuera », « de 3,12 à 3,36 ». */
export function createTrendRule({
	analyze,
	thesaurus,
}: Pick<Language, "analyze" | "thesaurus">): Rule {
	const around = (words: readonly string[]) => {
		const terms = words.flatMap((word) => analyze(word).tokens[0]?.term ?? []);
		return new Set([
			...terms,
			...terms.flatMap((term) =>
				[...thesaurus.near(term)]
					.filter(([, closeness]) => closeness >= 0.75)
					.map(([near]) => near),
			),
		]);
	};
	const [up, down] = [around(RISES), around(FALLS)];
	return ({ claim, ground }) => {
		const numbers = FROM_TO.exec(ground.statement.text);
		if (numbers === null) return [];
		const [said, stretch] = [signOf(numbers), numbers[0].trim()];
		const own = FROM_TO.exec(claim.text);
		const word = claim.words.find(({ unit }) =>
			unit.words.some((term) => up.has(term) !== down.has(term)),
		);
		const claimed =
			own !== null
				? signOf(own)
				: word === undefined
					? 0
					: word.unit.words.some((term) => up.has(term))
						? 1
						: -1;
		if (claimed * said >= 0) return [];
		const at = own ?? null;
		const span =
			at === null
				? { start: word?.start ?? 0, end: word?.end ?? 0 }
				: { start: at.index, end: at.index + at[0].length };
		return [
			{
				difference: {
					kind: "value",
					of: "number",
					claimed: claim.text.slice(span.start, span.end).trim(),
					said: stretch,
				},
				...span,
			},
		];
	};
}

function signOf({ groups }: RegExpExecArray): number {
	const value = (text = "") =>
		Number(text.replace(/\s/g, "").replace(",", "."));
	return Math.sign(value(groups?.to) - value(groups?.from));
}
