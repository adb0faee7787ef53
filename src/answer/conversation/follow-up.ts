import type { Language } from "../language.ts";
import type { Unit } from "../matching.ts";
import { kindOf, plainText } from "../question.ts";
import { type Anaphor, createAnaphors } from "./anaphora.ts";
import { type Named, surnameOf, topicOf } from "./context.ts";
import type { Conversation } from "./conversation.ts";
import { type Led, leadOf } from "./markers.ts";
import { createNouns, createReplacement, isTied } from "./replacement.ts";

/** What a message asks that only its conversation tells. */
export type FollowUp =
	/** More about the same. */
	{ readonly kind: "further" } | Completion;

/** A message that stands for a whole question. */
export interface Completion {
	readonly kind: "question";
	/** Questions that it may stand for: groups of them, the likeliest first. */
	readonly candidates: readonly (readonly Candidate[])[];
	/** Whether it says nothing by itself: « et quand ? », « à quelle date ? ». */
	readonly bare: boolean;
	/** Whether what was said cannot be the answer: « à part eux ? ». */
	readonly elsewhere: boolean;
	readonly alone: Alone;
	/** Words of its own that an answer must know. */
	readonly own: readonly Unit[];
}

/** When a message is a new question after all. */
export type Alone =
	| "never"
	/** Where the conversation does not answer it. */
	| "unanswered"
	/** Where it is answered as surely alone. */
	| "as_sure"
	/** The same, or where it is known that the articles do not say. */
	| "foreseen"
	/** Where it is answered alone, however surely, or known not to be. */
	| "answered";

/** A whole question that a follow-up may stand for. */
export interface Candidate {
	readonly question: string;
	/** The person it builds on; null when it builds on the last question. */
	readonly person: string | null;
}

/** Most words of a question that names nothing and may still be part of a conversation: « quels progrès ? ». */
const FEW = 1;
/** Most words of a fragment: « les signataires ? ». */
const FRAGMENT = 3;
/** Words that ask, wherever they stand. */
const ASKS =
	/(?<!\p{L})(?:qui|quoi|quand|où|combien|comment|pourquoi|quel(?:le)?s?|lesquel(?:le)?s)(?!\p{L})|(?:^|,\s*)(?:que\s|qu')/iu;
/** No more than what is asked for, tied to what was said: « dans quel domaine ? ». */
const TIED =
	/^(?:dans|par|pour|avec|sur|de|à|en|sous|contre|vers|entre) quel(?:le)?s? \S+$/iu;
/** Words that say nothing without what was said. */
const EMPTY = new Set(
	"depuis pendant vers jusque premier premiere second seconde deuxieme troisieme dernier derniere".split(
		" ",
	),
);
/** Questions that ask who somebody is, in the words of `plainText`. */
const IDENTITY =
	/\b(?:qui (?:est|sont|represente)|c'est qui|qui c'est|s'appel\w+|se nomme\w*|nom d)\b/;
/** « Il parle de quoi ? » asks what somebody says, in the words of `plainText`. */
const SAYING =
	/\b(?:dit|disait|parle|parlait|raconte|declare|explique|repond) (?:quoi|de quoi)\b|(?:\bque|\bde quoi|qu') ?(?:a t il |dit|parle|raconte|declare|explique|repond)/;
const ACCORDING = /^(?:d'après|selon|pour)\s/iu;
const WHICH = /^lesquel(?:le)?s$/iu;
const SEVERAL = /^(?:les|leurs|ses|des)\s/iu;

/** What follow-ups are read with. */
interface Sources {
	readonly language: Pick<
		Language,
		"analyze" | "matcher" | "thesaurus" | "attributeOf"
	>;
	readonly namesIn: (text: string) => Named[];
	/** The one other thing of the same kind that the articles name; null when there are several. */
	readonly otherThan: (named: Named) => string | null;
	/** What was quoted last. */
	readonly quoted: (conversation: Conversation) => string;
}

/** A function that reads a message as part of a conversation; null when it is whole by itself. `words` are in careful French. */
export function createFollowUps({
	language,
	namesIn,
	otherThan,
	quoted,
}: Sources): (words: string, conversation: Conversation) => FollowUp | null {
	const { analyze, matcher, thesaurus, attributeOf } = language;
	const nounsOf = createNouns(language);
	const replaced = createReplacement(nounsOf, namesIn);
	const anaphorOf = createAnaphors(analyze);
	const unitsIn = (text: string) => matcher.unitsOf(analyze(text));
	/** Whether a word only helps to ask: « dire », « date », « nom ». */
	const helps = (unit: Unit) =>
		!unit.exact &&
		(thesaurus.light.hasWord(unit.surface) ||
			EMPTY.has(unit.surface) ||
			names(unit));
	/** Whether a word names what is asked for: « la date ? ». */
	const names = ({ words: [term = ""] }: Unit) => attributeOf(term) !== null;

	return (message, past) => {
		const led = leadOf(message.replace(/[’‘ʼ]/g, "'"));
		const { rest, further, about, excludes, instead } = led;
		if (further) return { kind: "further" };
		if (excludes) return besides(past);
		if (about !== null)
			return question([[plain(`${about} ?`)]], "unanswered", unitsIn(about));
		if (instead === null) return rest === "" ? null : read(led, past);
		// « Non, l'année » asks for something else of the same.
		return !instead.other && ownOf(instead.words).length === 0
			? read({ ...led, rest: instead.words }, past)
			: correction(instead, past);
	};

	function ownOf(text: string): Unit[] {
		return unitsIn(text).filter((unit) => !helps(unit));
	}

	function read(
		{ rest, adds, turns }: Led,
		past: Conversation,
	): Completion | null {
		const own = ownOf(rest);
		const named = namesIn(rest);
		const anaphor = anaphorOf(rest, own, named);
		const asks = ASKS.test(rest);
		if (own.length === 0 || (turns && own.length <= FEW + 1))
			return bare(rest, anaphor, turns, past);
		if (!asks && anaphor === null && adds)
			return addition(rest, own, named[0], past);
		const candidates = completed(rest, anaphor, past);
		if (!asks && anaphor === null)
			return analyze(rest).tokens.length <= FRAGMENT
				? question(candidates, "answered", own)
				: null;
		const few = own.length <= FEW && named.length === 0;
		if (anaphor === null && !adds && !few) return null;
		if (anaphor === "thing") return question(candidates, "as_sure", own);
		if (anaphor !== null || TIED.test(rest))
			return question(candidates, "unanswered", own);
		return question(
			candidates,
			named.length > 0 ? "answered" : "foreseen",
			own,
		);
	}

	/** « Et quand ? », « la date ? », « il a dit quoi ? » say nothing but what they ask for. */
	function bare(
		rest: string,
		anaphor: Anaphor | null,
		turns: boolean,
		past: Conversation,
	): Completion | null {
		const asks = ASKS.test(rest);
		const attribute = !asks && unitsIn(rest).some(names);
		if (!asks && !attribute && anaphor === null && !turns) return null;
		const refers = unitsIn(rest).some(({ surface }) => EMPTY.has(surface));
		const which = SEVERAL.test(rest) ? "quels sont" : "quel est";
		const asked = attribute ? `${which} ${rest}` : rest;
		const [people = [], ...others] = WHICH.test(rest)
			? [[], chosen(past)]
			: completed(asked, refers ? null : anaphor, past);
		const saying = SAYING.test(plainText(rest));
		const candidates = [
			saying
				? people.map(({ person }) => ({
						question: `que dit ${person} ?`,
						person,
					}))
				: people,
			...others,
		];
		const nobody = asks && anaphor === "several" && people.length === 0;
		const alone = anaphor === "thing" && !refers ? "unanswered" : "never";
		return {
			kind: "question",
			candidates,
			bare: true,
			elsewhere: turns,
			alone: nobody ? "answered" : turns ? "foreseen" : alone,
			own: ownOf(rest),
		};
	}

	function question(
		candidates: readonly (readonly Candidate[])[],
		alone: Alone,
		own: readonly Unit[],
	): Completion {
		return {
			kind: "question",
			candidates,
			bare: false,
			elsewhere: false,
			alone,
			own,
		};
	}

	/** « Lesquels ? » asks which of the first thing that the last question names. */
	function chosen({ topic }: Conversation): Candidate[] {
		const last = topicOf(topic);
		const thing = nounsOf(topic).find(
			(noun) => !namesIn(topic).some(({ start }) => start === noun.start),
		);
		const which = `quels ${thing?.surface ?? ""}`;
		return [plain(`${which} ${last} ?`), plain(`${which} ?`)];
	}

	/** « Et l'ambassadeur ? » asks the last question about somebody else, or who that is; « et le prix du quai ? » asks for that. */
	function addition(
		rest: string,
		own: readonly Unit[],
		named: Named | undefined,
		past: Conversation,
	): Completion {
		const person = named?.kind === "person" ? surnameOf(named.name) : null;
		const topic = topicOf(past.topic);
		const identity =
			person !== null &&
			!isTied(rest) &&
			IDENTITY.test(plainText(past.question));
		const otherwise =
			person === null
				? `${rest} ${topic} ?`
				: `que dit ${person} de ${ownOf(topic)[0]?.surface ?? topic} ?`;
		const asked = identity
			? [`qui est ${rest} ?`]
			: unitsIn(rest).some(names)
				? [`quel est ${rest} ?`]
				: person === null || ACCORDING.test(rest)
					? [replaced(past.question, rest), otherwise]
					: [replaced(past.question, rest)];
		return {
			kind: "question",
			candidates: asked.map((question) => [plain(question)]),
			bare: false,
			elsewhere: !identity && (person !== null || named?.kind === "place"),
			alone: "unanswered",
			own,
		};
	}

	/** « À part eux ? » asks the last question about others. */
	function besides(past: Conversation): Completion {
		const last = past.question.replace(/[\s?!.]+$/u, "");
		return {
			kind: "question",
			candidates: [[plain(`${last} d'autre ?`)]],
			bare: true,
			elsewhere: true,
			alone: "never",
			own: [],
		};
	}

	/** « Non, l'autre » asks the last question about the one who was not meant, « non, l'ambassadeur » about the one who is named. */
	function correction(
		{ words, other }: { words: string; other: boolean },
		past: Conversation,
	): Completion | null {
		const meant = other
			? namesIn(`${past.question} ${past.short ?? ""}`)
					.map(otherThan)
					.find((name) => name !== null)
			: words;
		if (meant == null) return null;
		const asked = kindOf(words) === null ? past.question : words;
		const candidates =
			other && asked === words
				? [`${words} ${surnameOf(meant)} ?`]
				: [replaced(past.question, meant), `${meant} ?`];
		return {
			kind: "question",
			candidates: candidates.map((question) => [plain(question)]),
			bare: true,
			elsewhere: false,
			alone: "never",
			own: ownOf(meant),
		};
	}

	/** A message completed by those whom it may mean, then by what was talked about. */
	function completed(
		rest: string,
		anaphor: Anaphor | null,
		past: Conversation,
	): Candidate[][] {
		const topics = [
			past.topic,
			...(past.foreseen === null ? [] : [past.foreseen]),
		].map(topicOf);
		const nouns = unitsIn(topics[0] ?? "")
			.filter((unit) => anaphor !== null && !helps(unit) && !unit.exact)
			.map(({ surface }) => surface);
		const things = new Set([...topics, ...nouns]);
		const meant = (texts: readonly string[]) =>
			anaphor === "one" || anaphor === "several"
				? peopleIn(texts, anaphor === "several").map((person) => ({
						question: `${rest} ${person} ?`,
						person,
					}))
				: [];
		return [
			meant([past.question, past.short ?? ""]),
			[...things].map((thing) => plain(`${rest} ${thing} ?`)),
			meant([quoted(past)]),
		];
	}

	/** Those whom « il » or « eux » can mean in the first text that names anybody; nobody when it is not clear. */
	function peopleIn(texts: readonly string[], several: boolean): string[] {
		for (const text of texts) {
			const names = namesIn(text)
				.filter(({ kind }) => kind === "person")
				.map(({ name }) => surnameOf(name));
			const distinct = [...new Set(names)];
			if (distinct.length === 1 && !several) return distinct;
			if (distinct.length > 1) return several ? [distinct.join(" ")] : [];
		}
		return [];
	}
}

function plain(question: string): Candidate {
	return { question, person: null };
}
