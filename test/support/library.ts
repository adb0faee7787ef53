import { createEngine, type Engine } from "../../src/answer/engine.ts";
import { type Article, sentencesOf } from "../../src/knowledge/article.ts";
import { readArticle } from "../../src/knowledge/article-file.ts";
import { type Citation, cite } from "../../src/knowledge/citation.ts";
import { readDossier } from "../../src/knowledge/dossier.ts";
import type { Library } from "../../src/presentation/library.ts";

/** A small dossier of one article, for tests that are not about its text. */
export const dossier = readDossier("test/support/knowledge");
export const engine = createEngine(dossier);
export const articles = dossier.articles;
export const shelf: Library = { articles };
export const [library] = articles as readonly [Article];

/** An article of a Markdown body. */
export function articleOf(body: string, title = "Titre"): Article {
	const { article, problems } = readArticle(
		"essai",
		`---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`,
		"essai/article.md",
	);
	if (article === null) throw new Error(JSON.stringify(problems));
	return article;
}

/** An engine of some articles of which no editor wrote anything. */
export function engineOf(...alone: readonly Article[]): Engine {
	return createEngine({ ...dossier, articles: alone, facts: new Map() });
}

/** Every sentence of an article, headings left out. */
export function citationsOf(article: Article): Citation[] {
	return sentencesOf(article)
		.filter(({ role }) => role !== "heading")
		.map((sentence) => cite(article, sentence));
}

/** The citation of a place such as 2, 1: section 2, sentence 1. */
export function citationAt(
	article: Article,
	section: number,
	number: number,
): Citation {
	const found = sentencesOf(article).find(
		(sentence) => sentence.section === section && sentence.number === number,
	);
	if (found === undefined) throw new Error(`no sentence ${section}.${number}`);
	return cite(article, found);
}
