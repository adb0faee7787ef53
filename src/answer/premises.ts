import { type Analysis, wordTermsOf } from "../analysis/french.ts";
import type { Entity } from "../knowledge/schema.ts";
import { attachmentsIn, compareAttachments } from "./attachments.ts";
import type { Language } from "./language.ts";

/** Words that may stand between a function and the name of who holds it: « ambassadeur du Royaume du Maroc, M. … ». */
const BETWEEN = new Set(
	"de du des d la le l les au aux en m mme monsieur madame".split(" "),
);
/** Words that part a function from a name: « le procureur avant Dupont ». */
const PARTING = new Set("avant apres depuis sans selon".split(" "));
/** Most words of a title, from the function to the name. */
const LONGEST_TITLE = 8;

/** A function that finds a person whom a question gives a function that its article does not, « le ministre Dupont ». */
export function createPremiseCheck(
	entities: readonly Entity[],
	functions: readonly string[],
	{ analyze, thesaurus }: Pick<Language, "analyze" | "thesaurus">,
): (question: Analysis) => Entity | null {
	const termsOf = (text: string) => wordTermsOf(analyze(text));
	const people = entities
		.filter(({ kind }) => kind === "person")
		.map((entity) => ({
			entity,
			names: [entity.name, ...entity.aliases].map(termsOf),
			titles: new Set(entity.roles.flatMap((role) => termsOf(role)[0] ?? [])),
			attachments: entity.roles.flatMap((role) =>
				attachmentsIn(analyze(role), thesaurus),
			),
		}));
	const titles = new Set([
		...functions.flatMap((name) => termsOf(name)[0] ?? []),
		...people.flatMap((person) => [...person.titles]),
	]);

	/** Where the title begins that stands right before a name, or null. */
	const titleBefore = ({ tokens }: Analysis, name: number): number | null => {
		for (let at = name - 1; at >= 0 && at >= name - LONGEST_TITLE; at--) {
			const { term, surface, stop } = tokens[at] as (typeof tokens)[number];
			if (titles.has(term)) return at;
			if (stop ? !BETWEEN.has(surface) : PARTING.has(surface)) return null;
		}
		return null;
	};
	return (question) => {
		const terms = wordTermsOf(question);
		for (const { entity, names, titles: own, attachments } of people) {
			const name = terms.findIndex((_, from) =>
				names.some((words) =>
					words.every((word, n) => terms[from + n] === word),
				),
			);
			const title = name < 0 ? null : titleBefore(question, name);
			if (title === null) continue;
			const tokens = question.tokens.slice(title, name);
			const given = attachmentsIn(
				{ ...question, tokens, phrases: [] },
				thesaurus,
			);
			const known = own.has(terms[title] ?? "");
			if (!known || compareAttachments(given, attachments) === "other")
				return entity;
		}
		return null;
	};
}
