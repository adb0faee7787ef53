import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../../knowledge/article.ts";
import { type Citation, cite, textOf } from "../../knowledge/citation.ts";
import type { Dossier } from "../../knowledge/dossier.ts";
import type { Fact } from "../../knowledge/facts-file.ts";
import type { FactKind } from "../../knowledge/schema.ts";
import { type Foreseen, foreseenIn } from "../foreseen.ts";
import type { Language } from "../language.ts";
import { introduces, listOf } from "../lists.ts";
import { merge, type Surface, surfaceOf } from "../matching.ts";
import { kindOf } from "../question.ts";
import type { Statement } from "./statement.ts";

/** What a claim is compared with: a sentence, an item of a list with its introduction, a whole list, a fact, or what an editor states. */
export interface Ground {
	/** What shows it, the telling sentence first. */
	readonly citations: readonly Citation[];
	readonly statement: Statement;
	/** What the title, the heading and the sentences around speak of. */
	readonly context: Surface;
	/** What an editor's example questions speak of; empty without a fact. */
	readonly hints: Surface;
	/** What the fact answers; null without one. */
	readonly kind: FactKind | null;
	/** The text of the sentences just before, in the same section. */
	readonly before: string;
	/** How many items the list has, and whether it says that there are others; null for no list. */
	readonly list: { readonly items: number; readonly open: boolean } | null;
	/** Whether an editor put it so: what differs from it need not differ from the article. */
	readonly edited: boolean;
}

/** How much a word of the title or the heading, a neighbouring sentence, one that is spoken on of, an example question counts. */
const ABOVE = 0.85;
const BESIDE = 0.6;
const RESUMED = 0.72;
const HINT = 0.75;
/** « Elle demande », « cette usine », « lui prêtera », « sa présidente »: what was named before is meant. */
const RESUMES =
	/^(?:[^,«»]{1,40},\s)?(?:ils?|elles?|ce|cet|cette|ces|son|sa|ses|leurs?|celui-ci|celle-ci|ceux-ci|celles-ci)(?!\p{L})|(?<!\p{L})(?:lui|leur)\s\p{L}+(?:a|ont|e|ent|it|er|ir|re)(?!\p{L})|»,\s(?:\p{L}+\s){1,3}(?:son|sa|leur)\s/iu;
/** A list that names some of its items only. */
const OPEN =
	/(?<!\p{L})(?:notamment|entre autres|par exemple|dont|parmi)(?!\p{L})/iu;

/** A sentence, and its article. */
export interface Place {
	readonly article: Article;
	readonly sentence: Sentence;
}

/** What a claim can be compared with at one sentence. */
export interface Grounds {
	readonly own: readonly Ground[];
	/** The same for each fact that the sentence shows. */
	readonly facts: readonly Ground[];
	/** The sentence with the hints of all its facts together; none when it shows no fact. */
	readonly hinted: readonly Ground[];
	/** What editors state by the evidence of those facts. */
	readonly stated: readonly Ground[];
}

/** Sentences whose grounds are kept: those of an article, not of an archive. */
const KEPT = 1000;

/** A function that gives the grounds at a sentence: made once for each, when they are first asked for. */
export function createGrounds(
	dossier: Dossier,
	read: (text: string) => Statement,
	{ analyze }: Pick<Language, "analyze">,
): (place: Place) => Grounds {
	const surface = (text: string) => surfaceOf(analyze(text));
	const factsAt = new Map<string, Foreseen[]>();
	for (const foreseen of foreseenIn(dossier)) {
		if (!("fact" in foreseen.is)) continue;
		for (const { article, start } of foreseen.is.fact.evidence) {
			const key = `${article} ${start}`;
			factsAt.set(key, [...(factsAt.get(key) ?? []), foreseen]);
		}
	}
	const hintsOf = ({ questions, says }: Foreseen) =>
		merge(
			...[...questions.filter((text) => isTrue(text, says)), ...says].map(
				(text) => surfaceOf(analyze(text), HINT),
			),
		);
	const known = new Map<string, Grounds>();
	return ({ article, sentence }) => {
		const key = `${article.id} ${sentence.span.start}`;
		const found =
			known.get(key) ??
			groundsAt({ article, sentence }, factsAt.get(key) ?? []);
		if (known.size >= KEPT) known.clear();
		known.set(key, found);
		return found;
	};

	function groundsAt(place: Place, facts: readonly Foreseen[]): Grounds {
		const own = groundsOf(place, read, surface);
		const [first] = own.filter(({ list }) => list === null);
		if (first === undefined || facts.length === 0)
			return { own, facts: [], hinted: [], stated: [] };
		const { article, sentence } = place;
		// A fact is shown by its whole sentence.
		const text = textOf(article, sentence);
		const statement =
			sentence.role === "bullet" || first.statement.text === text
				? first.statement
				: read(text);
		const hints = facts.map(hintsOf);
		return {
			own,
			facts: facts.map(({ is }, n) => ({
				...first,
				statement,
				hints: hints[n] ?? new Map(),
				kind: "fact" in is ? is.fact.kind : null,
			})),
			hinted: [{ ...first, statement, hints: merge(...hints) }],
			stated: facts.flatMap(({ is }) =>
				"fact" in is ? statedBy(is.fact, first) : [],
			),
		};
	}

	/** What an editor states by a fact's evidence; `beside` is the sentence that shows it. */
	function statedBy(
		{ statements, evidence, kind }: Fact,
		{ context }: Ground,
	): Ground[] {
		const shown = evidence.map(({ quote }) => scaled(surface(quote), BESIDE));
		return statements.map((text) => ({
			citations: evidence,
			statement: read(text),
			context: merge(context, ...shown),
			hints: new Map(),
			kind,
			before: "",
			list: null,
			edited: true,
		}));
	}
}

/** Whether an example question supposes only what is so: « est-ce que… ? » may ask what is not, unless the answer is yes. */
function isTrue(question: string, [answer = ""]: readonly string[]): boolean {
	return kindOf(question) !== "yes_no" || /^oui(?!\p{L})/iu.test(answer);
}

function groundsOf(
	{ article, sentence }: Place,
	read: (text: string) => Statement,
	surface: (text: string) => Surface,
): Ground[] {
	const n = sentencesOf(article).indexOf(sentence);
	const shared = {
		context: surroundings(article, n, surface),
		before: textBefore(article, n),
		hints: new Map<string, number>(),
		kind: null,
		list: null,
		edited: false,
	};
	if (sentence.role === "bullet") {
		const [introduction] = listOf(article, sentence);
		const shown =
			introduction?.role === "prose" ? [introduction, sentence] : [sentence];
		const text = shown.map((each) => textOf(article, each)).join(" ");
		const citations = shown.map((each) => cite(article, each));
		return [{ ...shared, citations, statement: read(text) }];
	}
	const citations = [cite(article, sentence)];
	// What a semicolon parts is said apart: what holds of one half does not hold of the other.
	const halves = textOf(article, sentence)
		.split(/\s;\s/u)
		.map((half): Ground => ({ ...shared, citations, statement: read(half) }));
	if (!introduces(article, sentence)) return halves;
	const whole = listOf(article, sentence);
	const texts = whole.map((each) => textOf(article, each));
	const open = OPEN.test(textOf(article, sentence));
	return [
		{
			...shared,
			citations: whole.map((each) => cite(article, each)),
			statement: read(texts.join(" ; ")),
			list: { items: whole.length - 1, open },
		},
	];
}

function surroundings(
	article: Article,
	n: number,
	surface: (text: string) => Surface,
): Surface {
	const sentences = sentencesOf(article);
	const { section, role } = sentences[n] as (typeof sentences)[number];
	const heading = article.sections[section - 1]?.heading;
	const above = [article.title];
	if (heading !== undefined && role !== "heading")
		above.push(textOf(article, heading));
	return merge(
		...above.map((text) => scaled(surface(text), ABOVE)),
		scaled(
			surface(textBefore(article, n)),
			resumes(textOf(article, sentences[n] as Sentence)) ? RESUMED : BESIDE,
		),
	);
}

/** Whether a sentence speaks on of what the one before named, and not of its counterpart. */
function resumes(text: string): boolean {
	return RESUMES.test(text) && !/(?<!\p{L})homologue/iu.test(text);
}

/** A surface in which every term counts the same. */
function scaled(surface: Surface, strength: number): Surface {
	return new Map([...surface.keys()].map((term) => [term, strength]));
}

/** The two sentences before one, of the same section. */
function textBefore(article: Article, n: number): string {
	const sentences = sentencesOf(article);
	const section = sentences[n]?.section;
	return sentences
		.slice(Math.max(0, n - 2), n)
		.filter((each) => each.section === section && each.role !== "heading")
		.map((each) => textOf(article, each))
		.join(" ");
}
