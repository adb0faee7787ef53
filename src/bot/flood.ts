import { textCard } from "../presentation/card.ts";
import { wording } from "../presentation/wording.ts";
import type { Fleeting } from "../state/memory.ts";
import { noticing, type Response } from "./response.ts";

/** How many a minute are answered: questions and presses of one person, and of all those of a group together. */
const MOST = { person: 20, group: 60 };
const MINUTE = 60_000;

/** What becomes of one more: it is answered, told off once, or met by silence. */
export type Patience = "answer" | "notice" | "silence";

/** What becomes of one more message or press of a person, in a group or in private. */
export async function patienceWith(
	person: number | undefined,
	group: number | undefined,
	memory: Fleeting,
): Promise<Patience> {
	const [own, all] = await Promise.all([
		person === undefined ? 0 : memory.count(`flood person ${person}`, MINUTE),
		group === undefined ? 0 : memory.count(`flood group ${group}`, MINUTE),
	]);
	if (own <= MOST.person && all <= MOST.group) return "answer";
	const first = own === MOST.person + 1 || all === MOST.group + 1;
	return first ? "notice" : "silence";
}

/** What there is to say to whoever asks too much: once, then nothing. */
export function impatient(
	patience: Exclude<Patience, "answer">,
): Response | null {
	return patience === "notice" ? noticing(textCard(wording.tooFast)) : null;
}
