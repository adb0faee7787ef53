import { describe, expect, it } from "vitest";
import {
	encodeAsk,
	encodeOpen,
	parseCallbackData,
	questionKey,
} from "../../src/presentation/callback-data.ts";

describe("callback data", () => {
	it.each(["s3", "s3-2", "s3-0", "kenya-maroc_s12-3"])(
		"opens %s",
		(reference) => {
			expect(parseCallbackData(encodeOpen(reference) ?? "")).toEqual({
				kind: "open",
				reference,
			});
		},
	);

	it("asks a question by its key, however long it is", () => {
		const question = `Combien ${"é".repeat(500)} ?`;
		const data = encodeAsk(question);
		expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
		expect(parseCallbackData(data)).toEqual({
			kind: "ask",
			key: questionKey(question),
		});
	});

	it.each([
		"",
		"v0:s:s3",
		"v1:s:",
		"v1:s:../etc",
		"v1:s:s3\n",
		"v1:q:court",
		"v1:x:s3",
		"v2:s:s3",
		"😀",
		`v1:s:${"a".repeat(60)}`,
	])("does not know %j", (data) => {
		expect(parseCallbackData(data)).toBeNull();
	});

	it("makes no button for a reference that does not fit", () => {
		expect(encodeOpen(`${"article".repeat(10)}_s1`)).toBeNull();
	});
});
