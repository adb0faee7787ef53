import type { LightWords } from "../../analysis/light-words.ts";
import type { Pair } from "./alignment.ts";
import { deedOf, placesOf } from "./arrangement.ts";
import type { Cast } from "./cast.ts";
import type { Clause } from "./clauses.ts";
import { type Comparison, type Rival, type Rule, valueRival } from "./rival.ts";
import type { Word } from "./statement.ts";
import { NEGLIGIBLE, WEAK } from "./thresholds.ts";

/** What several do together, each of them. */
const TOGETHER =
	/^(?:sign|rencontr|particip|assist|vot|approuv|soutien|soutenu|accept|salu|demand|souhait|reclam|collabor|cooper|negoci|discut|adher|rejoint|rejoin)/;

/** Finds deeds given to somebody whom the article does not name, where it names who does it: « l'Espagne prêtera une vedette ». */
export function createDoerRule(
	{ isFunction }: Pick<Cast, "isFunction">,
	carriers: LightWords,
): Rule {
	const holds = ({ unit }: Word) => isFunction(unit.words[0] ?? "");
	/** Whether a word says who somebody is, as another of its sort would. */
	const isOfSort = (one: Word) => (other: Word) =>
		one.unit.exact ? other.unit.exact : holds(one) && holds(other);
	return (comparison) => {
		const { claim, ground, pairs } = comparison;
		const said = ground.statement;
		return claim.clauses.flatMap((clause): Rival[] => {
			const deed = deedOf(claim, clause, pairs, carriers);
			const strangers = strangersIn(clause, pairs);
			const [first] = strangers;
			const last = strangers.at(-1);
			if (
				deed === null ||
				first === undefined ||
				last === undefined ||
				!clause.verb.includes(deed.word.at) ||
				TOGETHER.test(deed.word.unit.surface) ||
				!isAllElse(comparison, strangers)
			)
				return [];
			const places = placesOf(deed, said);
			const doers = said.clauses
				.filter(({ verb }) => verb.some((at) => places.includes(at)))
				.flatMap((each) => (each.passive ? each.agent : each.subject));
			const rival = said.words.find(
				(word) =>
					doers.includes(word.at) &&
					strangers.some((one) => isOfSort(one)(word)) &&
					pairs.every(({ match }) => match !== word),
			);
			return rival === undefined
				? []
				: [
						valueRival(
							"person",
							claim,
							{ start: first.start, end: last.end },
							said.text.slice(rival.start, rival.end),
						),
					];
		});
	};
}

/** The words of whoever does it, when nothing around a ground speaks of any of them; none otherwise. */
function strangersIn(
	{ passive, agent, subject }: Clause,
	pairs: readonly Pair[],
): Word[] {
	const doers = passive ? agent : subject;
	const told = pairs.filter(({ word }) => doers.includes(word.at));
	return told.every(({ explained }) => explained === 0)
		? told.map(({ word }) => word)
		: [];
}

/** Whether a ground, with all around it, says the rest of a claim, and itself more than the deed. */
function isAllElse({ pairs }: Comparison, strangers: readonly Word[]): boolean {
	const others = pairs.filter(
		({ word }) => !strangers.includes(word) && word.unit.weight > NEGLIGIBLE,
	);
	return (
		others.every(({ explained }) => explained >= WEAK) &&
		others.filter(({ match, own }) => match !== null && own >= WEAK).length > 1
	);
}
