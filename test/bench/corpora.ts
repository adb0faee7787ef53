import type { Article } from "../../src/knowledge/article.ts";
import { readArticle } from "../../src/knowledge/article-file.ts";
import { textOf } from "../../src/knowledge/citation.ts";
import { type Dossier, readDossier } from "../../src/knowledge/dossier.ts";
import { passagesOf } from "../../src/search/passage.ts";
import { SUITES } from "../evaluation/cases.ts";

/** Articles, their passages in order, and questions of which it is known where the answer stands. */
export interface Corpus {
	readonly dossier: Dossier;
	readonly passages: readonly string[];
	/** Each with the positions of the passages that answer it. */
	readonly questions: readonly {
		readonly text: string;
		readonly answers: ReadonlySet<number>;
	}[];
}

const own = readDossier("knowledge");

function passagesIn(articles: readonly Article[]): string[] {
	return articles
		.flatMap(passagesOf)
		.map(({ article, sentences, above }) =>
			[...above, ...sentences.map((each) => textOf(article, each))].join("\n"),
		);
}

/** The corpus of a name: so many passages that we plant, or else the labelled one. */
export function corpusOf(name: string): Corpus {
	return Number(name) > 0 ? plantedCorpus(Number(name)) : labelledCorpus();
}

/** The articles of the evaluation that have no facts, in one folder, and the questions that they answer. */
function labelledCorpus(): Corpus {
	const suites = SUITES.filter(({ knowledge }) =>
		/unseen|alone/.test(knowledge),
	);
	const folders = [...new Set(suites.map(({ knowledge }) => knowledge))];
	const articles = folders.flatMap((folder) => readDossier(folder).articles);
	const passages = passagesIn(articles);
	const questions = suites
		.flatMap(({ cases }) => cases)
		.filter(({ answerable }) => answerable === true)
		.map(({ q, evidence = [] }) => ({
			text: q,
			answers: new Set(
				passages.flatMap((passage, n) =>
					evidence.some((pieces) =>
						pieces.some((piece) => passage.includes(piece)),
					)
						? [n]
						: [],
				),
			),
		}))
		.filter(({ answers }) => answers.size > 0);
	const dossier = { ...own, articles, facts: new Map() };
	return { dossier, passages, questions };
}

const PER_ARTICLE = 20;
const QUESTIONS = 200;

/** So many passages of words of the lexicon, the frequent ones often, and questions of a few words of one, the third misspelt. */
function plantedCorpus(count: number): Corpus {
	const random = generator(count);
	const words = [
		...new Set(
			[...own.lexicon.families, ...own.lexicon.synonyms]
				.flat()
				.filter((word) => /^\p{L}{4,}$/u.test(word)),
		),
	];
	const word = () => words[Math.floor(words.length * random() ** 3)] ?? "";
	const sentences = Array.from({ length: count }, () =>
		Array.from({ length: 30 }, word),
	);
	const articles: Article[] = [];
	for (let from = 0; from < count; from += PER_ARTICLE) {
		const body = sentences
			.slice(from, from + PER_ARTICLE)
			.map((list) => `${capital(list.join(" "))}.`)
			.join("\n\n");
		const id = `a${from / PER_ARTICLE}`;
		const title = capital(`${word()} ${word()}`);
		const { article } = readArticle(
			id,
			`---\ntitle: ${title}\n---\n\n${body}\n`,
			id,
		);
		if (article !== null) articles.push(article);
	}
	const passages = passagesIn(articles);
	const position = new Map(
		articles
			.flatMap(passagesOf)
			.flatMap(({ article, sentences: all }, n) =>
				all
					.filter(({ role }) => role !== "heading")
					.map((each) => [textOf(article, each), n] as const),
			),
	);
	const questions = Array.from({ length: QUESTIONS }, () => {
		const list = sentences[Math.floor(count * random())] ?? [];
		const asked = Array.from(
			{ length: 6 },
			() => list[Math.floor(list.length * random())] ?? "",
		);
		const [one, two, third = "", ...others] = asked;
		const misspelt = third.slice(0, 2) + third.slice(3);
		const text = `Quel ${[one, two, misspelt, ...others].join(" ")} ?`;
		const answer = position.get(`${capital(list.join(" "))}.`) ?? -1;
		return { text, answers: new Set([answer]) };
	});
	const dossier = { ...own, articles, facts: new Map() };
	return { dossier, passages, questions };
}

/** Where a sentence of an article stands among the passages. */
export function positionIn(
	corpus: Corpus,
): (article: string, start: number) => number {
	const starts = new Map(
		corpus.dossier.articles
			.flatMap(passagesOf)
			.flatMap(({ article, sentences }, n) =>
				sentences.map(
					({ span }) => [`${article.id} ${span.start}`, n] as const,
				),
			),
	);
	return (article, start) => starts.get(`${article} ${start}`) ?? -1;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 to 1 that are the same at each run: a linear congruential generator. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
