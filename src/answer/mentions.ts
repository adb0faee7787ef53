import { type Analyze, wordTermsOf } from "../analysis/french.ts";
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
): (text: string) => Mention[] {
	const known = entities
		.flatMap(({ name, kind, aliases, roles }) =>
			[name, ...aliases, ...roles].map((written) => ({
				name,
				kind,
				terms: wordTermsOf(analyze(written)),
			})),
		)
		.filter(({ terms }) => terms.length > 0)
		.sort((a, b) => b.terms.length - a.terms.length);
	return (text) => {
		const { tokens } = analyze(text);
		const terms = tokens.map(({ term }) => term);
		const found: Mention[] = [];
		for (let from = 0; from < terms.length; ) {
			const entity = known.find((each) =>
				each.terms.every((term, n) => terms[from + n] === term),
			);
			if (entity === undefined) {
				from++;
				continue;
			}
			const to = from + entity.terms.length;
			found.push({ name: entity.name, kind: entity.kind, from, to });
			from = to;
		}
		if (entities.length > 0) return found;
		return [...text.matchAll(FULL_NAMES)].map(({ 0: name, index }): Mention => {
			const from = tokens.findIndex(({ start }) => start >= index);
			const to = tokens.findIndex(({ start }) => start >= index + name.length);
			return { name, kind: "person", from, to: to < 0 ? tokens.length : to };
		});
	};
}
