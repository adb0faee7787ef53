import type { AnalyzedToken } from "../../analysis/french.ts";
import type { Language } from "../language.ts";
import type { Rule } from "./rival.ts";
import type { Statement } from "./statement.ts";

/** Who does it, before the verb, and to whom or whose it is. */
interface Actor {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	/** Whether it is said to act: « par le Maroc ». */
	readonly agent: boolean;
}

/** What two do to each other alike. */
const MUTUAL =
	/(?<!\p{L})(?:entre|rencontr\p{L}*|entret\p{L}*|ensemble|conjoint\p{L}*|mutuel\p{L}*|échang\p{L}*|dialogu\p{L}*|discut\p{L}*|parl\p{L}*|coopér\p{L}*|collabor\p{L}*|sign\p{L}*|partenariat|bilatéral\p{L}*)(?!\p{L})/iu;

/** Finds claims in which two have changed places: who helps and who is helped. */
export function createDirectionRule({
	thesaurus,
}: Pick<Language, "thesaurus">): Rule {
	return ({ claim, ground, pairs }) => {
		if (MUTUAL.test(claim.text)) return [];
		const said = ground.statement;
		const [doer, other] = actorsOf(claim, thesaurus);
		if (doer === undefined || other === undefined || doer.name === other.name)
			return [];
		const verb = pairs.find(
			({ word, match, own }) =>
				match !== null &&
				own >= 0.7 &&
				!word.unit.exact &&
				word.start > doer.end &&
				word.start < other.start,
		);
		if (verb?.match == null) return [];
		const at = verb.match.start;
		const actors = actorsOf(said, thesaurus);
		const before = actors.filter(({ start, agent }) => start < at && !agent);
		const after = actors.filter(({ start, agent }) => start > at || agent);
		const turned =
			before.at(-1)?.name === other.name &&
			after.some(({ name }) => name === doer.name) &&
			!before.some(({ name }) => name === doer.name);
		return turned
			? [
					{
						difference: {
							kind: "direction",
							claimed: claim.text.slice(doer.start, doer.end),
							said: said.text.slice(before.at(-1)?.start, before.at(-1)?.end),
						},
						start: verb.word.start,
						end: verb.word.start + 1,
					},
				]
			: [];
	};
}

/** The countries, and the words with a capital, of a text in order. */
function actorsOf(
	{ text, analysis }: Statement,
	{ placeOf, countryOf }: Language["thesaurus"],
): Actor[] {
	return analysis.tokens.flatMap((token: AnalyzedToken, n): Actor[] => {
		const { start, end, term, surface } = token;
		const place = placeOf(term);
		const capital = /^\p{Lu}/u.test(text.slice(start, end));
		const begins = n === 0 || /[.!?:«»]\s*$/.test(text.slice(0, start));
		// « sérogroupe C » is nobody.
		if (
			place === null &&
			(!capital || end - start < 2 || (begins && token.stop))
		)
			return [];
		if (
			place === null &&
			begins &&
			n === 0 &&
			!/^\p{Lu}\p{L}+ \p{Lu}/u.test(text.slice(start))
		)
			return [];
		const agent = /(?<!\p{L})par (?:l[ea]s? |l['’])?$/u.test(
			text.slice(0, start),
		);
		return [
			{
				name: place !== null ? (countryOf(term) ?? place) : surface,
				start,
				end,
				agent,
			},
		];
	});
}
