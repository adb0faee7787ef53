import type { Article, Section, Sentence } from "../knowledge/article.ts";
import type { Citation } from "../knowledge/citation.ts";

/** A place in an article that a reference names: a section, or one sentence of it. */
export interface Place {
	readonly article: Article;
	readonly section: Section;
	readonly sentence: Sentence | null;
}

const REFERENCE =
	/^(?:(?<article>.{1,200})_)?s(?<section>\d{1,4})(?:[-.](?<sentence>\d{1,4}))?$/i;

/**
 * The place that a reference names, or null. « s3-2 », or « S3.2 », is sentence 2 of section 3 of the first article, « s3 » the
 * section, « s3-0 » its heading; « kenya_s3-2 » is in the article of that id.
 */
export function findPlace(
	reference: string,
	articles: readonly Article[],
): Place | null {
	const parts = REFERENCE.exec(reference.trim())?.groups;
	if (parts === undefined) return null;
	const article =
		parts.article === undefined
			? articles[0]
			: articles.find(({ id }) => id === parts.article);
	const section = article?.sections[Number(parts.section) - 1];
	if (article === undefined || section === undefined) return null;
	if (parts.sentence === undefined) return { article, section, sentence: null };
	const number = Number(parts.sentence);
	const sentence =
		number === 0 ? section.heading : section.sentences[number - 1];
	return sentence === undefined ? null : { article, section, sentence };
}

/** The reference of a citation, by which `findPlace` finds it again; it names its article where there are several. */
export function referenceOf(
	{ article, sectionNumber, sentence }: Citation,
	articles: readonly Article[],
): string {
	const place = `s${sectionNumber}-${sentence}`;
	return articles.length > 1 ? `${article}_${place}` : place;
}
