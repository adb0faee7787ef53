import { type Rule, valueRival } from "./rival.ts";

/** Finds dates of which a part is not the same: « en 2019 », « en 2023 ». */
export const momentRule: Rule = ({ claim, ground }) =>
	claim.moments.flatMap((claimed) => {
		const alike = ground.statement.moments.filter(
			({ scale }) => scale === claimed.scale,
		);
		const [rival] = alike;
		if (
			rival === undefined ||
			alike.some(({ value }) => value === claimed.value)
		)
			return [];
		const { text } = ground.statement;
		const said = text.slice(rival.start, rival.end);
		return [valueRival("date", claim, claimed, said)];
	});
