import { attachmentsIn } from "../attachments.ts";
import type { Language } from "../language.ts";
import type { Rule } from "./rival.ts";

/** Finds places that are not the same: « à Rabat », « à Nairobi »; « ambassadeur d'Algérie », « du Maroc ». */
export function createPlaceRule({
	thesaurus,
}: Pick<Language, "thesaurus">): Rule {
	const isTown = (place: string) => thesaurus.countryOf(place) !== null;
	return ({ claim, ground, pairs }) => {
		const said = ground.statement;
		const linked = attachmentsIn(said.analysis, thesaurus);
		return attachmentsIn(claim.analysis, thesaurus).flatMap(
			({ heads, link, place }) => {
				const pair = pairs.find(({ word }) => word.unit.place === place);
				const own = said.words.some(
					({ unit }) =>
						unit.place !== null &&
						(unit.place === place ||
							thesaurus.countryOf(unit.place) === place ||
							thesaurus.countryOf(place) === unit.place),
				);
				if (pair === undefined || own) return [];
				const rival =
					linked.find(
						(other) =>
							other.link === link &&
							other.heads.some((head) =>
								heads.some(
									(mine) =>
										mine === head || (thesaurus.near(mine).get(head) ?? 0) > 0.7,
								),
							),
					) ??
					(link === "at" && isTown(place)
						? linked.find(
								(other) => other.link === "at" && isTown(other.place),
							)
						: undefined);
				const word = said.words.find(
					({ unit }) => unit.place !== null && unit.place === rival?.place,
				);
				if (word === undefined) return [];
				const { start, end } = pair.word;
				return [
					{
						difference: {
							kind: "value",
							of: "place",
							claimed: claim.text.slice(start, end),
							said: said.text.slice(word.start, word.end),
						},
						start,
						end,
					},
				];
			},
		);
	};
}
