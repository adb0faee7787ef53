import type { Analyze } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";
import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../knowledge/article.ts";
import { type Citation, cite, textOf } from "../knowledge/citation.ts";
import { type Dossier, factsOf } from "../knowledge/dossier.ts";
import type { Entity } from "../knowledge/schema.ts";
import type { Sheet, SheetEntry, SheetGroup } from "./answer.ts";
import { FIGURES, FULL_DATES, FULL_NAMES } from "./signs.ts";

/** Most entries of one group. */
const MOST_ENTRIES = 12;
/** What commitments are said with; the lexicon knows the words near these. */
const COMMITMENTS = ["engagement", "s'engager", "promettre"];
/** How near. */
const NEAR_ENOUGH = 0.75;
const KINDS = {
	people: "person",
	organisations: "organisation",
	places: "place",
	dates: "date",
	agreements: "agreement",
} as const;

/** A function that lists what an article names and promises, each with the sentence that shows it. */
export function createFactSheets(
	dossier: Dossier,
	analyze: Analyze,
	thesaurus: Thesaurus,
): (article: Article) => Sheet {
	const commitments = new Set(
		COMMITMENTS.flatMap((word) =>
			analyze(word).tokens.flatMap(({ term, stop }) => (stop ? [] : [term])),
		),
	);
	const promises = (text: string) =>
		analyze(text).tokens.some(
			({ term, stop }) =>
				!stop &&
				(commitments.has(term) ||
					[...thesaurus.near(term)].some(
						([near, closeness]) =>
							closeness >= NEAR_ENOUGH && commitments.has(near),
					)),
		);
	return (article) => {
		const { entities } = factsOf(dossier, article.id);
		const sentences = sentencesOf(article);
		const named = Object.entries(KINDS).map(([group, kind]) => ({
			group: group as keyof typeof KINDS,
			entries: entities
				.filter((entity) => entity.kind === kind)
				.flatMap((entity) => entryOf(entity, article, sentences)),
		}));
		const found: SheetGroup[] = [
			...(entities.length > 0
				? named
				: [
						{
							group: "names" as const,
							entries: matching(FULL_NAMES, article, sentences),
						},
						{
							group: "dates" as const,
							entries: matching(FULL_DATES, article, sentences),
						},
					]),
			{ group: "figures", entries: matching(FIGURES, article, sentences) },
			{
				group: "commitments",
				entries: sentences
					.filter((sentence) => promises(textOf(article, sentence)))
					.map((sentence) =>
						entry(article, sentence, textOf(article, sentence)),
					),
			},
		];
		const groups = found
			.map(({ group, entries }) => ({
				group,
				entries: distinct(entries).slice(0, MOST_ENTRIES),
			}))
			.filter(({ entries }) => entries.length > 0);
		return { article: article.id, groups };
	};
}

/** The sentences that sheets point at, each once, in reading order. */
export function shownBy(sheets: readonly Sheet[]): Citation[] {
	return sheets.flatMap(({ groups }) => {
		const shown = groups.flatMap(({ entries }) =>
			entries.map(({ citation }) => [citation.start, citation] as const),
		);
		return [...new Map(shown).values()].sort((a, b) => a.start - b.start);
	});
}

/** An entity under the name and the function that its editor gave it, where its article first names it. */
function entryOf(
	{ kind, name, aliases, roles }: Entity,
	article: Article,
	sentences: readonly Sentence[],
): SheetEntry[] {
	const first = [name, ...aliases]
		.map((written) =>
			sentences.find((sentence) => textOf(article, sentence).includes(written)),
		)
		.find((sentence) => sentence !== undefined);
	if (first === undefined) return [];
	const [role = null] = kind === "person" ? roles : [];
	return [entry(article, first, name, role)];
}

/** Every stretch of an article that looks like something, where it stands. */
function matching(
	pattern: RegExp,
	article: Article,
	sentences: readonly Sentence[],
): SheetEntry[] {
	return sentences
		.filter(({ role }) => role !== "heading")
		.flatMap((sentence) =>
			[...textOf(article, sentence).matchAll(pattern)].map(([found]) =>
				entry(article, sentence, found.trim()),
			),
		);
}

function entry(
	article: Article,
	sentence: Sentence,
	name: string,
	role: string | null = null,
): SheetEntry {
	const citation: Citation = cite(article, sentence);
	return { name, role, citation };
}

/** The first entry of each name. */
function distinct(entries: readonly SheetEntry[]): SheetEntry[] {
	const byName = new Map<string, SheetEntry>();
	for (const each of entries) {
		const name = each.name.toLowerCase();
		if (!byName.has(name)) byName.set(name, each);
	}
	return [...byName.values()];
}
