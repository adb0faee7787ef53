import { expect, it } from "vitest";
import { pauseAfter } from "../../src/transport/retry.ts";

it.each([
	[1, 3],
	[2, 6],
	[5, 48],
	[6, 60],
	[5000, 60],
])("waits, after %i failures, %i seconds", (failures, seconds) => {
	expect(pauseAfter(failures)).toBe(seconds);
});
