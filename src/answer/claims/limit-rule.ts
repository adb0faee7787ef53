import type { Rule } from "./rival.ts";

/** What is for more than one. */
const SHARED =
	/(?<!\p{L})(?:les deux|mutuel(?:le)?s?|conjointe?s?|communs?|communes?|ensemble|bilatérale?s?|chacune?|également|aussi|ainsi que)(?!\p{L})/iu;
/** What is said of all, and of a part. */
export const ALL =
	/(?<!\p{L})(?:tou(?:s|tes) (?:les|ses|leurs|ces)|toute? (?:la|le|l['’]|sa|son)|entièrement|intégralement|en totalité|totalement|l['’]intégralité|la totalité)(?!\p{L})/iu;
const PART =
	/(?<!\p{L})(?:dont|en partie|partiellement|une partie|la plupart|certaine?s|le reste|le solde|la majorité)(?!\p{L})|(?<!\p{N})\p{N}[\p{N},.]*\s*%|\p{N}\s(?:de (?:ses|leurs|ces|nos)|des)\s\p{N}|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\p{N}+)\s+(?:\p{L}+\s+)?sur\s+(?:deux|trois|quatre|cinq|dix|cent|\p{N}+)/iu;

/** Finds claims that leave nothing beside what they name, where the article names more, and of all where it is of some. */
export const limitRule: Rule = ({ claim, ground, pairs }) => {
	const said = ground.statement;
	const { exclusive } = claim.polarity;
	const [limit] = exclusive;
	if (limit !== undefined && said.polarity.exclusive.length === 0) {
		const siblings = siblingsOf(said.text);
		const sibling = siblings.find(
			([one, other]) =>
				pairs.some(
					({ match, own }) =>
						own > 0.7 &&
						match !== null &&
						match.start >= one.start &&
						match.end <= one.end,
				) &&
				!pairs.some(
					({ match }) =>
						match !== null &&
						match.start >= other.start &&
						match.end <= other.end,
				),
		)?.[1];
		const shared = SHARED.exec(said.text)?.[0];
		const places = new Set(pairs.flatMap(({ word }) => word.unit.place ?? []));
		const more =
			(ground.list !== null &&
			ground.list.items >
				pairs.filter(
					({ match }) =>
						match !== null && said.text.lastIndexOf(" ; ", match.start) >= 0,
				).length
				? said.text.split(" ; ").at(-1)
				: undefined) ??
			(sibling && said.text.slice(sibling.start, sibling.end)) ??
			(places.size === 1 ? shared : undefined);
		if (more === undefined) return [];
		return [
			{
				difference: { kind: "limit", said: more },
				start: limit.start,
				end: Math.min(limit.end, limit.start + 1),
			},
		];
	}
	const all = ALL.exec(claim.text);
	if (all === null || ALL.test(said.text)) return [];
	const part = PART.exec(said.text);
	if (part !== null)
		return [
			{
				difference: { kind: "limit", said: part[0] },
				start: all.index,
				end: all.index + all[0].length,
			},
		];
	return [];
};

/** Pairs of things joined by « et » after one preposition: « au Kenya et au Sud Soudan ». */
function siblingsOf(text: string) {
	const pattern =
		/(?<!\p{L})(au|aux|à|en|du|de|des|les|la|le)\s+([\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)*) et (?:au|aux|à|en|du|de|des|les|la|le)\s+([\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)*)/gu;
	return [...text.matchAll(pattern)].flatMap((match) => {
		const one = match.index + match[0].indexOf(match[2] ?? "");
		const other = match.index + match[0].lastIndexOf(match[3] ?? "");
		const first = { start: one, end: one + (match[2]?.length ?? 0) };
		const second = { start: other, end: other + (match[3]?.length ?? 0) };
		return [
			[first, second],
			[second, first],
		] as const;
	});
}
