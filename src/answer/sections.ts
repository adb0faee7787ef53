import type { Analysis } from "../analysis/french.ts";
import { recent } from "../analysis/recent.ts";
import type { Article, Section } from "../knowledge/article.ts";
import { cite, textOf } from "../knowledge/citation.ts";
import type { Passage } from "../search/passage.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer } from "./answer.ts";
import type { Language } from "./language.ts";
import { merge, type Surface, surfaceOf, type Unit } from "./matching.ts";
import { boostsOf } from "./passages.ts";
import { plainText } from "./question.ts";
import type { RequestMatch } from "./requests.ts";

/** A section is what is asked for when it explains this much of the words that name it. */
const SECTION_COVERAGE = 0.6;
/** How much a word of the section's text counts beside a word of its heading. */
const TEXT_STRENGTH = 0.85;
/** How many passages, the nearest, tell which sections are looked at, and how many of those. */
const MOST_PASSAGES = 200;
const MOST_SECTIONS = 30;

interface Place {
	readonly article: Article;
	readonly section: Section;
}

/** A function that finds the section a message asks to read, « la partie sur l'engagement du Maroc »; null when it asks for none. */
export function createSectionFinder(
	articles: readonly Article[],
	passages: readonly Passage[],
	index: PassageIndex,
	{ analyze, matcher, thesaurus }: Language,
): (message: Analysis, matches: readonly RequestMatch[]) => Answer | null {
	const surfaceOfSection = recent(({ article, section }: Place): Surface => {
		const heading = surfaceOf(analyze(textOf(article, section.heading)));
		const text = section.sentences.map((sentence) =>
			surfaceOf(analyze(textOf(article, sentence)), TEXT_STRENGTH),
		);
		return merge(heading, ...text);
	}, MOST_SECTIONS);
	const places = articles.flatMap((article) =>
		article.sections.map((section): Place => ({ article, section })),
	);
	const placeAt = new Map(
		places.map((place) => [place.section.heading, place] as const),
	);
	/** The sections that the passages nearest to some words stand in, in reading order. */
	const sectionsNear = (units: readonly Unit[]): Place[] => {
		const hits = index.search(boostsOf(units, thesaurus), MOST_PASSAGES);
		const near = hits.flatMap(({ document }) => {
			const { article, sentences } = passages[document] as Passage;
			const section = article.sections[(sentences[0]?.section ?? 0) - 1];
			return section === undefined ? [] : (placeAt.get(section.heading) ?? []);
		});
		const nearest = new Set([...new Set(near)].slice(0, MOST_SECTIONS));
		return places.filter((place) => nearest.has(place));
	};
	return (message, matches) => {
		const asked = matches.find(({ kind }) => kind === "section");
		const numbered = asked && sectionAt(message.text, articles);
		if (numbered) return numbered;
		const names = asked?.rest ?? [];
		const units = matcher.unitsOf({
			...message,
			tokens: message.tokens.map((token) => ({
				...token,
				stop: !names.includes(token),
			})),
		});
		let [found, coverage]: [Answer | null, number] = [null, SECTION_COVERAGE];
		if (units.length === 0) return null;
		for (const place of sectionsNear(units)) {
			const covered = matcher.coverage(units, surfaceOfSection(place));
			if (covered >= coverage)
				[found, coverage] = [
					showSection(place.article, place.section),
					covered + Number.EPSILON,
				];
		}
		return found;
	};
}

/** Words for a section by its place, in folded text, and its position, from the end when it is negative. */
const PLACES: readonly (readonly [words: RegExp, position: number])[] = [
	[/\b(?:premiere?|1ere?|introduction|intro|chapo|chapeau|debut)\b/, 0],
	[/\b(?:deuxieme|seconde?|2e(?:me)?)\b/, 1],
	[/\b(?:troisieme|3e(?:me)?)\b/, 2],
	[/\b(?:quatrieme|4e(?:me)?)\b/, 3],
	[/\b(?:derniere?|conclusion|fin)\b/, -1],
];

/** The section that a message names by its place, « le dernier paragraphe », of the one article there is; null when it does not. */
function sectionAt(
	message: string,
	articles: readonly Article[],
): Answer | null {
	const [article, ...others] = articles;
	const named = PLACES.find(([words]) => words.test(plainText(message)));
	if (article === undefined || others.length > 0) return null;
	const section = named && article.sections.at(named[1]);
	return section === undefined ? null : showSection(article, section);
}

/** A whole section as an answer. */
export function showSection(article: Article, section: Section): Answer {
	const citations = section.sentences.map((sentence) =>
		cite(article, sentence),
	);
	return {
		kind: "section",
		heading: cite(article, section.heading),
		citations,
	};
}
