import type { LightWords } from "../../analysis/light-words.ts";
import type { Language } from "../language.ts";
import type { Pair } from "./alignment.ts";
import { deedOf, placesOf } from "./arrangement.ts";
import { clausesAt } from "./belonging.ts";
import { type Rule, valueRival } from "./rival.ts";
import type { Statement, Word } from "./statement.ts";

/** « à Libreville », « à Port-Gentil »; « fin novembre à Accra ». */
const AT = /(?<!\p{L})à\s$/iu;

/** Finds what is done in another town than a claim says, where no list knows either: « livrées à Cotonou », « livrer à Parakou ». */
export function createElsewhereRule(
	{ thesaurus: { countryOf, placeOf } }: Pick<Language, "thesaurus">,
	carriers: LightWords,
): Rule {
	const isCountry = ({ unit: { words } }: Word) =>
		words.some((term) => placeOf(term) !== null && countryOf(term) === null);
	const townsIn = ({ text, words }: Statement) =>
		words.filter(
			(word) =>
				word.unit.exact &&
				!/^\d/.test(word.unit.surface) &&
				!isCountry(word) &&
				AT.test(text.slice(0, word.start)),
		);
	return ({ claim, ground, pairs }) => {
		const said = ground.statement;
		const towns = townsIn(said);
		const isHere = ({ match, own }: Pair) =>
			match !== null && own > 0 && towns.includes(match);
		return townsIn(claim).flatMap((claimed) => {
			const pair = pairs.find(({ word }) => word === claimed);
			if (pair === undefined || isHere(pair)) return [];
			// A partner that no list knows may be where the town is.
			if (pair.match !== null && claimed.unit.place === null) return [];
			const rival = towns.find((town) =>
				claim.clauses.some(
					(clause) =>
						clause.rest.includes(claimed.at) &&
						isDoneAt(town, deedOf(claim, clause, pairs, carriers), said),
				),
			);
			return rival === undefined
				? []
				: [valueRival("place", claim, claimed, nameAt(said.text, rival.start))];
		});
	};
}

/** Whether a ground says that a deed is done in a town. */
function isDoneAt({ at }: Word, deed: Pair | null, ground: Statement): boolean {
	const clauses = placesOf(deed, ground).flatMap((place) =>
		clausesAt(ground, place),
	);
	return clauses.some(({ rest }) => rest.includes(at));
}

/** The whole of a name: « Port-Gentil ». */
function nameAt(text: string, start: number): string {
	return (
		/^[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/u.exec(text.slice(start))?.[0] ?? ""
	);
}
