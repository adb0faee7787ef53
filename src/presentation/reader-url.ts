import type { Citation } from "../knowledge/citation.ts";
import type { Library } from "./library.ts";

/** Where a browser shows a citation in its article; null when readers have no such page. */
export function readerUrl(
	{ article, sectionNumber, sentence }: Citation,
	{ publicUrl }: Library,
): string | null {
	return publicUrl === undefined
		? null
		: `${publicUrl}/a/${encodeURIComponent(article)}#s${sectionNumber}-${sentence}`;
}

/** Where the picture of a citation is; null when readers have no such page. */
export function pictureUrl(
	{ article, sectionNumber, sentence }: Citation,
	{ publicUrl }: Library,
): string | null {
	return publicUrl === undefined
		? null
		: `${publicUrl}/a/${encodeURIComponent(article)}/s${sectionNumber}-${sentence}.png`;
}
