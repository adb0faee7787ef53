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
	"port-de-kribal: supported": [58, 0],
	"port-de-kribal: contradicted": [62, 0],
	"port-de-kribal: not_covered": [100, 0],
	"lynx-des-monts: answerable": [37, 0],
	"lynx-des-monts: not answerable": [85, 3],
	"lynx-des-monts: supported": [50, 0],
	"lynx-des-monts: contradicted": [62, 0],
	"lynx-des-monts: not_covered": [100, 0],
	"alone: answerable": [40, 6],
	"alone: not answerable": [87, 7],
	"alone: supported": [18, 0],
	"alone: contradicted": [56, 0],
	"alone: not_covered": [96, 0],
	"strangers: answerable": [45, 4],
	"strangers: not answerable": [77, 20],
	"strangers: supported": [13, 0],
	"strangers: contradicted": [26, 0],
	"strangers: not_covered": [100, 0],
	"newcomers: answerable": [46, 2],
	"newcomers: not answerable": [77, 11],
	"newcomers: supported": [12, 1],
	"newcomers: contradicted": [28, 0],
	"newcomers: not_covered": [87, 0],
	"roles: not_supported": [98, 2],
	"roles: supported": [67, 0],
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
