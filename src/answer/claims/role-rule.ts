import { attachmentsIn, compareAttachments } from "../attachments.ts";
import type { Language } from "../language.ts";
import type { Cast, Mention, Person, Title } from "./cast.ts";
import type { Statement } from "./statement.ts";

/** A person and a function that a claim says are one, and whether an article agrees. */
export interface Identity {
	readonly person: Person;
	readonly agrees: boolean;
	readonly claimed: string;
	/** The title that the article gives instead. */
	readonly said: string;
}

/** Words of a sentence that says what somebody is. */
const COPULA =
	/^(?:est|etait|sont|serait|soit|s|se|appelle|appeler|nomme|nommer|occupe|exerce|poste|fonction|fonctions|charge|qualite|titre|represente|bien|actuel|actuelle|m|mme|monsieur|madame|dr|nom|c|ce)$/;
/** What was once is nothing the article need say. */
const PAST =
	/(?<!\p{L})(?:ancien|ancienne|ex|futur|future|devenu|devenue|était|fut|sera)(?!\p{L})/iu;

/** A function that reads a claim of the form « X est le ministre de Y », or null when it says anything else. */
export function createIdentityReader(
	cast: Cast,
	{ analyze, thesaurus }: Pick<Language, "analyze" | "thesaurus">,
): (claim: Statement) => Identity | null {
	const near = (one: string, other: string) =>
		one === other || (thesaurus.near(one).get(other) ?? 0) >= SAME;
	const place = (term: string) => thesaurus.placeOf(term);
	const placesOf = (text: string) => attachmentsIn(analyze(text), thesaurus);
	/** Whether a title is the one claimed: the same function, and nothing beside it that the title has otherwise. */
	const sameTitle = (title: Title, head: string, rest: readonly string[]) => {
		if (!near(title.head, head)) return null;
		const unknown = rest.filter(
			(term) =>
				!title.rest.some(
					(other) =>
						near(term, other) ||
						(place(term) !== null && place(term) === place(other)),
				),
		);
		return unknown.length === 0;
	};
	return (claim) => {
		if (PAST.test(claim.text)) return null;
		const { tokens } = claim.analysis;
		const mentions = cast.mentionsIn(claim.analysis);
		const named = mentions.filter(({ by }) => by === "name");
		const people = new Set(named.map(({ person }) => person));
		const [person] = people;
		if (person === undefined || people.size > 1) return null;
		const isName = (at: number) =>
			named.some((mention: Mention) => mention.at === at);
		const at = tokens.findIndex(
			({ term, stop }, n) =>
				!stop &&
				!isName(n) &&
				cast.isFunction(term) &&
				!VERB.test(tokens[n]?.surface ?? "") &&
				!COPULA.test(tokens[n]?.surface ?? ""),
		);
		const head = tokens[at];
		if (head === undefined) return null;
		// The complement of the function runs to the next name, verb or end.
		const rest: string[] = [];
		let end = head.end;
		for (let n = at + 1; n < tokens.length; n++) {
			const token = tokens[n] as (typeof tokens)[number];
			if (
				isName(n) ||
				COPULA.test(token.surface) ||
				/[,;:]/.test(claim.text.slice(end, token.start))
			)
				break;
			if (!token.stop) rest.push(token.term);
			end = token.end;
		}
		const outside = tokens.filter(
			(token, n) =>
				(n < at || token.start >= end) &&
				!isName(n) &&
				!token.stop &&
				!COPULA.test(token.surface),
		);
		if (outside.length > 0 || claim.polarity.denied.length > 0) return null;
		const verdicts = person.titles.map((title) =>
			sameTitle(title, head.term, rest),
		);
		const claimed = claim.text.slice(head.start, end);
		const misplaced =
			compareAttachments(
				placesOf(claimed),
				person.titles.flatMap(({ text }) => placesOf(text)),
			) === "other";
		const agrees = verdicts.includes(true) && !misplaced;
		// The same function with another complement may be said in other words: only another place is sure to differ.
		if (!agrees && !misplaced && verdicts.includes(false)) {
			const foreign = rest.some(
				(term) =>
					place(term) !== null &&
					person.titles.some(({ rest: own }) =>
						own.some((o) => place(o) !== null),
					) &&
					!person.titles.some(({ rest: own }) =>
						own.some((o) => place(o) === place(term)),
					),
			);
			if (!foreign) return null;
		}
		return {
			person,
			agrees,
			claimed,
			said:
				person.titles.find(({ text }) => person.citation.quote.includes(text))
					?.text ?? "",
		};
	};
}

/** « représentera » is no representative. */
const VERB = /(?:era|eront|erait|aient|ait|er)$/;
/** Functions this near are one. */
const SAME = 0.7;
