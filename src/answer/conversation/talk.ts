import { type Sentence, sentencesOf } from "../../knowledge/article.ts";
import { type Citation, textOf } from "../../knowledge/citation.ts";
import { type Dossier, entitiesOf } from "../../knowledge/dossier.ts";
import type { Answer, FactAnswer, NotCovered } from "../answer.ts";
import type { Language } from "../language.ts";
import { plainText } from "../question.ts";
import type { Reading } from "../reader.ts";
import { createNaming, type Named } from "./context.ts";
import type { Conversation, Shown } from "./conversation.ts";
import { type Candidate, createFollowUps } from "./follow-up.ts";
import { furtherSentences } from "./further.ts";
import { leadOf } from "./markers.ts";
import { resolve } from "./resolution.ts";

/** What is remembered, but for when it was said and what had been said before. */
type Said = Omit<Conversation, "at" | "before">;

/** An answer to a message that only its conversation explains, and what to remember of it. */
interface Resumed {
	readonly answer: FactAnswer | NotCovered;
	readonly said: Said;
}

/** How conversations go on. Messages are in careful French. */
export interface Talk {
	/** What a message goes on from: what was said, or what had been said before the same message. */
	contextOf(words: string, past: Conversation | null): Conversation | null;
	/** A message without the words that only lead over to it. */
	wholeOf(words: string): string;
	/** What to remember of a question that is whole by itself. */
	begin(words: string, answer: FactAnswer | NotCovered): Said;
	/**
	 * The answer to a message that needs its conversation; null when it is whole by itself, or stays unclear. `request` is
	 * what it asks besides a question of fact.
	 */
	resume(
		words: string,
		past: Conversation,
		request: Answer | null,
	): Resumed | null;
}

/** Requests whose words are those of a follow-up as well: « les noms ? », « il est en poste où ? ». */
const MAY_FOLLOW: ReadonlySet<Answer["kind"]> = new Set([
	"facts",
	"topics",
	"share",
]);

/** The talk about a dossier. */
export function createTalk(
	dossier: Dossier,
	language: Language,
	readMessage: (words: string) => Reading,
	answerTo: (reading: Reading) => FactAnswer | NotCovered,
): Talk {
	const { articles } = dossier;
	const entities = entitiesOf(dossier);
	const namesIn = createNaming(entities, dossier.lexicon.functions, language);
	const otherThan = ({ name, kind }: Named) => {
		const [other, ...more] = entities.filter(
			(entity) => entity.kind === kind && entity.name !== name,
		);
		return other === undefined || more.length > 0 ? null : other.name;
	};
	const quoteOf = ({ article: id, start }: Shown): string => {
		const article = articles.find((each) => each.id === id);
		const isShown = ({ span }: Sentence) =>
			span.start <= start && start < span.end;
		const sentence = article && sentencesOf(article).find(isShown);
		return article && sentence ? textOf(article, sentence) : "";
	};
	const followUpIn = createFollowUps({
		language,
		namesIn,
		otherThan,
		quoted: ({ shown }) => shown.slice(0, 1).map(quoteOf).join(""),
	});

	const remember = (
		reading: Reading,
		{ citations, ...answer }: FactAnswer | NotCovered,
	) => {
		const { decision } = reading;
		return {
			foreseen:
				decision.rule === "fact" ? (decision.fact.questions[0] ?? null) : null,
			answered: answer.kind === "answer",
			short: answer.kind === "answer" ? answer.short : null,
			shown: citations.map(placeOf),
		};
	};
	const further = (words: string, past: Conversation): Resumed | null => {
		const { candidates } = readMessage(past.question);
		const [first, ...others] = furtherSentences(
			candidates,
			[...past.shown, ...(past.before?.shown ?? [])],
			articles,
		);
		if (first === undefined) return null;
		return {
			answer: {
				kind: "answer",
				short: null,
				citations: [first, ...others],
				notes: [],
				suggestions: [],
				follows: past.about,
			},
			said: {
				...past,
				asked: words,
				shown: [...past.shown, ...[first, ...others].map(placeOf)],
			},
		};
	};
	const answered = (
		words: string,
		past: Conversation,
		{ question, person }: Candidate,
		reading: Reading,
		bare: boolean,
	): Resumed => {
		const answer = answerTo(reading);
		const said = remember(reading, answer);
		return {
			answer: { ...answer, follows: person ?? past.about },
			said: {
				...said,
				asked: words,
				question,
				topic: bare ? past.topic : question,
				about: bare ? past.about : (said.foreseen ?? past.about),
				foreseen: said.foreseen ?? (bare ? past.foreseen : null),
			},
		};
	};
	return {
		contextOf(words, past) {
			const again =
				past !== null &&
				plainText(words) === plainText(past.asked) &&
				!leadOf(words).further;
			if (!again) return past;
			return past.before === null ? null : { ...past.before, before: null };
		},
		wholeOf,
		begin(words, answer) {
			const question = wholeOf(words);
			const said = remember(readMessage(question), answer);
			return {
				asked: words,
				question,
				topic: question,
				about: question,
				...said,
			};
		},
		resume(words, past, request) {
			const followUp = followUpIn(words, past);
			if (followUp === null) return null;
			if (followUp.kind === "further")
				return past.answered ? further(words, past) : null;
			const { bare, candidates } = followUp;
			const builds = bare || (candidates[0] ?? []).length > 0;
			if (request !== null && !(builds && MAY_FOLLOW.has(request.kind)))
				return null;
			const resolved = resolve(words, followUp, past, readMessage);
			return (
				resolved &&
				answered(words, past, resolved.candidate, resolved.reading, bare)
			);
		},
	};
}

function wholeOf(words: string): string {
	const { rest } = leadOf(words);
	const mark = /\?\s*$/.test(words) ? " ?" : "";
	return rest === "" ? words : `${rest}${mark}`;
}

function placeOf({ article, start }: Citation): Shown {
	return { article, start };
}
