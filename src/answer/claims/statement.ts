import type { Analysis } from "../../analysis/french.ts";
import type { Language } from "../language.ts";
import type { Unit } from "../matching.ts";
import { type Clause, createClauseReader } from "./clauses.ts";
import { type Frequency, frequenciesIn } from "./frequencies.ts";
import { type Inversion, inversionsIn } from "./inversions.ts";
import { type Moment, momentsIn } from "./moments.ts";
import { type Polarity, polarityOf, within } from "./polarity.ts";
import { type Quantity, quantitiesIn, tokensOf } from "./quantities.ts";

/** A word that says something, where it stands, and whether it is denied. */
export interface Word {
	readonly unit: Unit;
	/** Its first token. */
	readonly at: number;
	readonly start: number;
	readonly end: number;
	readonly denied: boolean;
	/** Whether it is a name, or the first word of one that begins the text. */
	readonly name: boolean;
	/** What turns it into its contrary: « cesser de »; null when nothing does. */
	readonly under: Inversion | null;
	/** The inversion whose verb or noun it is; null for any other word. */
	readonly inverts: Inversion | null;
	/** The terms it is found by. */
	readonly terms: ReadonlyMap<string, number>;
}

/** A claim, or a sentence of an article, as they are compared. */
export interface Statement {
	readonly text: string;
	readonly analysis: Analysis;
	/** Words other than numbers and dates. */
	readonly words: readonly Word[];
	readonly quantities: readonly Quantity[];
	readonly frequencies: readonly Frequency[];
	readonly moments: readonly Moment[];
	readonly polarity: Polarity;
	readonly inversions: readonly Inversion[];
	readonly clauses: readonly Clause[];
}

/** A function that reads a text as a statement. */
export function createStatementReader({
	analyze,
	matcher,
	isVerb,
}: Pick<Language, "analyze" | "matcher" | "isVerb">): (
	text: string,
) => Statement {
	const clausesOf = createClauseReader(isVerb);
	return (text) => {
		const analysis = analyze(text);
		let clauses: readonly Clause[] | undefined;
		const moments = momentsIn(analysis);
		const dated = new Set(moments.map(({ token }) => token));
		const centuries = moments
			.filter(({ scale }) => scale === "century")
			.map(({ token }) => token + 1);
		const frequencies = frequenciesIn(analysis);
		const often = frequencies.filter(({ rate }) => !rate);
		const quantities = quantitiesIn(analysis).filter(
			({ from, start }) => !dated.has(from) && !within(often, start),
		);
		const polarity = polarityOf(text);
		const inversions = inversionsIn(text);
		const numbers = new Set([
			...dated,
			...centuries,
			...often.flatMap(tokensOf),
			...quantities.flatMap(tokensOf),
		]);
		const words = matcher.unitsOf(analysis).flatMap((unit): Word[] => {
			const surfaces = unit.surface.split(" ");
			const at = analysis.tokens.findIndex(
				({ surface, stop }, n) =>
					!stop && surface === surfaces[0] && !numbers.has(n),
			);
			const first = analysis.tokens[at];
			if (first === undefined || isDual(analysis, at)) return [];
			if (NEGATION.test(first.surface)) return [];
			const last = analysis.tokens
				.slice(at)
				.find(({ surface }) => surface === surfaces.at(-1));
			const { start } = first;
			const end = Math.max(first.end, last?.end ?? 0);
			const inverts = inversions.find((each) => within([each], start)) ?? null;
			const under =
				inversions.find(({ scope }) => within([scope], start)) ?? null;
			// « n'a pas cessé de » denies twice: it is so.
			const twice = under !== null && within(polarity.denied, under.start);
			const isDenied = within(polarity.denied, start);
			return [
				{
					unit,
					at,
					start,
					end,
					denied: twice ? false : isDenied !== (under !== null),
					name: unit.exact || NAME.test(text.slice(start)),
					under,
					inverts,
					terms: new Map(
						[...unit.words, ...(unit.phrase === null ? [] : [unit.phrase])].map(
							(term) => [term, 1],
						),
					),
				},
			];
		});
		return {
			text,
			analysis,
			words,
			quantities,
			frequencies,
			moments,
			polarity,
			inversions,
			// Read only where all else agrees.
			get clauses() {
				clauses ??= clausesOf(analysis);
				return clauses;
			},
		};
	};
}

/** « Selma Nangolo »: whatever begins a sentence has a capital, but two in a row are a name. */
const NAME = /^\p{Lu}[\p{L}-]+\s(?:d[eu]\s|el\s|ben\s)?\p{Lu}/u;
/** Words that deny, and say nothing else. */
const NEGATION = /^(?:rien|aucun|aucune|jamais|personne|nullement|guere)$/;

/** « deux » in « les deux parquets »: it names those spoken of, and counts nothing. */
function isDual({ tokens }: Analysis, at: number): boolean {
	return (
		/^(?:deux|trois)$/.test(tokens[at]?.surface ?? "") &&
		/^(?:les|des|ces|aux|leurs|ses|nos)$/.test(tokens[at - 1]?.surface ?? "")
	);
}
