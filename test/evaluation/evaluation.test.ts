import { describe, expect, it } from "vitest";
import { SUITES } from "./cases.ts";
import { judge, tally } from "./score.ts";

/** Least share of right answers in each group, in hundredths, and most grave ones: raise them when we do better. */
const LEVELS: Readonly<
	Record<string, readonly [least: number, grave: number]>
> = {
	"journalist: answerable": [82, 4],
	"journalist: not answerable": [89, 3],
	"casual: answerable": [91, 2],
	"casual: not answerable": [88, 3],
	"adversarial: answerable": [94, 2],
	"adversarial: not answerable": [87, 7],
	"multilingual: answerable": [96, 0],
	"multilingual: not answerable": [90, 1],
	"dialogues: turns": [82, 6],
	"dialogues: whole": [60, 0],
	"claims: supported": [89, 0],
	"claims: contradicted": [82, 0],
	"claims: not_covered": [100, 0],
	requests: [98, 0],
	"port-de-kribal: answerable": [35, 3],
	"port-de-kribal: not answerable": [80, 4],
	"port-de-kribal: supported": [50, 0],
	"port-de-kribal: contradicted": [50, 0],
	"port-de-kribal: not_covered": [100, 0],
	"lynx-des-monts: answerable": [32, 2],
	"lynx-des-monts: not answerable": [70, 6],
	"lynx-des-monts: supported": [50, 0],
	"lynx-des-monts: contradicted": [62, 0],
	"lynx-des-monts: not_covered": [100, 0],
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
