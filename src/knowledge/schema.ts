import { z } from "zod";

const text = z.string().trim().min(1);
const identifier = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		"lower-case letters, digits and single hyphens",
	);
const questions = z.array(text).default([]);
const slices = z.array(z.string().min(1)).min(1);

/** Front matter of article.md. */
export const frontMatter = z.strictObject({
	title: text.regex(/^[^\n]*$/, "a text on one line"),
	language: z.literal("fr").default("fr"),
	source: text.optional(),
	author: text.optional(),
	published: z.iso.date("a date such as 2026-03-12").optional(),
	url: z
		.url({
			protocol: /^https?$/,
			error: "an address that begins with https://",
		})
		.optional(),
	/** A short noun phrase used in replies. */
	about: text.optional(),
});

const entity = z.strictObject({
	id: identifier,
	kind: z.enum(["person", "organisation", "place", "date", "agreement"]),
	name: text,
	/** Other spellings and names, in any script. */
	aliases: z.array(text).default([]),
	/** Functions a person holds, or other ways to name the thing. */
	roles: z.array(text).default([]),
});

const fact = z.strictObject({
	id: identifier,
	kind: z.enum([
		"who",
		"what",
		"where",
		"when",
		"why",
		"how",
		"how_many",
		"yes_no",
		"list",
	]),
	questions,
	/** A short answer in French. */
	answer: text.optional(),
	/** True sentences that its evidence shows, as readers may put them: a claim that says the same is supported. */
	statements: z.array(text).default([]),
	evidence: slices,
	/** What a careful reader should know besides. */
	note: text.optional(),
	/** Questions to suggest afterwards. */
	next: questions,
});

const silence = z.strictObject({
	id: identifier,
	questions: z.array(text).min(1),
	reply: text,
	nearest: z.string().min(1).optional(),
});

const discrepancy = z.strictObject({
	id: identifier,
	evidence: slices,
	note: text,
});

/** facts.yaml: everything is optional. */
export const factsFile = z.strictObject({
	entities: z.array(entity).default([]),
	facts: z.array(fact).default([]),
	silences: z.array(silence).default([]),
	discrepancies: z.array(discrepancy).default([]),
});

export type FactsFile = z.infer<typeof factsFile>;
export type Entity = Readonly<z.infer<typeof entity>>;
export type FactKind = z.infer<typeof fact>["kind"];
