import { createAnalyzer } from "../analysis/french.ts";
import { type Citation, cite } from "../knowledge/citation.ts";
import { type Dossier, entitiesOf } from "../knowledge/dossier.ts";
import { readCatalogue } from "../search/catalogue.ts";
import { passagesOf } from "../search/passage.ts";
import { createPassageIndex } from "../search/passage-index.ts";
import { type CatalogueKeeper, readAnew } from "../search/saved-catalogue.ts";
import { surest } from "./abstention.ts";
import type { Answer, FactAnswer, NotCovered, Verdict } from "./answer.ts";
import { createAttribution } from "./attribution.ts";
import { castOf } from "./claims/cast.ts";
import { createClaimCheck } from "./claims/claim-check.ts";
import { claimIn } from "./claims/claim-in.ts";
import { compose, composeSeveral, composeUnknownLanguage } from "./composer.ts";
import {
	type Conversation,
	ongoing,
	withoutPast,
} from "./conversation/conversation.ts";
import { createTalk } from "./conversation/talk.ts";
import { createCorrections } from "./corrections.ts";
import { withDiscrepancies } from "./discrepancies.ts";
import { foreseenIn } from "./foreseen.ts";
import { createHearing, type Heard } from "./hearing.ts";
import { createLanguage, thesaurusOf } from "./language.ts";
import {
	LONGEST_MESSAGE,
	questionsOf,
	separateQuestions,
	wordsOf,
} from "./message.ts";
import { findPlace } from "./place.ts";
import { createReader, type Reading } from "./reader.ts";
import { createRequestAnswers } from "./request-answers.ts";
import { createRequestReader, type Request, requestOf } from "./requests.ts";
import { groupByMeaning } from "./same-meaning.ts";
import { createSectionFinder, showSection } from "./sections.ts";

/** The narrow waist: all that knows French is before it, all that knows Telegram is after it. */
export interface Engine {
	/** Answers one message, whatever it holds. */
	ask(message: string): Answer;
	/** Answers a message of a conversation, at a time in milliseconds since 1970, and says what to remember of it. */
	converse(
		message: string,
		conversation: Conversation | null,
		now: number,
	): Turn;
	/** Compares a claim with the articles. */
	verify(claim: string): Verdict;
	/** Answers a request that is not a question of fact, as a command or a button makes it. */
	request(request: Request): Answer;
	/** What stands at a reference such as « s3-2 »; null when there is no such place. See `findPlace`. */
	open(reference: string): Answer | null;
	/** The language of a message, and the message in French; null when its language is not understood. */
	hear(message: string): Heard | null;
	/** How a message was read as one question, for whoever wants to know why. */
	read(message: string): Reading;
	/** The sentences nearest to a message, the best first: those that explain at least a third of it. */
	near(message: string): Citation[];
	/** Questions that ask the same, put together: the groups with the most first. */
	group(questions: readonly string[]): string[][];
	/** Every question that an answer may suggest. */
	readonly suggestions: readonly string[];
}

/** An answer, and the conversation that goes on from it. */
export interface Turn {
	readonly answer: Answer;
	readonly conversation: Conversation | null;
}

/** The engine of a dossier; `catalogueOf` may keep what takes long to read. */
export function createEngine(
	dossier: Dossier,
	catalogueOf: CatalogueKeeper = readAnew,
): Engine {
	const { articles, lexicon } = dossier;
	const foreseen = foreseenIn(dossier);
	const passages = articles.flatMap(passagesOf);
	const thesaurus = thesaurusOf(dossier);
	const analyze = createAnalyzer(thesaurus.vocabulary);
	const catalogue = catalogueOf(dossier.revision, passages.length, () =>
		readCatalogue(passages, analyze),
	);
	const index = createPassageIndex(catalogue.postings);
	const language = createLanguage(
		dossier,
		thesaurus,
		analyze,
		catalogue,
		foreseen,
	);
	const { respell } = language;
	const hear = createHearing(dossier, language.knows);
	const read = createReader(
		{
			passages,
			index,
			foreseen,
			entities: entitiesOf(dossier),
			functions: lexicon.functions,
		},
		language,
	);
	const readRequests = createRequestReader(
		lexicon.requests,
		analyze,
		language.thesaurus.light,
	);
	const cast = castOf(dossier, language);
	const claims = createClaimCheck(
		dossier,
		language,
		cast,
		(claim) => read(claim).decision.rule === "silence",
		(text) => read(text).candidates,
	);
	const correct = createCorrections(claims, cast, thesaurus);
	const attribute = createAttribution(articles, cast, analyze);
	const findSection = createSectionFinder(articles, passages, index, language);
	const suggestions = foreseen.flatMap(({ is, questions }) =>
		"fact" in is ? [...questions.slice(0, 1), ...is.fact.next] : [],
	);

	const answerTo = createRequestAnswers(dossier, language);
	/** The surest reading of a message that asks one question. */
	const readMessage = (words: string): Reading => {
		const [first, ...others] = questionsOf(words);
		return surest([read(first), ...others.map(read)]);
	};
	const verdictOn = (words: string): Verdict =>
		claims.verdictOn(ACCENTED.test(words) ? words : respell(words));
	const verify = (claim: string): Verdict =>
		verdictOn(hear(wordsOf(claim))?.words ?? "");
	/** What a message asks besides a question of fact; null when it asks one. `words` are what was heard, in careful French. */
	const answerRequest = (
		message: string,
		heard: Heard,
		words: string,
	): Answer | null => {
		const claim = claimIn(heard.language === "fr" ? message : heard.words);
		const verdict = claim === null ? null : verify(claim);
		// What cannot be compared may still be answered as a question.
		if (verdict !== null && verdict.verdict !== "not_covered") return verdict;
		const analysis = analyze(words);
		const matches = readRequests(analysis);
		const asked = requestOf(matches);
		return asked === null ? findSection(analysis, matches) : answerTo(asked);
	};
	const answerQuestion = (words: string): FactAnswer | NotCovered => {
		const apart = separateQuestions(words).map(read);
		const several = composeSeveral(apart, dossier, language);
		if (several !== null) return several;
		const reading = readMessage(words);
		return attribute(correct(compose(reading, dossier, language), reading));
	};
	const answerMessage = (message: string): Answer => {
		const heard = hear(wordsOf(message));
		if (heard === null) return composeUnknownLanguage(dossier);
		const words = respell(heard.words);
		return answerRequest(message, heard, words) ?? answerQuestion(words);
	};
	const talk = createTalk(dossier, language, readMessage, (reading) =>
		attribute(compose(reading, dossier, language)),
	);
	const converse: Engine["converse"] = (message, last, now) => {
		const heard = hear(wordsOf(message));
		const past = ongoing(last, now);
		if (heard === null)
			return { answer: composeUnknownLanguage(dossier), conversation: past };
		const words = respell(heard.words);
		const request = answerRequest(message, heard, words);
		const context = talk.contextOf(words, past);
		const before = context === null ? null : withoutPast(context);
		const resumed = context && talk.resume(words, context, request);
		if (resumed !== null) {
			const { answer, said } = resumed;
			return { answer, conversation: { ...said, before, at: now } };
		}
		if (request !== null) return { answer: request, conversation: past };
		const answer = answerQuestion(past ? talk.wholeOf(words) : words);
		const said = talk.begin(words, answer);
		return { answer, conversation: { ...said, before, at: now } };
	};
	const openPlace = (reference: string): Answer | null => {
		const place = findPlace(reference, articles);
		if (place === null) return null;
		const { article, section, sentence } = place;
		if (sentence === null) return showSection(article, section);
		return {
			kind: "section",
			heading: cite(article, section.heading),
			citations: [cite(article, sentence)],
		};
	};
	const readAloud = (message: string): Reading => {
		const words = wordsOf(message);
		return readMessage(respell(hear(words)?.words ?? words));
	};
	const noted = <T extends Answer>(answer: T, asked = ""): T =>
		withDiscrepancies(answer, asked, dossier);
	return {
		ask(message) {
			const read = message.slice(0, LONGEST_MESSAGE);
			return noted(answerMessage(read), read);
		},
		converse(whole, said, now) {
			const message = whole.slice(0, LONGEST_MESSAGE);
			const { answer, conversation } = converse(message, said, now);
			return { answer: noted(answer, message), conversation };
		},
		verify: (claim) => noted(verify(claim)),
		request: (kind) => noted(answerTo(kind)),
		open(reference) {
			const found = openPlace(reference);
			return found === null ? null : noted(found);
		},
		hear: (message) => hear(wordsOf(message)),
		read: readAloud,
		near: (message) =>
			readAloud(message)
				.candidates.filter(({ coverage }) => coverage >= NEAR)
				.map(({ article, sentence }) => cite(article, sentence)),
		group: (questions) => groupByMeaning(questions, language),
		suggestions: [...new Set(suggestions)],
	};
}

/** A sentence that explains this share of a message is near it. */
const NEAR = 0.34;

/** Whoever types accents types the words they mean: a name that nobody knows stays as it is. */
const ACCENTED = /[àâçéèêëîïôùûœ]/iu;
