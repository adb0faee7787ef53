import type { Answer } from "../answer/answer.ts";
import { asksToCheck } from "../answer/claims/claim-in.ts";
import { commandList } from "../presentation/answer-card.ts";
import { textCard } from "../presentation/card.ts";
import { wording } from "../presentation/wording.ts";
import type { Asked } from "./asked.ts";
import { createCommands, tooLong, verifying } from "./commands.ts";
import { type Desk, MAX_QUESTION_LENGTH } from "./desk.ts";
import { answering, noticing, type Response } from "./response.ts";

/** Who asks. */
export interface Asker {
	/** Answers a question of theirs. */
	ask(question: string): Promise<Answer>;
	/** The reference of what was quoted to them last; null when nothing was. */
	readonly last: string | null;
	/** Whether they may see what readers reported. */
	readonly isEditor: boolean;
}

/** A function that says what there is to say to a message; null for a command that is none of ours. */
export function createResponder(
	desk: Desk,
): (asked: Asked, asker: Asker) => Promise<Response | null> {
	const commands = createCommands(desk);
	return async (asked, asker) => {
		const { command, words, replied } = asked;
		if (command !== null) {
			const run = commands.get(command);
			return run === undefined ? null : run(asked, asker);
		}
		if (replied !== null && (words === "" || asksToCheck(words)))
			return verifying(replied.text, replied.id, desk);
		if (words.length > MAX_QUESTION_LENGTH) return tooLong();
		return answering(await asker.ask(words), desk.library);
	};
}

/** The commands that there are, for whoever used another. */
export function unknownCommand(): Response {
	return noticing({
		lines: [...textCard(wording.unknownCommand).lines, commandList()],
		choices: [],
	});
}
