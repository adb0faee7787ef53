import { fold } from "../../analysis/tokenizer.ts";
import type { Entity } from "../../knowledge/schema.ts";
import type { Language } from "../language.ts";
import { createMentions, type Mention } from "../mentions.ts";
import { plainText } from "../question.ts";

/** Something named in a text, by its UTF-16 offsets. */
export interface Named {
	readonly name: string;
	readonly kind: Mention["kind"];
	readonly start: number;
	readonly end: number;
}

const NAMED_ANSWERS =
	"jours?|dates?|heures?|annees?|mois|moments?|lieux?|endroits?|villes?|noms?|montants?|nombres?|durees?";
/** Words that ask, with what they ask for by name: what is left of a question without them is what it is about. */
const ASKING = new RegExp(
	String.raw`\b(?:qu'est ce (?:que|qu'|qui)|est ce (?:que|qu')|c'est quoi|c'etait quoi|qui est ce qui|(?:(?:a|en|de|dans|sur) )?quel(?:le)?s? (?:(?:est|sont|etait) )?(?:le |la |les |l')?(?:${NAMED_ANSWERS})|quel(?:le)?s?|lesquel(?:le)?s|lequel|laquelle|combien de temps|combien(?: de| d')?|pourquoi|comment|quand|quoi|que|qu'|qui|ou|t il|t elle|t ils|t elles)(?![\p{L}'])`,
	"gu",
);

/** A question without the words that ask. */
export function topicOf(question: string): string {
	return plainText(question)
		.replace(ASKING, " ")
		.replace(/[?!]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** A function that finds what a text names, in order: what editors named, people by their functions as well, and places. */
export function createNaming(
	entities: readonly Entity[],
	functions: readonly string[],
	{ analyze, thesaurus }: Pick<Language, "analyze" | "thesaurus">,
): (text: string) => Named[] {
	const mentionsIn = createMentions(entities, analyze);
	const holders = new Map(
		functions.map((name) => [fold(name), holderOf(name)]),
	);
	// « Officiel kényan » is a way to name somebody, « officiel » is none.
	const adjectives = new Set(
		entities
			.flatMap(({ roles }) => roles)
			.filter((role) => /\s/.test(role))
			.map((role) => fold(role.split(/\s/)[0] ?? ""))
			.filter((head) => !holders.has(head)),
	);
	return (text) => {
		const analysis = analyze(text);
		const { tokens } = analysis;
		const mentions = mentionsIn(analysis).filter(
			({ from, to }) =>
				to > from + 1 || !adjectives.has(tokens[from]?.surface ?? ""),
		);
		const free = ({ from, to }: Pick<Mention, "from" | "to">) =>
			!mentions.some((mention) => mention.from < to && from < mention.to);
		const held = tokens.flatMap(({ surface }, from): Mention[] => {
			const name =
				holders.get(surface) ?? holders.get(surface.replace(/e?s?$/, ""));
			const named = { from, to: from + 1 };
			return name === undefined || !free(named)
				? []
				: [{ name, kind: "person", ...named }];
		});
		const places = tokens.flatMap(({ term }, from): Mention[] => {
			const place = thesaurus.placeOf(term);
			const named = { from, to: from + 1 };
			return place === null || !free(named)
				? []
				: [{ name: place, kind: "place", ...named }];
		});
		return [...mentions, ...held, ...places]
			.sort((a, b) => a.from - b.from)
			.map(({ name, kind, from, to }) => ({
				name,
				kind,
				start: tokens[from]?.start ?? 0,
				end: tokens[to - 1]?.end ?? 0,
			}));
	};

	/** The one person who holds a function, else whoever does: « l'ambassadeur ». */
	function holderOf(name: string): string {
		const [holder, ...others] = entities.filter(
			(entity) => entity.kind === "person" && holds(entity, name),
		);
		return holder === undefined || others.length > 0 ? name : holder.name;
	}
}

/** Whether a function is one of a person's: « ambassadeur » of the « ambassadeur du Maroc ». */
function holds({ roles }: Entity, name: string): boolean {
	return roles.some((role) => role === name || role.startsWith(`${name} `));
}

/** What people call somebody after the first time: the last word of the name. */
export function surnameOf(name: string): string {
	return name.split(/\s/).at(-1) ?? name;
}
