import { stem } from "./stemmer.ts";
import { fold } from "./tokenizer.ts";

type Group = readonly string[];

/** Names of places, told apart from words that read like them. */
export interface PlaceNames {
	/** The groups of places, without names that are ordinary words as well: « Réunion », « Salé ». */
	readonly places: readonly Group[];
	/** Folded names and adjectives that only their ending tells from a word, « mali » and « mal »: they are never stemmed. */
	readonly whole: ReadonlySet<string>;
}

/** Tells names of places from the words of the language, which are written without capitals. */
export function tellPlaceNames(
	places: readonly Group[],
	words: Iterable<string>,
): PlaceNames {
	const ordinary = new Set(
		[...words].filter((word) => /^\p{Ll}+$/u.test(word)).map(fold),
	);
	const stems = new Set([...ordinary].map(stem));
	const isName = (member: string) => /^\p{Lu}[\p{L}-]*$/u.test(member);
	const bare = (member: string) => member.replace(/^(?:La|Le|Les) /u, "");
	const told = places.map((group) =>
		group.filter(
			(member) => !(isName(bare(member)) && ordinary.has(fold(bare(member)))),
		),
	);
	const names = told
		.flat()
		.filter((member) => !member.includes(" "))
		.map(fold);
	return {
		places: told,
		whole: new Set(
			names.filter((name) => !ordinary.has(name) && stems.has(stem(name))),
		),
	};
}
