import type { Analysis, Analyze } from "../../analysis/french.ts";
import { type Article, sentencesOf } from "../../knowledge/article.ts";
import { type Citation, cite, textOf } from "../../knowledge/citation.ts";
import { type Dossier, factsOf } from "../../knowledge/dossier.ts";
import type { Span } from "../../knowledge/span.ts";
import type { Language } from "../language.ts";
import { createTitleReader, type TitleReader } from "./implied-titles.ts";

/** A function that an article gives somebody. */
export interface Title {
	/** The term of the function itself, « ambassadeur ». */
	readonly head: string;
	readonly text: string;
	/** The terms of its other words. */
	readonly rest: readonly string[];
}

/** Somebody whom an article names. */
export interface Person {
	readonly article: string;
	/** The terms of the names. */
	readonly names: ReadonlySet<string>;
	readonly titles: readonly Title[];
	/** The sentence that gives the title. */
	readonly citation: Citation;
}

/** Where a text speaks of somebody. */
export interface Mention extends Span {
	readonly person: Person;
	readonly by: "name" | "title";
	/** Its token. */
	readonly at: number;
}

/** The people of a dossier. */
export interface Cast {
	readonly people: readonly Person[];
	mentionsIn(analysis: Analysis): readonly Mention[];
	/** Whether a term is a function that a person can hold. */
	isFunction(term: string): boolean;
}

const CIVILITY = "M\\.|Mme|Mlle|Dre|Dr|Me|Pre|Pr|Monsieur|Madame";
const CAPITAL = String.raw`(?![DLJNSM][’'])\p{Lu}[\p{L}’'-]+`;
const NAME = new RegExp(
	String.raw`(?:(?:${CIVILITY})\s+)?(${CAPITAL}(?:\s+(?:d[eu’']\s*|el\s+|ben\s+)?${CAPITAL})+)|(?:${CIVILITY})\s+(${CAPITAL})`,
	"gu",
);
const CIVIL = /^(?:Dre?|Pre?|Me)\s/u;
/** « L'association, présidée par… »: whom another names as its head. */
const LED =
	/(?:^|[.;:«»(,]\s*)(?<led>[^.;:«»(),]{3,70}),?\s+(?<how>(?:dirigé|présidé|mené|piloté)e?s? par)\s*$/iu;
/** « Elle demande… »: speaks on of what a sentence before named. */
const RESUMING = /^(?:[«“]|(?:il|elle)s?\s)/iu;
/** Longest title, in words, and how far from the name it may begin, in UTF-16 units. */
const TITLE_REACH = 90;

/** Everybody whom the articles name with a function, and whom editors named. */
export function castOf(
	dossier: Dossier,
	{ analyze, thesaurus }: Pick<Language, "analyze" | "thesaurus">,
): Cast {
	const functions = new Set(
		dossier.lexicon.functions.flatMap(
			(name) => analyze(name).tokens[0]?.term ?? [],
		),
	);
	const isFunction = (term: string) =>
		functions.has(term) ||
		[...thesaurus.near(term)].some(
			([near, closeness]) => closeness >= 0.9 && functions.has(near),
		);
	const titleReader = createTitleReader(
		analyze,
		(term) => thesaurus.placeOf(term) !== null,
	);
	const people = dossier.articles.flatMap((article) => [
		...edited(article, dossier, analyze, isFunction),
		...named(article, analyze, isFunction, titleReader),
	]);
	const cast = merge(people);
	const holders = new Map<string, Set<Person>>();
	for (const person of cast) {
		for (const { head } of person.titles) {
			const known = holders.get(head) ?? new Set();
			holders.set(head, known.add(person));
		}
	}
	const findMentions = ({ tokens }: Analysis): Mention[] =>
		tokens.flatMap(({ term, surface, start, end, stop }, at): Mention[] => {
			if (stop) return [];
			const person = cast.find(({ names }) => names.has(surface));
			if (person !== undefined) return [{ person, by: "name", at, start, end }];
			const all = [...(holders.get(term) ?? [])];
			const next = tokens.slice(at + 1).find((token) => !token.stop);
			const place = next && thesaurus.placeOf(next.term);
			const fitting = all.filter(({ titles }) =>
				titles.some(
					({ head, rest }) =>
						head === term &&
						rest.some(
							(each) =>
								each === next?.term ||
								(place !== null && thesaurus.placeOf(each) === place),
						),
				),
			);
			const [holder, other] = all.length > 1 ? fitting : all;
			return holder !== undefined && other === undefined
				? [{ person: holder, by: "title", at, start, end }]
				: [];
		});
	const known = new WeakMap<Analysis, readonly Mention[]>();
	return {
		people: cast,
		isFunction,
		mentionsIn(analysis) {
			const mentions = known.get(analysis) ?? findMentions(analysis);
			known.set(analysis, mentions);
			return mentions;
		},
	};
}

/** People as an editor named them. */
function edited(
	article: Article,
	dossier: Dossier,
	analyze: Analyze,
	isFunction: (term: string) => boolean,
): Person[] {
	return factsOf(dossier, article.id)
		.entities.filter(({ kind }) => kind === "person")
		.flatMap(({ name, aliases, roles }): Person[] => {
			const names = namesIn([name, ...aliases], analyze);
			const titles = roles.flatMap((role) =>
				titleOf(role, analyze, isFunction),
			);
			const sentence = sentencesOf(article).find((each) => {
				const surfaces = analyze(textOf(article, each)).tokens;
				return (
					each.role === "prose" &&
					surfaces.some(({ surface }) => names.has(surface)) &&
					titles.some(({ head }) => surfaces.some(({ term }) => term === head))
				);
			});
			return sentence === undefined
				? []
				: [
						{
							article: article.id,
							names,
							titles,
							citation: cite(article, sentence),
						},
					];
		});
}

/** People whom an article names beside their function: « le maire, Denis Chaumerac », « Irène Malvaudin, écologue ». */
function named(
	article: Article,
	analyze: Analyze,
	isFunction: (term: string) => boolean,
	titleReader: TitleReader,
): Person[] {
	/** The title given last, for « son homologue ». */
	let last: Title | undefined;
	return sentencesOf(article).flatMap((sentence, n, all) => {
		if (sentence.role === "heading") return [];
		const text = textOf(article, sentence);
		/** The sentence before that speaks on of nothing else. */
		const earlier = (): string =>
			all
				.slice(0, n)
				.filter(({ section }) => section === sentence.section)
				.map((each) => textOf(article, each))
				.findLast((each) => !RESUMING.test(each)) ?? "";
		return [...text.matchAll(NAME)].flatMap((match): Person[] => {
			const name = match[1] ?? match[2] ?? "";
			const before = text
				.slice(Math.max(0, match.index - TITLE_REACH), match.index)
				// « le Pr », « la Dre »
				.replace(CIVIL.test(match[0]) ? /(?<!\p{L})l[ea]\s*$/u : /$^/u, "")
				.replace(/,\s*$/, "")
				.replace(/^.*[.;:«»,()]/su, "");
			// « du Royaume du Maroc »: the complement of a function, not its holder.
			if (/(?<!\p{L})(?:d[eu]|des|la|le|les|à|au|aux|et)\s*$/iu.test(before))
				return [];
			const rest = text.slice(match.index + match[0].length);
			const after = rest.match(/^,\s*([^,.;:»]{3,90})/u)?.[1];
			const titles = [
				...titleReader.counterpart(before, last),
				...titleReader.completed(
					titleReader.placed(lastTitle(before, analyze, isFunction), rest),
					before,
					earlier,
				),
				...ledTitle(text.slice(0, match.index), analyze),
				...(after === undefined
					? []
					: after
							.split(/\s+et\s+/)
							.flatMap((part) => firstTitle(part, analyze, isFunction))),
			];
			last = titles[0] ?? last;
			return titles.length === 0
				? []
				: [
						{
							article: article.id,
							names: namesIn([name], analyze),
							titles,
							citation: cite(article, sentence),
						},
					];
		});
	});
}

function namesIn(names: readonly string[], analyze: Analyze): Set<string> {
	return new Set(
		names.flatMap((name) =>
			analyze(name)
				.tokens.filter(
					({ stop, surface }) =>
						!stop &&
						surface.length > 2 &&
						!/^(?:mme|monsieur|madame|mlle)$/.test(surface),
				)
				.map(({ surface }) => surface),
		),
	);
}

function titleOf(
	text: string,
	analyze: Analyze,
	isFunction: (term: string) => boolean,
): Title[] {
	// « juge la contribution trop lourde » is what somebody does.
	if (/^(?:qui|que|dont)\s|^\p{L}+\s(?:l[ea]s?\s|l['’])/iu.test(text))
		return [];
	const [first, ...rest] = analyze(text).tokens.filter(({ stop }) => !stop);
	return first === undefined || !isFunction(first.term)
		? []
		: [{ head: first.term, text, rest: rest.map(({ term }) => term) }];
}

function firstTitle(
	text: string,
	analyze: Analyze,
	isFunction: (term: string) => boolean,
): Title[] {
	const bare = text.replace(
		/^(?:alors|le|la|l[’']|un|une|ancien(?:ne)?)\s+/u,
		"",
	);
	return titleOf(bare, analyze, isFunction);
}

/** The title of whoever leads what a text names at its end. */
function ledTitle(before: string, analyze: Analyze): Title[] {
	const { led, how } = LED.exec(before)?.groups ?? {};
	if (led === undefined || how === undefined) return [];
	const [leader] = analyze("président").tokens;
	const rest = analyze(led).tokens.filter(({ stop }) => !stop);
	return leader === undefined
		? []
		: [{ head: leader.term, text: how, rest: rest.map(({ term }) => term) }];
}

/** The title that ends a text. */
function lastTitle(
	text: string,
	analyze: Analyze,
	isFunction: (term: string) => boolean,
): Title[] {
	const { tokens } = analyze(text);
	const at = tokens.findIndex(
		({ term, stop }, n) => !stop && isFunction(term) && isNoun(tokens, n, text),
	);
	const head = tokens[at];
	return head === undefined
		? []
		: titleOf(text.slice(head.start).trim(), analyze, isFunction);
}

const BEFORE_NOUN = new Set(
	"le la les un une son sa ses leur leurs du au aux des".split(" "),
);

function isNoun(tokens: Analysis["tokens"], n: number, text: string): boolean {
	const before = tokens[n - 1];
	return (
		before === undefined ||
		BEFORE_NOUN.has(before.surface) ||
		before.stop ||
		/l['’]$/iu.test(text.slice(before.end, tokens[n]?.start))
	);
}

/** People who share a name of one article taken together. */
function merge(people: readonly Person[]): Person[] {
	const merged: Person[] = [];
	for (const person of people) {
		const known = merged.findIndex(
			(other) =>
				other.article === person.article &&
				[...person.names].some((name) => other.names.has(name)),
		);
		const other = merged[known];
		if (other === undefined) merged.push(person);
		else
			merged[known] = {
				...other,
				names: new Set([...other.names, ...person.names]),
				titles: [...other.titles, ...person.titles],
			};
	}
	return merged;
}
