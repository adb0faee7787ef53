import type { Analysis } from "../../analysis/french.ts";
import type { Language } from "../language.ts";
import { type Unit, weigh } from "../matching.ts";
import type { Mention } from "../mentions.ts";
import { kindOf, plainText } from "../question.ts";
import type { Conversation } from "./conversation.ts";

/** What a message asks that only its conversation tells. */
export type FollowUp =
	/** More about the same. */
	| { readonly kind: "further" }
	/** Whole questions that it may stand for, the likeliest first. */
	| {
			readonly kind: "question";
			readonly candidates: readonly string[];
			/** What it is without its conversation: nothing, « et quand ? »; something else, « et avant ? »; maybe a question. */
			readonly alone: "nothing" | "otherwise" | "maybe";
			/** Words of its own that an answer must know. */
			readonly own: readonly Unit[];
	  };

/** Words that only lead over from what was said. */
const LEADING =
	/^(?:(?:et|mais|alors|ok|okay|oui|d'accord|bon|bien|ah|euh|donc|du coup|sinon|ben|super|merci)(?![\p{L}'])[\s,.!:]*)+/iu;
const ADDING =
	/^(?:(?:ok|oui|d'accord|bon|ah|euh|donc|du coup|ben)[\s,.!:]*)*(?:et|mais|sinon|ou)(?![\p{L}'])/iu;
const CORRECTING =
	/^(?:non|nan|pas)(?![\p{L}'])[\s,.!:]*(?:(?:mais|plutôt|pas (?:lui|elle|ça|celui-là|celle-là)|je (?:parle|parlais|voulais parler) d(?:e |u |es |e l'|')|je (?:veux|voulais) dire|c'est|moi c'est)[\s,.!:]*)*/iu;
const THE_OTHER =
	/^(?:c'est )?l'autre(?:\s+(?:pays|personne|homme|côté|partie))?$/u;
/** More of the same, in the words of `plainText`. */
const FURTHER =
	/^(?:(?:tu peux |vous pouvez |peux tu |pouvez vous |donne moi |donnez moi |dis m'en |dites m'en |il y a |y a |est ce qu'il y a |un peu |encore )*(?:plus (?:de |d')?(?:details?|precisions?|infos?|informations?)|(?:me )?(?:developper?|detailler?|preciser?|precise|developpe|detaille|continuer?|continue|poursuis|poursuivre)|(?:en )?dire plus|en savoir plus|dis m'en plus|m'en plus|encore|la suite|quoi d'autre|autre chose|rien d'autre|c'est tout|et encore|plus|davantage|d'autres? (?:details?|infos?|informations?|precisions?|elements?))(?: stp| svp| s'il (?:te|vous) plait| la dessus| a ce sujet)?|(?:(?:il|elle|ils|elles|on|le \w+|la \w+|l'\w+) )?(?:a|ont|a t (?:il|elle)|dit|disent|ajoute)(?: encore)?(?: dit| ajoute| declare)? quoi (?:d'autre|encore|de plus)|qu'(?:a t (?:il|elle)|ont ils|est ce qu'(?:il|elle) a)(?: dit| ajoute| declare)? (?:d'autre|encore|de plus))$/;
/** Words that stand for something said before. */
const PRONOUNS: Readonly<Record<string, "he" | "she" | "they" | "it">> = {
	il: "he",
	lui: "he",
	celui: "he",
	elle: "she",
	celle: "she",
	ils: "they",
	elles: "they",
	eux: "they",
	leur: "they",
	ca: "it",
	cela: "it",
	ce: "it",
	"c'": "it",
	y: "it",
	en: "it",
	son: "he",
	sa: "he",
	ses: "he",
};
/** Words that ask, and those that lead to them: what is left of a question without them is what it is about. */
const ASKING =
	/\b(?:qu'est ce (?:que|qu'|qui)|est ce (?:que|qu')|c'est quoi|c'etait quoi|qui est ce qui|quel(?:le)?s?|lesquel(?:le)?s|lequel|laquelle|combien(?: de| d')?|pourquoi|comment|quand|quoi|que|qu'|qui|ou|t il|t elle|t ils|t elles)(?![\p{L}'])/gu;
/** Words that only relate an interrogative to what it asks of: « depuis quand ». */
const RELATING = new Set("depuis vers jusque envers".split(" "));
/** Words that turn a question to other things than were said: an answer must know them. */
const TURNING =
	/^(?:avant|apres|a part|sauf|hormis|en dehors|en plus|ensuite|d'autres?|plus tard)(?!p{L})/;
/** What a question counts. */
const COUNTED = /combien d(?:e |['’])(\p{L}+)/diu;
/** Little words before what is named. */
const OPENING = /^(?:(?:de|du|des|le|la|les|un|une|pour)\s+|[dl]['’])+/iu;
/** Below this weight, the words of a message ask nothing by themselves. */
const SAYS_SOMETHING = 0.2;

/** A function that reads a message as part of a conversation; null when it is whole by itself. `words` are in careful French. */
export function createFollowUps(
	{ analyze, matcher }: Pick<Language, "analyze" | "matcher">,
	mentionsIn: (text: string) => Mention[],
	/** The one other thing of the same kind that the articles name; null when there are several. */
	otherThan: (mention: Mention) => string | null,
): (words: string, conversation: Conversation) => FollowUp | null {
	const unitsIn = (text: string) => matcher.unitsOf(analyze(text));

	return (words, conversation) => {
		const plain = words.replace(/[?!.…]+\s*$/u, "").trim();
		if (FURTHER.test(plainText(plain.replace(LEADING, ""))))
			return { kind: "further" };
		const last = conversation.question;
		const topic = topicOf(last);
		const topics = [
			topic,
			...(conversation.foreseen === null
				? []
				: [topicOf(conversation.foreseen)]),
		];

		const corrected = CORRECTING.exec(plain)?.[0] ?? "";
		if (corrected !== "" && corrected.length < plain.length) {
			const named = plain.slice(corrected.length);
			const other = THE_OTHER.test(named)
				? mentionsIn(`${last} ${conversation.short ?? ""}`)
						.map(otherThan)
						.find((name) => name !== null)
				: named;
			if (other == null) return null;
			return question(
				[replaced(last, other), `${other} ?`],
				unitsIn(other),
				"nothing",
			);
		}

		const rest = plain.replace(LEADING, "").trim();
		if (rest === "") return null;
		const kind = kindOf(rest);
		const own = unitsIn(rest).filter(
			({ surface }) => !(surface in PRONOUNS) && !RELATING.has(surface),
		);
		const pronoun = pronounOf(rest);
		const named = mentionsIn(rest).some((mention) => mention.kind === "person");
		const people =
			named || pronoun === undefined || pronoun === "it"
				? []
				: peopleIn(conversation, pronoun === "they");
		const ofPeople = people.map((person) => `${rest} ${person} ?`);
		const turns = TURNING.test(plainText(rest)) && own.length <= 2;
		if (weigh(own) < SAYS_SOMETHING || turns) {
			if (kind === null && own.length === 0) return null;
			const whole = kind === null ? [`${rest} ${last}`] : [];
			const elliptic = topics.map((each) => `${rest} ${each} ?`);
			return question(
				[...ofPeople, ...whole, ...elliptic],
				own,
				turns ? "otherwise" : own.length > 0 ? "maybe" : "nothing",
			);
		}
		if (kind === null && ADDING.test(plain))
			return question(
				[replaced(last, rest), `${rest} ${topic} ?`, `que dit ${rest} ?`],
				own,
				"maybe",
			);
		if (pronoun === undefined && !ADDING.test(plain)) return null;
		const ofTopics = topics.flatMap((each) => [
			`${rest} ${firstOf(each)} ?`,
			`${rest} ${each} ?`,
		]);
		return question([...ofPeople, ...ofTopics], own, "maybe");
	};

	function question(
		candidates: readonly string[],
		own: readonly Unit[],
		alone: "nothing" | "otherwise" | "maybe",
	): FollowUp {
		return {
			kind: "question",
			candidates: [...new Set(candidates)],
			alone,
			own,
		};
	}

	/** Whom « il » or « lui » can mean, by function and by name: somebody in the question, else in the answer; nobody when there are several. */
	function peopleIn(
		{ question: last, short }: Conversation,
		several: boolean,
	): string[] {
		for (const text of [last, short ?? ""]) {
			const people = new Map(
				mentionsIn(text)
					.filter(({ kind }) => kind === "person")
					.map(({ name, role }) => [name, role]),
			);
			const [first] = people;
			if (first === undefined) continue;
			if (people.size > 1) return several ? [[...people.keys()].join(" ")] : [];
			const [name, role] = first;
			if (!several) return role === null ? [name] : [role, name];
		}
		return [];
	}

	/** The last question, about something else: what is named takes the place of its like, of what is counted, or of the last thing. */
	function replaced(last: string, said: string): string {
		const analysis = analyze(last);
		const [instead] = mentionsIn(said);
		const like =
			instead === undefined
				? undefined
				: mentionsIn(last).find(({ kind }) => alike(kind, instead.kind));
		const counted = COUNTED.exec(last)?.indices?.[1];
		const span =
			like !== undefined
				? spanOf(analysis, like.from, like.to)
				: counted !== undefined
					? { start: counted[0], end: counted[1] }
					: lastNounOf(analysis);
		const other =
			instead === undefined
				? null
				: spanOf(analyze(said), instead.from, instead.to);
		const named =
			other === null
				? said.replace(OPENING, "")
				: said.slice(other.start, other.end);
		if (span === null) return `${named} ${last}`;
		return `${last.slice(0, span.start)}${named}${last.slice(span.end)}`;
	}

	function lastNounOf(analysis: Analysis) {
		const units = matcher.unitsOf(analysis);
		const at = analysis.tokens.findLastIndex(
			({ stop, surface }) =>
				!stop &&
				units.some(
					(unit) =>
						unit.surface.includes(surface) && unit.weight >= SAYS_SOMETHING,
				),
		);
		return at < 0 ? null : spanOf(analysis, at, at + 1);
	}

	/** The first word of a topic that says something. */
	function firstOf(topic: string): string {
		const [first] = unitsIn(topic).filter(
			({ weight }) => weight >= SAYS_SOMETHING,
		);
		return first?.surface ?? topic;
	}
}

/** What stands in a text for something said before, the first there is. */
function pronounOf(text: string) {
	return plainText(text)
		.split(/(?<=')|[^\p{L}']+/u)
		.map((word) => PRONOUNS[word])
		.find((role) => role !== undefined);
}

/** A question without the words that ask. */
function topicOf(question: string): string {
	return plainText(question)
		.replace(ASKING, " ")
		.replace(/[?!]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** People stand for people, places and their bodies for places. */
function alike(one: Mention["kind"], other: Mention["kind"]): boolean {
	const located = new Set<Mention["kind"]>(["place", "organisation"]);
	return one === other || (located.has(one) && located.has(other));
}

function spanOf({ tokens }: Analysis, from: number, to: number) {
	const [first, last] = [tokens[from], tokens[to - 1]];
	return first === undefined || last === undefined
		? null
		: { start: first.start, end: last.end };
}
