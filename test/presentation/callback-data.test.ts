import { describe, expect, it } from "vitest";
import {
	type Action,
	encodePress,
	parsePress,
	questionKey,
} from "../../src/presentation/callback-data.ts";

const key = questionKey(`Combien ${"é".repeat(500)} ?`);
const LARGEST = Number.MAX_SAFE_INTEGER;

describe("callback data", () => {
	it.each<[number | null, Action]>([
		[null, { kind: "open", reference: "s3" }],
		[LARGEST, { kind: "open", reference: "kenya-maroc_s12-3" }],
		[LARGEST, { kind: "context", reference: "s3-0" }],
		[7, { kind: "like", reference: "s3-2" }],
		[7, { kind: "dislike", reference: "s3-2" }],
		[LARGEST, { kind: "reason", reason: "incomplete", reference: "s12-34" }],
		[LARGEST, { kind: "ask", key }],
		[LARGEST, { kind: "request", request: "one_sentence" }],
		[7, { kind: "gap" }],
		[null, { kind: "setting", setting: "admins_only" }],
	])("of %s and %j is read as it was written", (owner, action) => {
		const data = encodePress({ owner, action }) ?? "";
		expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
		expect(parsePress(data)).toEqual({ owner, action });
	});

	it.each([
		"",
		"v1:s:s3",
		"v2::open",
		"v2::open:",
		"v2::open:../etc",
		"v2::open:s3\n",
		"v2::open:s3:s4",
		"v2:UPPER:open:s3",
		"v2::request:destroy",
		"v2::reason:boredom:s3-1",
		"v2::reason:article",
		"v2::gap:s3",
		"v2::setting:everything",
		"v3::open:s3",
		"😀",
		`v2::open:${"a".repeat(60)}`,
	])("does not know %j", (data) => {
		expect(parsePress(data)).toBeNull();
	});

	it("makes no button for a reference that does not fit", () => {
		const reference = `${"article".repeat(10)}_s1`;
		expect(
			encodePress({ owner: null, action: { kind: "open", reference } }),
		).toBeNull();
	});
});
