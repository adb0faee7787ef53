import { type Rule, valueRival } from "./rival.ts";

/** « à parts égales », « à égalité ». */
const EQUALLY =
	/(?<!\p{L})(?:à parts égales|à égalité|moitié[- ]moitié|pour moitié chacun|en parts égales|à hauteur égale)(?!\p{L})/iu;

/** Finds what is said to be shared alike, where an article gives unlike shares: « 70 % pour le Gabon, 30 % pour Sao Tomé ». */
export const equalityRule: Rule = ({ claim, ground }) => {
	const equally = EQUALLY.exec(claim.text);
	if (equally === null || EQUALLY.test(ground.statement.text)) return [];
	const shares = ground.statement.quantities.filter(({ unit }) => unit === "%");
	const [one, other] = shares;
	if (one === undefined || other === undefined || one.value === other.value)
		return [];
	const { text } = ground.statement;
	const end = equally.index + equally[0].length;
	return [
		valueRival(
			"number",
			claim,
			{ start: equally.index, end },
			text.slice(one.start, other.end).trim(),
		),
	];
};
