import type { Analysis } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";

/** A place that qualifies a word: « ambassadeur du Maroc », « au Kenya », « réalisés par le Royaume ». */
export interface Attachment {
	readonly head: string;
	readonly link: "of" | "at" | "by";
	readonly place: string;
}

const LINKS: Readonly<Record<string, Attachment["link"]>> = {
	de: "of",
	du: "of",
	des: "of",
	a: "at",
	au: "at",
	aux: "at",
	en: "at",
	dans: "at",
	par: "by",
};
const ARTICLES = new Set("le la les l un une son sa ses leur leurs".split(" "));

/** The places of a text, each with the word it qualifies and how. A capital after « de » stands for its country. */
export function attachmentsIn(
	{ tokens, phrases }: Analysis,
	{ placeOf, countryOf }: Thesaurus,
): Attachment[] {
	const places = tokens.map(({ term }) => placeOf(term));
	const begins = tokens.map((_, n) => n);
	for (const { term, from, to } of phrases) {
		const place = placeOf(term);
		if (place !== null)
			for (let n = from; n < to; n++) [places[n], begins[n]] = [place, from];
	}
	return tokens.flatMap(({ term }, n) => {
		const place = places[n] ?? null;
		const begin = begins[n] ?? n;
		if (place === null || (n > 0 && begin < n)) return [];
		let at = begin - 1;
		while (ARTICLES.has(tokens[at]?.surface ?? "")) at--;
		const preposition = tokens[at]?.surface ?? "";
		const link =
			at === begin - 1 && tokens[at]?.stop === false
				? "of"
				: LINKS[preposition];
		if (link === undefined) return [];
		while (at >= 0 && (tokens[at]?.stop === true || places[at] !== null)) at--;
		const head = tokens[at]?.term;
		if (head === undefined) return [];
		return [
			{ head, link, place: (link === "of" ? countryOf(term) : null) ?? place },
		];
	});
}

/** Whether a question attaches another place to a word than a text does, and so speaks of something else. */
export function clash(
	asked: readonly Attachment[],
	said: readonly Attachment[],
): boolean {
	return asked.some(({ head, link, place }) => {
		const places = said
			.filter((other) => other.head === head && other.link === link)
			.map((other) => other.place);
		return places.length > 0 && !places.includes(place);
	});
}
