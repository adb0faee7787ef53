import { describe, expect, it } from "vitest";
import { createFeedback } from "../../src/state/feedback.ts";
import { readReport } from "../../src/state/feedback-report.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import { engine } from "../support/library.ts";

describe("the report of what readers said", () => {
	it("puts questions of one meaning together, and counts votes", async () => {
		const memory = createProcessMemory();
		let day = "2026-11-26T10:00:00Z";
		const feedback = createFeedback(memory, () => new Date(day));
		await feedback.reportGap("Quel est le prix de l’inscription ?");
		await feedback.reportGap("Où se trouve la piscine ?");
		day = "2026-11-27T10:00:00Z";
		await feedback.reportGap("où est située la piscine");
		await feedback.vote({ reference: "s2-1", liked: true });
		await feedback.vote({ reference: "s2-3", liked: false, reason: "passage" });
		await feedback.vote({ reference: "s2-3", liked: false, reason: "passage" });
		// What somebody else wrote into the file.
		await memory.append("votes", { reference: 3 });
		expect(await readReport(feedback, engine.group)).toEqual({
			gaps: [
				{
					question: "Où se trouve la piscine ?",
					count: 2,
					last: "2026-11-27",
					also: ["où est située la piscine"],
				},
				{
					question: "Quel est le prix de l’inscription ?",
					count: 1,
					last: "2026-11-26",
					also: [],
				},
			],
			votes: [
				{
					reference: "s2-3",
					liked: 0,
					disliked: 2,
					reasons: { passage: 2 },
				},
				{ reference: "s2-1", liked: 1, disliked: 0, reasons: {} },
			],
		});
	});
});
