import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/knowledge/article.ts";
import { readArticle } from "../../src/knowledge/article-file.ts";
import { cite, textOf } from "../../src/knowledge/citation.ts";

const read = (content: string) => readArticle("a", content, "a/article.md");

const ARTICLE = `---
title: Un titre
author: Une autrice
---

Le chapô. Sa suite
sur deux lignes.

## Une partie ##

Voici la liste :

- Premier point
- Deuxième point, long
  de deux lignes

Une fin.
`;

describe("an article", () => {
	const { article } = read(ARTICLE);
	if (article === null) throw new Error("the article was refused");

	it("is its title, an empty line and its body", () => {
		expect(
			article.text.startsWith(
				"Un titre\n\nLe chapô. Sa suite\nsur deux lignes.\n\n## Une",
			),
		).toBe(true);
		expect(article.author).toBe("Une autrice");
	});

	it("has sections, sentences, bullets and blocks", () => {
		const seen = sentencesOf(article).map((s) => [
			`${s.section}.${s.number}`,
			s.block,
			s.role,
			textOf(article, s),
		]);
		expect(seen).toEqual([
			["1.0", 1, "heading", "Un titre"],
			["1.1", 2, "prose", "Le chapô."],
			["1.2", 2, "prose", "Sa suite\nsur deux lignes."],
			["2.0", 3, "heading", "Une partie"],
			["2.1", 4, "prose", "Voici la liste :"],
			["2.2", 4, "bullet", "Premier point"],
			["2.3", 4, "bullet", "Deuxième point, long\n  de deux lignes"],
			["2.4", 5, "prose", "Une fin."],
		]);
	});

	it("is quoted by slicing only", () => {
		for (const sentence of sentencesOf(article)) {
			const { start, end, quote } = cite(article, sentence);
			expect(quote).toBe(article.text.slice(start, end));
		}
		const [first] = sentencesOf(article);
		expect(() => cite(article, { ...first, number: 9 } as never)).toThrow(
			RangeError,
		);
	});
});

it("keeps Windows line ends and the characters its author typed", () => {
	const { article } = read(
		"---\r\ntitle: T\r\n---\r\n\r\nL’été à 20 °C.\r\n\r\n## Suite\r\n\r\n- un\r\n- deux\r\n",
	);
	expect(
		article?.sections
			.flatMap(({ sentences }) => sentences)
			.map((s) => textOf(article, s)),
	).toEqual(["L’été à 20 °C.", "un", "deux"]);
});

it.each([
	["no front matter", "Du texte.", 1, /no front matter/],
	["no title", "---\nlanguage: fr\n---\n\nTexte.", 2, /title/],
	[
		"an unknown field",
		"---\ntitle: T\nauteur: X\n---\n\nTexte.",
		3,
		/unknown field « auteur »/,
	],
	[
		"another language",
		"---\ntitle: T\nlanguage: en\n---\n\nTexte.",
		3,
		/language/,
	],
	[
		"a date that is none",
		"---\ntitle: T\npublished: 12 mars\n---\n\nTexte.",
		3,
		/published/,
	],
	[
		"a title on two lines",
		"---\ntitle: |\n  T\n  U\n---\n\nTexte.",
		2,
		/title/,
	],
	["YAML that is not", '---\ntitle: "T\n---\n\nTexte.', 3, /not valid YAML/],
	["no text", "---\ntitle: T\n---\n\n  \n", 4, /no text/],
])("refuses %s", (_, content, line, what) => {
	const { problems } = read(content);
	expect(problems[0]).toMatchObject({
		file: "a/article.md",
		line,
		what: expect.stringMatching(what),
	});
	expect(problems[0]?.remedy).not.toBe("");
});
