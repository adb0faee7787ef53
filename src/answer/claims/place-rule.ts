import { attachmentsIn } from "../attachments.ts";
import type { Language } from "../language.ts";
import { isTown } from "./alignment.ts";
import type { Rival, Rule } from "./rival.ts";
import type { Statement, Word } from "./statement.ts";

/** Finds places that are not the same: « à Rabat », « à Nairobi »; « ambassadeur d'Algérie », « du Maroc ». */
export function createPlaceRule({
	thesaurus,
}: Pick<Language, "thesaurus">): Rule {
	return ({ claim, ground, pairs }) => {
		const said = ground.statement;
		const town = said.words.find(({ unit }) => isTown(unit, thesaurus));
		const elsewhere = pairs.find(
			({ word, own, explained }) =>
				isTown(word.unit, thesaurus) && own === 0 && explained === 0,
		)?.word;
		if (town !== undefined && elsewhere !== undefined)
			return [rivalOf(claim, elsewhere, said, town)];
		const linked = attachmentsIn(said.analysis, thesaurus);
		return attachmentsIn(claim.analysis, thesaurus).flatMap(
			({ heads, link, place }) => {
				const pair = pairs.find(({ word }) => word.unit.place === place);
				const own = said.words.some(
					({ unit }) =>
						unit.place !== null &&
						(unit.place === place || thesaurus.countryOf(unit.place) === place),
				);
				if (pair === undefined || own) return [];
				const rival =
					linked.find(
						(other) =>
							other.link === link &&
							other.heads.some((head) =>
								heads.some(
									(mine) =>
										mine === head ||
										(thesaurus.near(mine).get(head) ?? 0) > 0.7,
								),
							),
					) ?? null;
				const word = said.words.find(
					({ unit }) => unit.place !== null && unit.place === rival?.place,
				);
				if (word === undefined) return [];
				return [rivalOf(claim, pair.word, said, word)];
			},
		);
	};
}

function rivalOf(
	claim: Statement,
	{ start, end }: Word,
	said: Statement,
	other: Word,
): Rival {
	return {
		difference: {
			kind: "value",
			of: "place",
			claimed: claim.text.slice(start, end),
			said: said.text.slice(other.start, other.end),
		},
		start,
		end,
	};
}
