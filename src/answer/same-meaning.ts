import type { Language } from "./language.ts";
import { surfaceOf } from "./matching.ts";
import { plainText } from "./question.ts";

/** Two questions ask the same when each explains this share of the other. */
const SAME = 0.75;

/** Questions that ask the same, put together, each group in the order it came: the groups with the most first. */
export function groupByMeaning(
	questions: readonly string[],
	{ analyze, matcher }: Pick<Language, "analyze" | "matcher">,
): string[][] {
	const groups: { read: ReturnType<typeof readOf>; asked: string[] }[] = [];
	const readOf = (text: string) => {
		const analysis = analyze(text);
		const units = matcher.unitsOf(analysis);
		return { words: plainText(text), units, surface: surfaceOf(analysis) };
	};
	for (const question of questions) {
		const read = readOf(question);
		const group = groups.find(
			({ read: other }) =>
				other.words === read.words ||
				(read.units.length > 0 &&
					other.units.length > 0 &&
					matcher.coverage(read.units, other.surface) >= SAME &&
					matcher.coverage(other.units, read.surface) >= SAME),
		);
		if (group === undefined) groups.push({ read, asked: [question] });
		else group.asked.push(question);
	}
	return groups.map(({ asked }) => asked).sort((a, b) => b.length - a.length);
}
