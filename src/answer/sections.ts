import type { Analysis } from "../analysis/french.ts";
import type { Article, Section } from "../knowledge/article.ts";
import { cite, textOf } from "../knowledge/citation.ts";
import type { Answer } from "./answer.ts";
import type { Language } from "./language.ts";
import { merge, surfaceOf } from "./matching.ts";
import { plainText } from "./question.ts";
import type { RequestMatch } from "./requests.ts";

/** A section is what is asked for when it explains this much of the words that name it. */
const SECTION_COVERAGE = 0.6;
/** How much a word of the section's text counts beside a word of its heading. */
const TEXT_STRENGTH = 0.85;

/** A function that finds the section a message asks to read, « la partie sur l'engagement du Maroc »; null when it asks for none. */
export function createSectionFinder(
	articles: readonly Article[],
	{ analyze, matcher }: Pick<Language, "analyze" | "matcher">,
): (message: Analysis, matches: readonly RequestMatch[]) => Answer | null {
	const sections = articles.flatMap((article) =>
		article.sections.map((section) => {
			const heading = surfaceOf(analyze(textOf(article, section.heading)));
			const text = section.sentences.map((sentence) =>
				surfaceOf(analyze(textOf(article, sentence)), TEXT_STRENGTH),
			);
			return { article, section, surface: merge(heading, ...text) };
		}),
	);
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
		for (const { article, section, surface } of sections) {
			const covered = matcher.coverage(units, surface);
			if (covered >= coverage)
				[found, coverage] = [
					showSection(article, section),
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
