import {
	type Article,
	type Sentence,
	sentencesOf,
} from "../knowledge/article.ts";
import { textOf } from "../knowledge/citation.ts";

/** The list that a sentence introduces, or that a bullet is part of: its introduction, if any, and its bullets. */
export function listOf(article: Article, sentence: Sentence): Sentence[] {
	const inBlock = sentencesOf(article).filter(
		({ block }) => block === sentence.block,
	);
	const bullets = inBlock.filter(({ role }) => role === "bullet");
	if (bullets.length === 0) return [];
	const introduction = inBlock.filter((each) => introduces(article, each));
	return [...introduction.slice(-1), ...bullets];
}

/** Whether a sentence says that something follows. */
export function introduces(article: Article, sentence: Sentence): boolean {
	return sentence.role === "prose" && textOf(article, sentence).endsWith(":");
}
