import type { Analyze } from "../../analysis/french.ts";
import type { Title } from "./cast.ts";

/** « sa présidente »: of what, the sentence before tells. */
const POSSESSIVE = /(?<!\p{L})(?:sa|son|leur)\s+$/iu;
/** « son homologue santoméen »: holds the function of whoever was named before. */
const COUNTERPART = /(?<!\p{L})homologue(?:\s(?<of>[^,;:.]{2,40}))?\s*$/iu;
/** « Thibault Koenig, de l'université de Lille ». */
const FROM =
	/^,\s(?<from>(?:d[eu]\s|des\s|d['’]|à\sl)[^,.;:»]{3,60})(?=[,.;:»])/u;
/** What a sentence begins by speaking of, and where: « À Neves, un port, la coopérative des pêcheurs… ». */
const SUBJECT =
	/^[^;:.«]{0,70}?(?:^|,\s)(?:l[ea]s?\s|l['’]|une?\s)[^,;:.«]{3,80}/iu;

/** Titles of which the terms of what they are of are to be found around them. */
export interface TitleReader {
	/** Titles whose complement stands in the sentence before: « sa présidente ». */
	completed(
		titles: readonly Title[],
		text: string,
		before: () => string,
	): Title[];
	/** Titles with what follows the name: « l'historien X, de l'université de Lille ». */
	placed(titles: readonly Title[], after: string): Title[];
	/** The title of somebody's counterpart: « son homologue santoméen ». */
	counterpart(text: string, other: Title | undefined): Title[];
}

/** Reads titles that an article does not give in full beside a name. */
export function createTitleReader(
	analyze: Analyze,
	isPlace: (term: string) => boolean,
): TitleReader {
	const termsOf = (text: string) =>
		analyze(text).tokens.flatMap(({ term, stop }) => (stop ? [] : [term]));
	const isOwned = (text: string, title: Title) =>
		POSSESSIVE.test(text.slice(0, text.lastIndexOf(title.text)));
	return {
		completed(titles, text, before) {
			const subject = () => termsOf(SUBJECT.exec(before())?.[0] ?? "");
			return titles.map((title) =>
				isOwned(text, title)
					? { ...title, rest: [...title.rest, ...subject()] }
					: title,
			);
		},
		placed(titles, after) {
			const from = termsOf(FROM.exec(after)?.groups?.from ?? "");
			return titles.map((title) => ({
				...title,
				rest: [...title.rest, ...from],
			}));
		},
		counterpart(text, other) {
			const found = COUNTERPART.exec(text);
			if (found === null || other === undefined) return [];
			const { tokens, text: held } = analyze(other.text);
			const isHolders = other.rest.some(isPlace)
				? ({ term }: (typeof tokens)[number]) => isPlace(term)
				: ({ start }: (typeof tokens)[number]) =>
						/^\p{Lu}/u.test(held.slice(start));
			const [, ...shared] = tokens.filter(
				(token) => !token.stop && !isHolders(token),
			);
			return [
				{
					head: other.head,
					text: found[0].trim(),
					rest: [
						...shared.map(({ term }) => term),
						...termsOf(found.groups?.of ?? ""),
					],
				},
			];
		},
	};
}
