import type { Analysis } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";

/** A place and the words it goes with: « ambassadeur du Maroc », « réalisés par le Royaume », « aider le Kenya », « le Kenya demande ». */
export interface Attachment {
	/** The terms of the words just before the place, or just after it, one of which it goes with. */
	readonly heads: readonly string[];
	readonly link: "of" | "at" | "by" | "after" | "before";
	readonly place: string;
}

const LINKS: ReadonlyMap<string, Attachment["link"]> = new Map([
	...["de", "du", "des"].map((word) => [word, "of"] as const),
	...["a", "au", "aux", "en", "dans"].map((word) => [word, "at"] as const),
	["par", "by"],
]);
const ARTICLES = new Set("le la les l un une son sa ses leur leurs".split(" "));
/** Words that may stand between a place and what it does: « le Kenya n'a-t-il pas demandé ». */
const BEFORE_VERB = new Set(
	"a t il elle on ne n se s lui y en est pas va qui ont avait".split(" "),
);

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
		const word = tokens[at]?.stop === false;
		const link = word
			? at === begin - 1
				? "of"
				: "after"
			: LINKS.get(tokens[at]?.surface ?? "");
		if (link === undefined) {
			let next = n + 1;
			while (places[next] === place) next++;
			while (BEFORE_VERB.has(tokens[next]?.surface ?? "")) next++;
			const does = tokens[next];
			return does === undefined || does.stop || places[next] !== null
				? []
				: [{ heads: [does.term], link: "before", place }];
		}
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
	let agreement: Agreement = "same";
	for (const attachment of asked) {
		const verdict = compareWith(attachment, said);
		if (verdict === "other") return verdict;
		if (verdict === "unknown") agreement = verdict;
	}
	return agreement;
}

function compareWith(
	{ heads, link, place }: Attachment,
	said: readonly Attachment[],
): Agreement {
	let verdict: Agreement = "unknown";
	for (const rival of said) {
		if (rival.link !== link) continue;
		if (!rival.heads.some((head) => heads.includes(head))) continue;
		if (rival.place === place) return "same";
		verdict = "other";
	}
	return verdict;
}
