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

/** Functions that lead: whoever holds one « dirige » what it is a function of. */
const LEADERS =
	"président présidente directeur directrice dirigeant dirigeante chef patron patronne gérant gérante maire gouverneur".split(
		" ",
	);
/** « dirige », « préside », « est à la tête de ». */
const LEADS =
	/^(?:dirige|dirigent|dirigeait|preside|presidait|pilote|gouverne|chapeaute)$/;

/** What a claim says that somebody is. */
interface Claimed {
	/** The term of the function; null when they lead it, whatever their title. */
	readonly head: string | null;
	/** The terms of its complement. */
	readonly rest: readonly string[];
	readonly text: string;
}

/** What can be said of who is what. */
export interface Identities {
	/** What a claim of the form « X est le ministre de Y » says and an article says otherwise or alike; null when nobody can tell. */
	read(claim: Statement): Identity | null;
	/** Whether a claim has that form: words that stand near one another do not tell who is what. */
	isIdentity(claim: Statement): boolean;
}

/** What the people of a cast are, beside what claims say that they are. */
export function createIdentities(
	cast: Cast,
	{ analyze, thesaurus }: Pick<Language, "analyze" | "thesaurus">,
	/** The title of an article. */
	titleOf: (article: string) => string,
): Identities {
	const closeness = (one: string, other: string) =>
		one === other ? 1 : (thesaurus.near(one).get(other) ?? 0);
	const place = (term: string) => thesaurus.placeOf(term);
	const placesOf = (text: string) => attachmentsIn(analyze(text), thesaurus);
	const leaders = new Set(
		LEADERS.flatMap((name) => analyze(name).tokens[0]?.term ?? []),
	);
	const sameHead = (title: Title, head: string | null) =>
		head === null
			? leaders.has(title.head)
			: closeness(title.head, head) >= SAME;
	const inRest = (title: Title, term: string) =>
		title.rest.some(
			(other) =>
				closeness(term, other) >= SAME ||
				(place(term) !== null && place(term) === place(other)),
		);
	/** What the article is about need not be said with each function: « la maire » of its town. */
	const isWhole = (
		title: Title,
		rest: readonly string[],
		about: ReadonlySet<string>,
	) =>
		rest.every(
			(term) =>
				inRest(title, term) || (about.has(term) && !OF_NAME.test(title.text)),
		);
	/** Whether a title has a complement of which a claim says nothing alike. */
	const isOther = (title: Title, rest: readonly string[]) =>
		title.rest.length > 0 &&
		rest.length > 0 &&
		rest.every((term) =>
			title.rest.every((other) => closeness(term, other) === 0),
		);
	const foreign = ({ titles }: Person, rest: readonly string[]) =>
		rest.some(
			(term) =>
				place(term) !== null &&
				titles.some((title) => title.rest.some((own) => place(own) !== null)) &&
				!titles.some((title) =>
					title.rest.some((own) => place(own) === place(term)),
				),
		);

	/** What a claim says that the people it names are, and where it says more. */
	const claimedIn = (claim: Statement): Claimed | null => {
		const { tokens } = claim.analysis;
		const named = cast
			.mentionsIn(claim.analysis)
			.filter(({ by }) => by === "name");
		const isName = (at: number) =>
			named.some((mention: Mention) => mention.at === at);
		/** Whether a token stands where a verb does: « Clarisse Obone enseigne », « a restauré ». */
		const isDone = (n: number) => {
			const gap = claim.text.slice(tokens[n - 1]?.end, tokens[n]?.start);
			return (
				(isName(n - 1) && gap.trim() === "") ||
				AUXILIARY.test(claim.text.slice(0, tokens[n]?.start))
			);
		};
		const at = tokens.findIndex(
			({ term, surface, stop }, n) =>
				!stop &&
				!isName(n) &&
				(LEADS.test(surface) ||
					(cast.isFunction(term) &&
						!isDone(n) &&
						!VERB.test(surface) &&
						!COPULA.test(surface))),
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
		return outside.length > 0 ||
			claim.polarity.denied.length > 0 ||
			claim.moments.length + claim.quantities.length > 0
			? null
			: {
					head: LEADS.test(head.surface) ? null : head.term,
					rest,
					text: claim.text.slice(head.start, end),
				};
	};
	const aboutOf = ({ article, citation }: Person) =>
		new Set(
			[
				...analyze(titleOf(article)).tokens,
				...analyze(citation.quote).tokens,
			].flatMap(({ term, stop }) => (stop || place(term) ? [] : [term])),
		);
	const saidOf = ({ titles, citation }: Person) =>
		titles.find(({ text }) => citation.quote.includes(text))?.text ?? "";
	/** Whether an article gives somebody what a claim says; null when nobody can tell. */
	const agreement = (
		person: Person,
		{ head, rest, text }: Claimed,
	): boolean | null => {
		const { titles } = person;
		const misplaced =
			head !== null &&
			compareAttachments(
				placesOf(text),
				titles.flatMap((title) => placesOf(title.text)),
			) === "other";
		const held = titles.filter((title) => sameHead(title, head));
		if (
			held.some((title) => isWhole(title, rest, aboutOf(person))) &&
			!misplaced
		)
			return true;
		// Who leads one thing may lead another, but no state.
		if (head === null)
			return held.length === 0 && rest.some((term) => place(term) !== null)
				? false
				: null;
		if (misplaced || foreign(person, rest)) return false;
		if (held.length > 0)
			return held.every((title) => isOther(title, rest)) ? false : null;
		const near = titles.some((title) => closeness(title.head, head) > 0);
		return near ? null : false;
	};
	return {
		isIdentity(claim) {
			const end = IDENTITY.exec(claim.text)?.[0].length;
			if (end === undefined) return false;
			const [first] = claim.analysis.tokens.filter(
				({ start, stop }) => start >= end && !stop,
			);
			return (
				claimedIn(claim) !== null ||
				(first !== undefined &&
					cast.isFunction(first.term) &&
					place(first.term) === null)
			);
		},
		read(claim) {
			if (PAST.test(claim.text) || ACCORDING.test(claim.text)) return null;
			const named = cast
				.mentionsIn(claim.analysis)
				.filter(({ by }) => by === "name");
			const [person, other] = [...new Set(named.map(({ person }) => person))];
			const claimed = claimedIn(claim);
			if (claimed === null || other !== undefined) return null;
			const agrees = person && agreement(person, claimed);
			if (person !== undefined && typeof agrees === "boolean")
				return { person, agrees, claimed: claimed.text, said: saidOf(person) };
			// Who leads, where the article names another at its head.
			const holder = cast.people.find(
				(each) =>
					each !== person &&
					claimed.rest.length > 0 &&
					each.titles.some(
						(title) =>
							title.rest.length > 0 &&
							sameHead(title, claimed.head) &&
							isWhole(title, claimed.rest, new Set()),
					),
			);
			return holder === undefined || !IDENTITY.test(claim.text)
				? null
				: {
						person: holder,
						agrees: false,
						claimed: claimed.text,
						said: saidOf(holder),
					};
		},
	};
}

const AUXILIARY =
	/(?<!\p{L})(?:a|ont|avait|aura)\s(?:(?:déjà|pas|aussi|bien)\s)?$/iu;
/** « gouverneur de Haute-Sauve »: of that, and of nothing else that the article is about. */
const OF_NAME = /(?<!\p{L})d(?:e\s|u\s|es\s|['’])(?:la\s|l['’])?\p{Lu}/u;
/** What somebody thinks tells nothing of who they are. */
const ACCORDING = /^(?:pour|selon|d['’]après|à en croire)\s/iu;
/** « X est le… », « X dirige… »: a name, and what somebody is said to be. */
const IDENTITY =
	/^(?:(?:M\.|Mme|Dr|Me|Pr|Le Dr|Le Pr)\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:d[eu]\s|d['’]|el\s|ben\s)?\p{Lu}[\p{L}’'-]+)*\s(?:est|dirige|préside|pilote|gouverne)\s/u;
/** « représentera » is no representative. */
const VERB = /(?:era|eront|erait|aient|ait|er)$/;
/** Functions this near are one. */
const SAME = 0.7;
