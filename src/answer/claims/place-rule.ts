import type { Analysis } from "../../analysis/french.ts";
import { rememberedOf } from "../../analysis/remembered.ts";
import type { Span } from "../../knowledge/span.ts";
import { type Attachment, attachmentsIn } from "../attachments.ts";
import type { Language } from "../language.ts";
import { type Rule, valueRival } from "./rival.ts";
import { NEGLIGIBLE } from "./thresholds.ts";
import { isTown, isWhere } from "./towns.ts";

/** Finds places that are not the same: « à Rabat », « à Nairobi »; « ambassadeur d'Algérie », « du Maroc ». */
export function createPlaceRule({
	thesaurus,
}: Pick<Language, "thesaurus">): Rule {
	const attachmentsOf = rememberedOf((analysis: Analysis) =>
		attachmentsIn(analysis, thesaurus),
	);
	return ({ claim, ground, pairs }) => {
		const said = ground.statement;
		const sliceOf = ({ start, end }: Span) => said.text.slice(start, end);
		const town = said.words.find((word) => isTown(word, thesaurus));
		const elsewhere = pairs.find(
			({ word, own, explained }) =>
				isWhere(claim, word, thesaurus) && own === 0 && explained === 0,
		)?.word;
		if (town !== undefined && elsewhere !== undefined)
			return [valueRival("place", claim, elsewhere, sliceOf(town))];
		const linked = attachmentsOf(said.analysis);
		return attachmentsOf(claim.analysis).flatMap(({ heads, link, place }) => {
			const pair = pairs.find(({ word }) => word.unit.place === place);
			// « Faire » is done by anybody.
			const telling = heads.filter((head) =>
				pairs.some(
					({ word: { unit } }) =>
						unit.words.includes(head) && unit.weight > NEGLIGIBLE,
				),
			);
			const own = said.words.some(
				({ unit }) =>
					unit.place !== null &&
					(unit.place === place || thesaurus.countryOf(unit.place) === place),
			);
			if (pair === undefined) return [];
			const rivals = linked.filter(
				(other) =>
					isComparable(link, other.link) &&
					other.heads.some((head) =>
						telling.some(
							(mine) =>
								mine === head || (thesaurus.near(mine).get(head) ?? 0) > 0.7,
						),
					),
			);
			const agrees = rivals.some((rival) => rival.place === place);
			const isOther = rivals.some(
				(rival) =>
					rival.link === link &&
					rival.heads.some((head) => telling.includes(head)),
			);
			// Said of the place in other words: « la coopération du Maroc », « la coopération avec le Maroc ».
			if (agrees || (own && link === "of" && !isOther)) return [];
			const word = said.words.find(
				({ unit }) =>
					unit.place !== null &&
					rivals.some((rival) => rival.place === unit.place),
			);
			if (word === undefined) return [];
			return [valueRival("place", claim, pair.word, sliceOf(word))];
		});
	};
}

/** Links that say the same of a place: « représenter le Maroc », « représentant du Maroc »; « le Maroc s'engage », « engagement du Maroc ». */
function isComparable(
	claimed: Attachment["link"],
	said: Attachment["link"],
): boolean {
	if (claimed === said) return true;
	if (claimed === "after") return said === "of";
	const acts = new Set<Attachment["link"]>(["before", "by"]);
	return acts.has(claimed) && (acts.has(said) || said === "of");
}
