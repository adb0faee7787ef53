import { describe, expect, it } from "vitest";
import { SUITES } from "./cases.ts";
import { judge, tally } from "./score.ts";

/** Least share of right answers in each group, in hundredths, and most grave ones: raise them when we do better. */
const LEVELS: Readonly<
	Record<string, readonly [least: number, grave: number]>
> = {
	"journalist: answerable": [96, 1],
	"journalist: not answerable": [96, 1],
	"casual: answerable": [97, 0],
	"casual: not answerable": [92, 2],
	"adversarial: not answerable": [90, 5],
	"adversarial: answerable": [100, 0],
	"paraphrase: answerable": [92, 2],
	"paraphrase: not answerable": [97, 1],
	"multilingual: answerable": [98, 1],
	"multilingual: not answerable": [98, 1],
	"dialogues: turns": [95, 9],
	"dialogues: whole": [85, 0],
	"claims: supported": [74, 1],
	"claims: contradicted": [72, 1],
	"claims: not_covered": [97, 0],
	requests: [98, 0],
	"port-de-kribal: answerable": [42, 0],
	"port-de-kribal: not answerable": [90, 2],
	"port-de-kribal: supported": [66, 0],
	"port-de-kribal: contradicted": [87, 0],
	"port-de-kribal: not_covered": [100, 0],
	"lynx-des-monts: answerable": [37, 0],
	"lynx-des-monts: not answerable": [85, 3],
	"lynx-des-monts: supported": [50, 0],
	"lynx-des-monts: contradicted": [62, 0],
	"lynx-des-monts: not_covered": [100, 0],
	"alone: answerable": [41, 6],
	"alone: not answerable": [87, 7],
	"alone: supported": [31, 0],
	"alone: contradicted": [59, 0],
	"alone: not_covered": [96, 0],
	"strangers: answerable": [46, 3],
	"strangers: not answerable": [77, 20],
	"strangers: supported": [29, 0],
	"strangers: contradicted": [54, 0],
	"strangers: not_covered": [100, 0],
	"newcomers: answerable": [47, 2],
	"newcomers: not answerable": [77, 11],
	"newcomers: supported": [15, 1],
	"newcomers: contradicted": [31, 0],
	"newcomers: not_covered": [91, 0],
	"roles: not_supported": [98, 2],
	"roles: supported": [73, 0],
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
