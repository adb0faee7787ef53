import { describe, expect, it } from "vitest";
import { SUITES } from "./cases.ts";
import { judge, tally } from "./score.ts";

/** Least share of right answers in each group, in hundredths, and most grave ones: raise them when we do better. */
const LEVELS: Readonly<
	Record<string, readonly [least: number, grave: number]>
> = {
	"journalist: answerable": [95, 2],
	"journalist: not answerable": [96, 1],
	"casual: answerable": [97, 0],
	"casual: not answerable": [92, 2],
	"adversarial: answerable": [100, 0],
	"adversarial: not answerable": [90, 5],
	"paraphrase: answerable": [92, 2],
	"paraphrase: not answerable": [97, 1],
	"multilingual: answerable": [98, 1],
	"multilingual: not answerable": [98, 1],
	"dialogues: turns": [95, 9],
	"dialogues: whole": [85, 0],
	"claims: supported": [77, 1],
	"claims: contradicted": [74, 1],
	"claims: not_covered": [97, 0],
	requests: [98, 0],
	"port-de-kribal: answerable": [35, 0],
	"port-de-kribal: not answerable": [80, 4],
	"port-de-kribal: supported": [58, 0],
	"port-de-kribal: contradicted": [50, 0],
	"port-de-kribal: not_covered": [100, 0],
	"lynx-des-monts: answerable": [40, 0],
	"lynx-des-monts: not answerable": [70, 6],
	"lynx-des-monts: supported": [50, 0],
	"lynx-des-monts: contradicted": [62, 0],
	"lynx-des-monts: not_covered": [100, 0],
	"alone: answerable": [36, 7],
	"alone: not answerable": [85, 8],
	"alone: supported": [22, 0],
	"alone: contradicted": [36, 0],
	"alone: not_covered": [96, 0],
};

describe("our labelled cases", () => {
	const judgements = SUITES.flatMap(judge);

	it.each([...tally(judgements)])("%s", (group, { right, of, grave }) => {
		const [least, most] = LEVELS[group] ?? [100, 0];
		expect((100 * right) / of).toBeGreaterThanOrEqual(least);
		expect(grave).toBeLessThanOrEqual(most);
	});

	it("are all in a group with a level", () => {
		expect(new Set(judgements.map(({ group }) => group))).toEqual(
			new Set(Object.keys(LEVELS)),
		);
	});
});
