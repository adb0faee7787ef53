import type { Language } from "../language.ts";
import { agree, type Quantity } from "./quantities.ts";
import type { Rule } from "./rival.ts";

/** Finds numbers of the same thing that are not the same: « sept accords », « cinq accords ». */
export function createNumberRule({
	thesaurus,
}: Pick<Language, "thesaurus">): Rule {
	const same = (one: Quantity, other: Quantity) =>
		sameUnit(one.unit, other.unit, thesaurus.near);
	return ({ claim, ground }) => {
		const said = ground.statement.quantities;
		return claim.quantities.flatMap((claimed) => {
			const alike = said.filter((other) => same(claimed, other));
			if (alike.length === 0 || alike.some((other) => agree(claimed, other)))
				return [];
			const [rival] = alike;
			if (rival === undefined || alike.length > MOST_ALIKE) return [];
			return [
				{
					difference: {
						kind: "value",
						of: "number",
						claimed: claim.text.slice(claimed.start, claimed.end).trim(),
						said: ground.statement.text.slice(rival.start, rival.end).trim(),
					},
					start: claimed.start,
					end: claimed.end,
				},
			];
		});
	};
}

/** Of more numbers than this, nobody can tell which is the rival. */
const MOST_ALIKE = 2;
/** Synonyms count the same; delegates are no delegations. */
const NEAR = 0.7;
const FAMILY = 0.9;

/** Whether two numbers count the same thing. */
export function sameUnit(
	one: string | null,
	other: string | null,
	near: Language["thesaurus"]["near"],
): boolean {
	if (one === null || other === null) return false;
	if (one === other) return true;
	const closeness = near(one).get(other) ?? 0;
	return closeness >= NEAR && closeness < FAMILY;
}
