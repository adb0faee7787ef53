import { type Dossier, entitiesOf } from "../../knowledge/dossier.ts";
import type { FactAnswer, NotCovered } from "../answer.ts";
import { compose } from "../composer.ts";
import type { Language } from "../language.ts";
import type { Unit } from "../matching.ts";
import { createMentions, type Mention } from "../mentions.ts";
import type { Reading } from "../reader.ts";
import type { Conversation } from "./conversation.ts";
import { createFollowUps } from "./follow-up.ts";
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
	/** The answer to a message that needs its conversation; null when it is whole by itself, or stays unclear. */
	resume(words: string, past: Conversation): Resumed | null;
}

/** A word of a follow-up is known to an answer that explains it this well. */
const KNOWN = 0.5;

/** A silence this near is what a follow-up asks. */
const SILENT = 0.6;

/** A reading of which nothing answers. */
function refused({ question, reading }: Resolved): Resolved {
	return {
		question,
		reading: { ...reading, decision: { rule: "not_said", confidence: 0 } },
	};
}

interface Resolved {
	readonly question: string;
	readonly reading: Reading;
}

/** The talk about a dossier. */
export function createTalk(
	dossier: Dossier,
	language: Language,
	readMessage: (words: string) => Reading,
): Talk {
	const entities = entitiesOf(dossier);
	const mentionsIn = createMentions(entities, language.analyze);
	const otherThan = ({ name, kind }: Mention) => {
		const [other, ...more] = entities.filter(
			(entity) => entity.kind === kind && entity.name !== name,
		);
		return other === undefined || more.length > 0 ? null : other.name;
	};
	const followUpIn = createFollowUps(language, mentionsIn, otherThan);

	const begin = (words: string, answer: FactAnswer | NotCovered): Said => {
		const { decision } = readMessage(words);
		return {
			question: words,
			foreseen:
				decision.rule === "fact" ? (decision.fact.questions[0] ?? null) : null,
			short: answer.kind === "answer" ? answer.short : null,
			shown: answer.citations.map(({ article, start }) => ({ article, start })),
		};
	};
	const isAnswered = ({ decision: { rule } }: Reading) =>
		rule === "fact" || rule === "passage";
	const isSilent = ({ decision: { rule, confidence } }: Reading) =>
		rule === "silence" && confidence >= SILENT;
	/** Whether what was found knows the words that a follow-up adds. */
	const knows = (reading: Reading, own: readonly Unit[]): boolean => {
		const { decision, fits } = reading;
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
	};
	const further = (past: Conversation): Resumed | null => {
		const { candidates } = readMessage(past.question);
		const citation = furtherSentence(candidates, past.shown, dossier.articles);
		if (citation === null) return null;
		const { article, start } = citation;
		return {
			answer: {
				kind: "answer",
				short: null,
				citations: [citation],
				notes: [],
				suggestions: [],
				follows: past.question,
			},
			conversation: { ...past, shown: [...past.shown, { article, start }] },
		};
	};
	return {
		begin,
		resume(words, past) {
			const followUp = followUpIn(words, past);
			if (followUp === null) return null;
			if (followUp.kind === "further") return further(past);
			const { candidates, alone, own } = followUp;
			const readings = candidates.map((question) => ({
				question,
				reading: readMessage(question),
			}));
			const [first] = readings;
			const settled = readings.find(
				({ reading }) =>
					isSilent(reading) || (isAnswered(reading) && knows(reading, own)),
			);
			const resolved =
				settled ?? (alone === "maybe" ? undefined : first && refused(first));
			if (resolved === undefined) return null;
			if (alone === "maybe") {
				// Words that are a question by themselves, and a clearer one.
				const itself = readMessage(words);
				const sure = itself.decision.confidence;
				if (isAnswered(itself) && sure >= resolved.reading.decision.confidence)
					return null;
			}
			const { question, reading } = resolved;
			const answer = compose(reading, dossier, language);
			return {
				answer: { ...answer, follows: past.question },
				conversation: begin(question, answer),
			};
		},
	};
}
