import { Refusal } from "./refusal.ts";

/** What the bot is asked and must answer once: presses on buttons, inline queries, guest messages. */
export interface Questions<About, Answer> {
	/** Asks something new; its id. */
	ask(about: About): string;
	/** What was asked. Throws a Refusal for what was not asked, is answered, or is forgotten. */
	answer(id: unknown, answer: Answer): About;
	/** Undefined until it is answered. */
	answerTo(id: string): Answer | undefined;
}

/** Remembered, at most. */
const MOST = 1000;

/** Questions kept in memory, the oldest forgotten first. */
export function createQuestions<About, Answer>(): Questions<About, Answer> {
	const kept = new Map<string, { about: About; answer?: Answer }>();
	let asked = 0;
	return {
		ask(about) {
			const id = String(++asked);
			kept.set(id, { about });
			const [oldest] = kept.keys();
			if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
			return id;
		},
		answer(id, answer) {
			const question = kept.get(String(id));
			if (question === undefined || "answer" in question)
				throw new Refusal(
					"query is too old and response timeout expired or query ID is invalid",
				);
			question.answer = answer;
			return question.about;
		},
		answerTo: (id) => kept.get(id)?.answer,
	};
}
