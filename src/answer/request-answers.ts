import type { Article } from "../knowledge/article.ts";
import { type Citation, cite } from "../knowledge/citation.ts";
import type { Dossier } from "../knowledge/dossier.ts";
import type { Answer, SheetGroup } from "./answer.ts";
import { sampleQuestions } from "./composer.ts";
import { createFactSheets, shownBy } from "./fact-sheet.ts";
import type { Language } from "./language.ts";
import type { Request } from "./requests.ts";
import { type SummaryLength, summarize } from "./summary.ts";

/** A function that answers a request that is not a question of fact. */
export function createRequestAnswers(
	dossier: Dossier,
	{ analyze, matcher, thesaurus }: Language,
): (request: Request) => Answer {
	const { articles } = dossier;
	const factSheet = createFactSheets(dossier, analyze, thesaurus);
	const summaryOf = (length: SummaryLength) =>
		summarize(articles, length, analyze, matcher);
	const titles = () =>
		articles.flatMap((article) => headings(article).slice(0, 1));
	return (kind) => {
		switch (kind) {
			case "help":
			case "greeting":
			case "thanks":
				return { kind, suggestions: sampleQuestions(dossier) };
			case "source":
				return { kind, articles, citations: titles() };
			case "topics":
				return { kind, citations: articles.flatMap(headings) };
			case "summary":
				return {
					kind,
					length: "three_points",
					citations: summaryOf("three_points"),
				};
			case "one_sentence":
			case "whole":
				return { kind: "summary", length: kind, citations: summaryOf(kind) };
			case "facts":
			case "actors":
			case "dates": {
				const sheets = articles.map(factSheet).map(({ article, groups }) => ({
					article,
					groups: groups.filter(({ group }) => ONLY[kind]?.has(group) ?? true),
				}));
				return { kind: "facts", sheets, citations: shownBy(sheets) };
			}
			case "share":
				return { kind, citations: [...titles(), ...summaryOf("three_points")] };
		}
	};
}

/** What a request lists of a fact sheet; all of it when it is not here. */
const ONLY: Partial<Record<Request, ReadonlySet<SheetGroup["group"]>>> = {
	actors: new Set(["people", "names", "organisations"]),
	dates: new Set(["dates"]),
};

function headings(article: Article): Citation[] {
	return article.sections.map(({ heading }) => cite(article, heading));
}
