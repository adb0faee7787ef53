import { z } from "zod";
import type { Memory } from "./memory.ts";

/** A question that somebody reported as one the articles do not answer. Nobody's name is kept, and no hour. */
export interface ReportedGap {
	readonly question: string;
	/** YYYY-MM-DD. */
	readonly day: string;
}

/** What somebody thought of an answer. */
export interface Vote {
	/** Of the citation that answered. */
	readonly reference: string;
	readonly liked: boolean;
	/** Why not. */
	readonly reason?: string | undefined;
	/** YYYY-MM-DD. */
	readonly day: string;
}

const gap = z.object({ question: z.string(), day: z.iso.date() });
const vote = z.object({
	reference: z.string(),
	liked: z.boolean(),
	reason: z.string().optional(),
	day: z.iso.date(),
});

/** What readers reported, in the order it came. */
export interface Feedback {
	reportGap(question: string): Promise<void>;
	vote(vote: Omit<Vote, "day">): Promise<void>;
	gaps(): Promise<readonly ReportedGap[]>;
	votes(): Promise<readonly Vote[]>;
}

/** Feedback in a memory. */
export function createFeedback(
	memory: Memory,
	today: () => Date = () => new Date(),
): Feedback {
	const day = () => today().toISOString().slice(0, 10);
	return {
		reportGap: (question) => memory.append("gaps", { question, day: day() }),
		vote: (given) => memory.append("votes", { ...given, day: day() }),
		gaps: async () => valid(gap, await memory.list("gaps")),
		votes: async () => valid(vote, await memory.list("votes")),
	};
}

/** The values that are what they should be. */
function valid<T>(schema: z.ZodType<T>, values: readonly unknown[]): T[] {
	return values.flatMap((value) => {
		const read = schema.safeParse(value);
		return read.success ? [read.data] : [];
	});
}
