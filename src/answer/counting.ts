import type { Analysis } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";
import type { Question } from "./question.ts";
import { NUMBER } from "./signs.ts";

/** How near a word must be to what is counted. */
const SAME_THING = 0.6;
/** How many words before what is counted its number may stand, and how many after. */
const [BEFORE, AFTER] = [4, 1];

/** Whether a sentence puts a number on what a question counts: « combien de grues ? », « six portiques ». */
export function countsIn(
	{ text, tokens }: Analysis,
	{ kind, focus }: Pick<Question, "kind" | "focus">,
	{ near }: Pick<Thesaurus, "near">,
): boolean {
	if (kind !== "how_many" || focus === null) return false;
	const relatives = near(focus);
	const isNumber = tokens.map(({ start, end }) =>
		NUMBER.test(text.slice(start, end)),
	);
	return tokens.some(({ term }, at) => {
		const same = term === focus || (relatives.get(term) ?? 0) >= SAME_THING;
		return (
			same &&
			isNumber
				.slice(Math.max(0, at - BEFORE), at + AFTER + 1)
				.some((number, n) => number && Math.max(0, at - BEFORE) + n !== at)
		);
	});
}
