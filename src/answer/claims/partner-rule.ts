import type { Language } from "../language.ts";
import { type Rule, valueRival } from "./rival.ts";
import type { Word } from "./statement.ts";

/** What joins two that act together. */
const TOGETHER =
	/(?<!\p{L})(?:entre|avec|un(?:it|issent)|li(?:e|ent)|associ\p{L}+|rapproch\p{L}+)(?!\p{L})/iu;
/** « entre le Maroc et le Kenya », « entre le parquet marocain et le parquet kenyan ». */
const BETWEEN =
	/(?<!\p{L})entre(?!\p{L})[^.;:!?]{3,120}?(?<!\p{L})et(?!\p{L})[^.;:!?,]{3,60}/iu;

/** Finds claims that put another in the place of one of two partners: « entre le Maroc et l'Éthiopie ». */
export function createPartnerRule({
	thesaurus,
}: Pick<Language, "thesaurus">): Rule {
	const countryOf = ({ unit: { place } }: Word) =>
		place === null ? null : (thesaurus.countryOf(place) ?? place);
	const placesIn = (words: readonly Word[]) =>
		words.filter((word) => countryOf(word) !== null);
	return ({ claim, ground, pairs }) => {
		const said = ground.statement;
		const between = BETWEEN.exec(said.text);
		const [one, other, ...more] = distinct(placesIn(claim.words), countryOf);
		if (between === null || other === undefined || one === undefined) return [];
		if (more.length > 0 || !TOGETHER.test(claim.text)) return [];
		// What the two have between them: « la coopération entre ».
		const shared = pairs.some(
			({ match, own, word }) =>
				match !== null &&
				own >= SAME &&
				!word.unit.exact &&
				match.start < between.index,
		);
		const partners = distinct(
			placesIn(
				said.words.filter(
					({ start }) =>
						start >= between.index && start < between.index + between[0].length,
				),
			),
			countryOf,
		);
		const [stranger, ...others] = [one, other].filter((word) =>
			placesIn(said.words).every((each) => countryOf(each) !== countryOf(word)),
		);
		if (!shared || partners.length !== 2) return [];
		if (stranger === undefined || others.length > 0) return [];
		const friend = stranger === one ? other : one;
		const [partner] = partners.filter(
			(word) => countryOf(word) !== countryOf(friend),
		);
		if (partner === undefined || partners.every((word) => word === partner))
			return [];
		return [
			valueRival(
				"place",
				claim,
				stranger,
				said.text.slice(partner.start, partner.end),
			),
		];
	};
}

/** A word this near is the same. */
const SAME = 0.7;

function distinct(
	words: readonly Word[],
	key: (word: Word) => string | null,
): Word[] {
	return [...new Map(words.map((word) => [key(word), word])).values()];
}
