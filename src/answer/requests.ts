import {
	type Analysis,
	type Analyze,
	type AnalyzedToken,
	wordTermsOf,
} from "../analysis/french.ts";
import type { LightWords } from "../analysis/light-words.ts";
import { plainText } from "./question.ts";

/** How people make requests that are not questions of fact; see knowledge/lexicon/requests.txt. */
export interface RequestWords {
	readonly kind: string;
	/** A request has one of these. */
	readonly triggers: readonly string[];
	/** Words that may stand beside a trigger. */
	readonly context: readonly string[];
}

/** Requests that a command, a button or a few words can make. */
const REQUESTS = [
	"help",
	"greeting",
	"thanks",
	"source",
	"topics",
	"summary",
	"one_sentence",
	"whole",
	"facts",
	"actors",
	"dates",
	"share",
] as const;
export type Request = (typeof REQUESTS)[number];

/** The request of that name; null when there is none. */
export function asRequest(name: string): Request | null {
	return REQUESTS.find((known) => known === name) ?? null;
}

/** A kind of request that a message may make. */
export interface RequestMatch {
	readonly kind: string;
	/** Words that say something and are not part of the request. */
	readonly rest: readonly AnalyzedToken[];
	/** Interrogatives that stand beside the request, and a verb before its subject. */
	readonly asks: readonly string[];
	/** How many words the triggers take. */
	readonly strength: number;
}

/** Interrogatives that make a question of fact of a request; « que », « quoi » and « quel » only of a greeting or thanks. */
const FACTUAL = new Set("qui quand comment pourquoi combien".split(" "));
/** « quelle date ? » asks for one. */
const SINGULAR = new Set(["quel", "quelle"]);
/** Requests that people make with « comment »: « comment partager ? ». */
const HOW = new Set<Request>(["help", "share"]);
/** « Y aura-t-il un transfert ? » asks for a fact. */
const INVERTED = /\b\w+ t (?:il|elle|on|ils|elles)\b/;
const INTERROGATIVES = new Set([
	...FACTUAL,
	..."que quoi quel quelle quels quelles ou".split(" "),
]);

/** A function that lists the kinds of request that a message may make, the one with the longest triggers first. */
export function createRequestReader(
	words: readonly RequestWords[],
	analyze: Analyze,
	light: LightWords,
): (message: Analysis) => RequestMatch[] {
	const read = (text: string) => wordTermsOf(analyze(text));
	const kinds = words.map(({ kind, triggers, context }) => ({
		kind,
		sequences: byFirst(triggers.map(read)),
		context: new Set(context.flatMap(read)),
	}));
	return ({ text, tokens, phrases }) => {
		const inversion = INVERTED.exec(plainText(text))?.slice(0, 1) ?? [];
		const terms = tokens.map(({ term }) => term);
		const polite = new Set(
			phrases
				.filter(({ term }) => light.hasPhrase(term))
				.flatMap(({ from, to }) => tokens.slice(from, to)),
		);
		return kinds
			.map(({ kind, sequences, context }) => {
				const taken = new Set(occurrences(sequences, terms));
				const beside = tokens.filter((_, n) => !taken.has(n));
				const rest = beside.filter((token) => {
					const { term, stop } = token;
					return (
						!stop &&
						!context.has(term) &&
						!light.hasWord(token.surface) &&
						!polite.has(token)
					);
				});
				const asks = beside
					.map(({ surface }) => surface)
					.filter((surface) => INTERROGATIVES.has(surface))
					.concat(inversion);
				return { kind, rest, asks, strength: taken.size };
			})
			.filter(({ strength }) => strength > 0)
			.sort((a, b) => b.strength - a.strength);
	};
}

/** The request that a message makes when all its words make one: « résumé du parcours du procureur » is a question. */
export function requestOf(matches: readonly RequestMatch[]): Request | null {
	for (const { kind, rest, asks } of matches) {
		const request = asRequest(kind);
		const polite = kind === "greeting" || kind === "thanks";
		const factual = polite
			? asks.length > 0
			: asks.some(
					(surface) =>
						INVERTED.test(surface) ||
						((FACTUAL.has(surface) ||
							(request === "facts" && SINGULAR.has(surface))) &&
							!(surface === "comment" && request !== null && HOW.has(request))),
				);
		if (request !== null && rest.length === 0 && !factual) return request;
	}
	return null;
}

/** Sequences of terms, by the first of each. */
function byFirst(
	sequences: readonly (readonly string[])[],
): Map<string, (readonly string[])[]> {
	const found = new Map<string, (readonly string[])[]>();
	for (const sequence of sequences) {
		const [first] = sequence;
		if (first !== undefined)
			found.set(first, [...(found.get(first) ?? []), sequence]);
	}
	return found;
}

/** Positions in `terms` where the words of some sequence stand, in a row. */
function occurrences(
	sequences: ReadonlyMap<string, (readonly string[])[]>,
	terms: readonly string[],
): number[] {
	return terms.flatMap((first, from) =>
		(sequences.get(first) ?? [])
			.filter((sequence) =>
				sequence.every((term, n) => terms[from + n] === term),
			)
			.flatMap((sequence) => sequence.map((_, n) => from + n)),
	);
}
