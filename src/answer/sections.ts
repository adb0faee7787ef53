import type { Analysis } from "../analysis/french.ts";
import type { Article, Section } from "../knowledge/article.ts";
import { cite, textOf } from "../knowledge/citation.ts";
import type { Answer } from "./answer.ts";
import type { Language } from "./language.ts";
import { merge, surfaceOf } from "./matching.ts";
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
		const names = matches.find(({ kind }) => kind === "section")?.rest ?? [];
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
