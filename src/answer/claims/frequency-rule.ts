import { type Rule, valueRival } from "./rival.ts";

/** « au moins six fois par an »: more, or less, is no difference. */
const BOUND =
	/(?<!\p{L})(?:au moins|au plus|plus d['’e]|moins d['’e]|jusqu['’]à|environ|presque)\s*$/iu;

/** Finds what is said to be more or less often: « une fois par an », « chaque trimestre ». */
export const frequencyRule: Rule = ({ claim, ground }) => {
	const { text, frequencies } = ground.statement;
	return claim.frequencies.flatMap((claimed) => {
		const rivals = frequencies.filter(({ rate }) => !rate);
		const [rival, other] = rivals;
		if (
			claimed.rate ||
			rival === undefined ||
			other !== undefined ||
			frequencies.some(
				({ value }) =>
					value === claimed.value || (claimed.least && value > claimed.value),
			) ||
			BOUND.test(claim.text.slice(0, claimed.start))
		)
			return [];
		return [
			valueRival("number", claim, claimed, text.slice(rival.start, rival.end)),
		];
	});
};
