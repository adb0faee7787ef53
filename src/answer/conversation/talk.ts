import { type Sentence, sentencesOf } from "../../knowledge/article.ts";
import { textOf } from "../../knowledge/citation.ts";
import { type Dossier, entitiesOf } from "../../knowledge/dossier.ts";
import type { FactKind } from "../../knowledge/schema.ts";
import type { Answer, FactAnswer, NotCovered } from "../answer.ts";
import { compose } from "../composer.ts";
import type { Language } from "../language.ts";
import type { Unit } from "../matching.ts";
import { kindOf, plainText } from "../question.ts";
import type { Reading } from "../reader.ts";
import { createNaming, type Named } from "./context.ts";
import type { Conversation, Shown } from "./conversation.ts";
import { type Candidate, createFollowUps, type FollowUp } from "./follow-up.ts";
import { furtherSentence } from "./further.ts";

type Said = Omit<Conversation, "at">;

/** An answer to a message that only its conversation explains, and what to remember of it. */
interface Resumed {
	readonly answer: FactAnswer | NotCovered;
	readonly conversation: Said;
}

/** How conversations go on. Messages are in careful French. */
export interface Talk {
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

/** A word of a follow-up is known to an answer that explains it this well. */
const KNOWN = 0.5;
/** Kinds that ask for the same in other words. */
const LIKE_WHAT: ReadonlySet<FactKind | null> = new Set([
	"what",
	"list",
	"how",
]);
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
			short: answer.kind === "answer" ? answer.short : null,
			shown: citations.map(({ article, start }) => ({ article, start })),
		};
	};
	const further = (words: string, past: Conversation): Resumed | null => {
		const { candidates } = readMessage(past.question);
		const citation = furtherSentence(candidates, past.shown, articles);
		if (citation === null) return null;
		const { article, start } = citation;
		return {
			answer: {
				kind: "answer",
				short: null,
				citations: [citation],
				notes: [],
				suggestions: [],
				follows: past.about,
			},
			conversation: {
				...past,
				asked: words,
				shown: [...past.shown, { article, start }],
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
		const answer = compose(reading, dossier, language);
		const said = remember(reading, answer);
		return {
			answer: { ...answer, follows: person ?? past.about },
			conversation: {
				...said,
				asked: words,
				question,
				topic: bare ? past.topic : question,
				about: bare ? past.about : (said.foreseen ?? past.about),
				foreseen: said.foreseen ?? (bare ? past.foreseen : null),
			},
		};
	};
	/** The answer that the same message got before; null when it was whole by itself. */
	const repeated = (past: Conversation): Resumed | null => {
		if (past.question === past.asked) return null;
		const answer = compose(readMessage(past.question), dossier, language);
		return { answer: { ...answer, follows: past.about }, conversation: past };
	};
	return {
		begin(words, answer) {
			const said = remember(readMessage(words), answer);
			return {
				asked: words,
				question: words,
				topic: words,
				about: words,
				...said,
			};
		},
		resume(words, past, request) {
			const followUp = followUpIn(words, past);
			if (followUp === null) return null;
			if (followUp.kind === "further") return further(words, past);
			if (plainText(words) === plainText(past.asked)) return repeated(past);
			const { bare, candidates } = followUp;
			const builds = bare || (candidates[0] ?? []).length > 0;
			if (request !== null && !(builds && MAY_FOLLOW.has(request.kind)))
				return null;
			const resolved = resolve(words, followUp, past);
			return (
				resolved &&
				answered(words, past, resolved.candidate, resolved.reading, bare)
			);
		},
	};

	/** What a follow-up stands for: the likeliest question that is answered or known to be left open; null when it is a new one. */
	function resolve(
		words: string,
		{
			candidates,
			elsewhere,
			alone,
			own,
		}: Extract<FollowUp, { kind: "question" }>,
		past: Conversation,
	): Resolved | null {
		const itself = readMessage(words);
		if (alone === "answered" && isAnswered(itself)) return null;
		if (alone === "foreseen" && isLeftOpen(itself, own, LIKE_WHAT)) return null;
		const competes = alone === "as_good" || alone === "foreseen";
		const rival = competes && isAnswered(itself) ? confidenceOf(itself) : 0;
		let refused: Resolved | null = null;
		for (const group of candidates) {
			const read = group.map((candidate): Resolved => {
				const reading = readMessage(candidate.question);
				return { candidate, reading };
			});
			const said = read.find(
				({ reading }) => elsewhere && wasShown(reading, past),
			);
			if (said !== undefined) return { ...said, reading: unsaid(said.reading) };
			const open = read.filter(({ reading }) => isLeftOpen(reading, own));
			const [likeliest = open[0]] =
				open[0] !== undefined && open[0] === read[0]
					? open
					: read
							.filter(
								({ reading }) => isAnswered(reading) && knows(reading, own),
							)
							.sort(
								(a, b) => confidenceOf(b.reading) - confidenceOf(a.reading),
							);
			if (likeliest !== undefined)
				return rival >= confidenceOf(likeliest.reading) ? null : likeliest;
			refused ??= read.find(({ reading }) => !isAnswered(reading)) ?? null;
		}
		return alone === "never" || !isAnswered(itself) ? refused : null;
	}
}

interface Resolved {
	readonly candidate: Candidate;
	readonly reading: Reading;
}

function confidenceOf({ decision }: Reading): number {
	return decision.confidence;
}

/** Whether all that a reading would quote was quoted before. */
function wasShown({ decision }: Reading, { shown }: Conversation): boolean {
	return (
		decision.rule === "fact" &&
		decision.fact.evidence.every(({ article, start }) =>
			shown.some((seen) => seen.article === article && seen.start === start),
		)
	);
}

/** A reading whose answer is none. */
function unsaid(reading: Reading): Reading {
	return { ...reading, decision: { rule: "not_said", confidence: 0 } };
}

/** Whether an editor foresaw the question with its own words, and that the article does not say. */
function isLeftOpen(
	{ decision, fits, question }: Reading,
	own: readonly Unit[],
	/** Kinds that count as one. */
	alike: ReadonlySet<FactKind | null> = new Set(),
): boolean {
	if (decision.rule !== "silence") return false;
	const { silence } = decision;
	const fit = fits.find(
		({ foreseen: { is } }) => "silence" in is && is.silence === silence,
	);
	if (fit === undefined || own.some((unit) => fit.explains(unit) < KNOWN))
		return false;
	const kind = kindOf(fit.example);
	return (
		question.kind === null ||
		question.kind === "yes_no" ||
		question.kind === kind ||
		(alike.has(question.kind) && alike.has(kind))
	);
}

function isAnswered({ decision: { rule } }: Reading): boolean {
	return rule === "fact" || rule === "passage";
}

/** Whether what was found knows the words that a follow-up adds. */
function knows({ decision, fits }: Reading, own: readonly Unit[]): boolean {
	if (decision.rule === "passage")
		return decision.candidates[0].missing.every(
			({ surface }) => !own.some((unit) => unit.surface === surface),
		);
	if (decision.rule !== "fact") return true;
	const { fact } = decision;
	const fit = fits.find(
		({ foreseen: { is } }) => "fact" in is && is.fact === fact,
	);
	return own.every((unit) => (fit?.explains(unit) ?? 0) >= KNOWN);
}
