import type { Analysis } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";

/** A place that qualifies words: « ambassadeur du Maroc », « procureur général kényan », « réalisés par le Royaume ». */
export interface Attachment {
	/** The terms of the words just before the place, one of which it qualifies. */
	readonly heads: readonly string[];
	readonly link: "of" | "at" | "by";
	readonly place: string;
}

const LINKS: ReadonlyMap<string, Attachment["link"]> = new Map([
	...["de", "du", "des"].map((word) => [word, "of"] as const),
	...["a", "au", "aux", "en", "dans"].map((word) => [word, "at"] as const),
	["par", "by"],
]);
const ARTICLES = new Set("le la les l un une son sa ses leur leurs".split(" "));

/** The places of a text, each with the words it qualifies and how. A capital after « de » stands for its country. */
export function attachmentsIn(
	{ tokens, phrases }: Analysis,
	{ placeOf, countryOf }: Thesaurus,
): Attachment[] {
	const places = tokens.map(({ term }) => placeOf(term));
	const begins = tokens.map((_, n) => n);
	for (const { term, from, to } of phrases) {
		const place = placeOf(term);
		if (place === null) continue;
		for (let n = from; n < to; n++) [places[n], begins[n]] = [place, from];
	}
	return tokens.flatMap(({ term }, n) => {
		const place = places[n] ?? null;
		const begin = begins[n] ?? n;
		if (place === null || begin < n) return [];
		let at = begin - 1;
		while (ARTICLES.has(tokens[at]?.surface ?? "")) at--;
		const adjective = at === begin - 1 && tokens[at]?.stop === false;
		const link = adjective ? "of" : LINKS.get(tokens[at]?.surface ?? "");
		if (link === undefined) return [];
		while (at >= 0 && (tokens[at]?.stop === true || places[at] !== null)) at--;
		const heads: string[] = [];
		for (; at >= 0 && tokens[at]?.stop === false; at--) {
			heads.push(tokens[at]?.term ?? "");
		}
		if (heads.length === 0) return [];
		const country = link === "of" ? countryOf(term) : null;
		return [{ heads, link, place: country ?? place }];
	});
}

/** How the attachments of a question agree with those of another text. */
export type Agreement = "same" | "unknown" | "other";

/** « other » when the text attaches another place to a word of the question, « unknown » when it attaches none. */
export function compareAttachments(
	asked: readonly Attachment[],
	said: readonly Attachment[],
): Agreement {
	const verdicts = asked.map(({ heads, link, place }): Agreement => {
		const rivals = said.filter(
			(other) =>
				other.link === link && other.heads.some((head) => heads.includes(head)),
		);
		if (rivals.length === 0) return "unknown";
		return rivals.some((rival) => rival.place === place) ? "same" : "other";
	});
	if (verdicts.includes("other")) return "other";
	return verdicts.includes("unknown") ? "unknown" : "same";
}
