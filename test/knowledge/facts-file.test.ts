import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/knowledge/article-file.ts";
import { readFacts } from "../../src/knowledge/facts-file.ts";

const { article } = readArticle(
	"a",
	"---\ntitle: Un titre\n---\n\nL’accord date de\u00A02023. Il lie deux pays. Un accord lie deux villes.\n",
	"a/article.md",
);
if (article === null) throw new Error("the article was refused");
const read = (yaml: string) => readFacts(article, yaml, "a/facts.yaml");

it("turns evidence into whole sentences", () => {
	const { facts, problems } = read(`
facts:
  - id: date
    kind: when
    questions: [De quand date l'accord ?]
    answer: De 2023.
    evidence: [L’accord date]
silences:
  - id: lieu
    questions: [Où ?]
    reply: L'article ne le dit pas.
    nearest: deux villes
`);
	expect(problems).toEqual([]);
	expect(facts.facts[0]?.evidence.map(({ quote }) => quote)).toEqual([
		"L’accord date de\u00A02023.",
	]);
	expect(facts.silences[0]?.nearest).toMatchObject({
		section: "Un titre",
		sentence: 3,
		sentenceCount: 3,
	});
});

const fact = (id: string, evidence: string) =>
	`  - { id: ${id}, kind: when, evidence: [${evidence}] }`;

describe("refuses, with the line and a remedy,", () => {
	it.each([
		[
			"evidence that is not there",
			`facts:\n${fact("a", '"signé à Rabat"')}`,
			2,
			/not in the article/,
			/copy the words/,
		],
		[
			"another apostrophe",
			`facts:\n${fact("a", `"L'accord date"`)}`,
			2,
			/not in the article/,
			/only apostrophes.*« L’accord date »/,
		],
		[
			"an ordinary space",
			`facts:\n${fact("a", '"de 2023."')}`,
			2,
			/not in the article/,
			/« de\u00A02023\. »/,
		],
		[
			"evidence in two places",
			`facts:\n${fact("a", '"lie deux"')}`,
			2,
			/in 2 sentences/,
			/quote more words/,
		],
		[
			"evidence over two sentences",
			`facts:\n${fact("a", '"pays. Un"')}`,
			2,
			/more than one sentence/,
			/of its own/,
		],
		[
			"a twin id",
			`facts:\n${fact("a", '"deux pays"')}\n${fact("a", '"deux villes"')}`,
			3,
			/« a » is taken/,
			/another id/,
		],
		[
			"an unknown field",
			"facts:\n  - id: a\n    genre: when\n    kind: when\n    evidence: [deux pays]",
			3,
			/unknown field « facts › a › genre »/,
			/spelling/,
		],
		[
			"an unknown kind",
			"facts:\n  - id: a\n    kind: which\n    evidence: [deux pays]",
			3,
			/kind/,
			/README/,
		],
		[
			"a fact without evidence",
			"facts:\n  - id: a\n    kind: when",
			2,
			/evidence/,
			/write a list/,
		],
	])("%s", (_, yaml, line, what, remedy) => {
		expect(read(yaml).problems).toMatchObject([
			{
				file: "a/facts.yaml",
				line,
				what: expect.stringMatching(what),
				remedy: expect.stringMatching(remedy),
			},
		]);
	});

	it("all of it at once", () => {
		expect(
			read(`facts:\n${fact("a", '"rien"')}\n${fact("b", '"ni cela"')}`)
				.problems,
		).toHaveLength(2);
	});
});
