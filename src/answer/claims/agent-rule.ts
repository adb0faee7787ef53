import type { Span } from "../../knowledge/span.ts";
import type { Pair } from "./alignment.ts";
import type { Rule } from "./rival.ts";
import type { Statement } from "./statement.ts";

const BY =
	/(?<!\p{L})par (?:(?:le|la|les|un|une|des|son|sa) |l['’])?(?<agent>[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu;
const CLEFT =
	/^c['’]est (?:(?:le|la|les|un|une) |l['’])?(?<agent>[^,]{2,60}?) qu[i'’]/giu;
/** « par an », « par tête », « par affiche »: no one who acts. */
const NO_AGENT =
	/^(?:an|ans|mois|jour|semaine|heure|tête|rapport|exemple|ailleurs|conséquent|voie|litre|habitant|foyer|salarié|moitié|la suite|là|delà|défaut|écrit)$/iu;

/** Finds deeds given to another: « levée par le maire », « levée par la préfecture ». */
export const agentRule: Rule = ({ claim, ground, pairs }) => {
	const said = ground.statement;
	const claimed = unknownAgent(claim, pairs);
	if (claimed === null) return [];
	const rival = agentsOf(said.text, [BY]).find(({ start, end }) => {
		const deed = pairs.some(
			({ match, own }) =>
				match !== null &&
				own >= 0.6 &&
				match.end <= start &&
				start - match.end < REACH,
		);
		return (
			deed &&
			!pairs.some(
				({ match }) =>
					match !== null && match.start >= start && match.start < end,
			)
		);
	});
	return rival === undefined
		? []
		: [
				{
					difference: {
						kind: "value",
						of: "person",
						claimed: claim.text.slice(claimed.start, claimed.end),
						said: said.text.slice(rival.start, rival.end),
					},
					...claimed,
				},
			];
};

/** Who a claim says did it, when the ground does not speak of them; null otherwise. */
export function unknownAgent(
	claim: Statement,
	pairs: readonly Pair[],
): Span | null {
	const [claimed] = agentsOf(claim.text, [CLEFT, BY]);
	if (claimed === undefined) return null;
	const inside = pairs.filter(
		({ word }) => word.start >= claimed.start && word.start < claimed.end,
	);
	const known = inside.some(({ own }) => own >= AGENT);
	return inside.length === 0 || known ? null : claimed;
}

/** Somebody is spoken of at this nearness. */
const AGENT = 0.6;
/** How near a deed stands before whoever did it, in UTF-16 units. */
const REACH = 60;

function agentsOf(text: string, patterns: readonly RegExp[]) {
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const agent = match.groups?.agent ?? "";
			const start = match.index + match[0].lastIndexOf(agent);
			return NO_AGENT.test(agent) ? [] : [{ start, end: start + agent.length }];
		}),
	);
}
