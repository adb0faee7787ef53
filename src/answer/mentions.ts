import {
	type Analysis,
	type Analyze,
	wordTermsOf,
} from "../analysis/french.ts";
import { tokenize } from "../analysis/tokenizer.ts";
import type { Entity } from "../knowledge/schema.ts";
import { FULL_NAMES } from "./signs.ts";

/** Something that a text names. */
export interface Mention {
	readonly name: string;
	readonly kind: Entity["kind"];
	/** Where it stands among the text's words, exclusive of `to`. */
	readonly from: number;
	readonly to: number;
}

/** A function that finds what a text names, in order: what editors named, and other names of people. */
export function createMentions(
	entities: readonly Entity[],
	analyze: Analyze,
): (analysis: Analysis) => Mention[] {
	const known = entities
		.flatMap(({ name, kind, aliases, roles }) =>
			[name, ...aliases, ...roles].map((written) => ({
				name,
				kind,
				terms: wordTermsOf(analyze(written)),
			})),
		)
		.sort((a, b) => b.terms.length - a.terms.length);
	const byFirstTerm = new Map<string, typeof known>();
	for (const each of known) {
		const [first] = each.terms;
		if (first === undefined) continue;
		byFirstTerm.set(first, [...(byFirstTerm.get(first) ?? []), each]);
	}
	/** A function that only one person holds, « le procureur », in the singular. */
	const holders = new Map<string, Entity | null>();
	for (const entity of entities.filter(({ kind }) => kind === "person")) {
		for (const role of entity.roles) {
			const head = tokenize(role)[0]?.surface ?? "";
			const holder = holders.get(head) ?? entity;
			holders.set(head, holder === entity ? entity : null);
		}
	}
	return ({ text, tokens }) => {
		const terms = tokens.map(({ term }) => term);
		const found: Mention[] = [];
		for (let from = 0; from < terms.length; ) {
			const entity = byFirstTerm
				.get(terms[from] ?? "")
				?.find((each) =>
					each.terms.every((term, n) => terms[from + n] === term),
				);
			if (entity === undefined) {
				const holder = holders.get(tokens[from]?.surface ?? "");
				if (holder) {
					const { name, kind } = holder;
					found.push({ name, kind, from, to: from + 1 });
				}
				from++;
				continue;
			}
			const to = from + entity.terms.length;
			const { name, kind } = entity;
			found.push({ name, kind, from, to });
			from = to;
		}
		if (entities.length > 0) return found;
		return [...text.matchAll(FULL_NAMES)].map(({ 0: name, index }): Mention => {
			const from = tokens.findIndex(({ start }) => start >= index);
			const to = tokens.findIndex(({ start }) => start >= index + name.length);
			return {
				name,
				kind: "person",
				from,
				to: to < 0 ? tokens.length : to,
			};
		});
	};
}
