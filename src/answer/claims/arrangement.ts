import type { LightWords } from "../../analysis/light-words.ts";
import type { Pair } from "./alignment.ts";
import type { Clause } from "./clauses.ts";
import type { Statement } from "./statement.ts";
import { NEGLIGIBLE, WEAK } from "./thresholds.ts";
import { isInfinitive } from "./verbs.ts";

/** Whether a ground says what a claim does, but of others: another does it, or undergoes it. */
export function isOfOthers(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
	carriers: LightWords,
): boolean {
	return claim.clauses.some((clause) => {
		if (isOfNobody(clause, ground, pairs)) return true;
		const deed = deedOf(claim, clause, pairs, carriers);
		const places = placesOf(deed, ground);
		const alike = ground.clauses.flatMap((said) =>
			saying(said, places, ground),
		);
		// « l'exploitation » does not say who « exploite », unless it names them.
		if (alike.length === 0)
			return (
				places.length > 0 &&
				isUnnamed(clause, pairs) &&
				!isOfWhomever(clause, places, ground, pairs)
			);
		const named = isOfInfinitive(clause, deed) ? asked(clause) : clause;
		return !alike.some((said) => isOfTheSame(named, said, ground, pairs));
	});
}

/** Whether a ground says of a thing what a claim says of another: « la formation des procureurs », « celle des ambassadeurs ». */
export function isOfAnotherThing(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	return pairs.some((pair) => {
		if (pair.match !== null || pair.word.unit.weight <= NEGLIGIBLE)
			return false;
		const before = claim.text.slice(0, pair.word.start);
		const link = OF.exec(before);
		if (link === null) return false;
		const head = pairs.find(
			({ word, match, own }) =>
				match !== null && own >= WEAK && word.end === link.index,
		);
		return placesOf(head ?? null, ground).some((at) =>
			OF_IT.test(ground.text.slice(ground.analysis.tokens[at]?.end)),
		);
	});
}

const OF = /\s(?:d[eu]|des|de l[ae]|de l['’]|d['’])\s?$/iu;
const OF_IT = /^\s(?:d[eu]|des|de l[ae]|de l['’]|d['’])(?!\p{L})/iu;

/** The word of a clause's verb that the ground has as well, or of an infinitive after it; null when it has none, or it says little. */
export function deedOf(
	{ analysis }: Statement,
	{ verb, rest }: Clause,
	pairs: readonly Pair[],
	carriers: LightWords,
): Pair | null {
	const said = [...verb, ...rest.filter((at) => isInfinitive(analysis, at))];
	return (
		standingAt(said, pairs).find(
			({ own, match, word: { unit } }) =>
				match !== null &&
				own >= WEAK &&
				unit.weight > NEGLIGIBLE &&
				!isCarrying(unit.surface, carriers),
		) ?? null
	);
}

/** « faire partie », « avoir lieu »: the verb says nothing, and its synonyms are many. */
function isCarrying(surface: string, carriers: LightWords): boolean {
	const [verb = "", ...others] = surface.split(" ");
	return others.length > 0 && carriers.hasWord(verb);
}

/** Whether a ground says of a pronoun what a clause says of those named before: « elle demande une indemnisation ». */
function isOfWhomever(
	{ subject }: Clause,
	places: readonly number[],
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	return (
		standingAt(subject, pairs).every(
			({ explained, word: { unit } }) =>
				explained >= WEAK || unit.weight <= NEGLIGIBLE,
		) &&
		ground.clauses.some(
			(said) =>
				said.subject.length === 0 &&
				places.some((at) => said.rest.includes(at)),
		)
	);
}

/** Whether what a clause says is done is an infinitive after its verb: « a été appelé à voter ». */
function isOfInfinitive({ rest }: Clause, deed: Pair | null): boolean {
	return deed !== null && rest.includes(deed.word.at);
}

/** A clause in which whoever is asked to do it, and whoever asks, do it. */
function asked(clause: Clause): Clause {
	const { subject, agent, passive } = clause;
	return passive
		? { ...clause, subject: [...agent, ...subject], passive: false, agent: [] }
		: clause;
}

/** A subject; nothing where a demonstrative stands for what was named before: « cette usine ». */
function namedIn(
	subject: readonly number[],
	{ analysis: { tokens } }: Statement,
): readonly number[] {
	const [first = 0] = subject;
	return DEMONSTRATIVE.test(tokens[first - 1]?.surface ?? "") ? [] : subject;
}

const DEMONSTRATIVE = /^(?:ce|cet|cette|ces)$/;

/** Whether a ground has the subject of a clause by a pronoun only, or not at all. */
function isUnnamed({ subject }: Clause, pairs: readonly Pair[]): boolean {
	const told = standingAt(subject, pairs);
	return told.length > 0 && told.every(({ match }) => match === null);
}

/** Whether a ground does not speak of the subject of a clause, nor of any that a pronoun may stand for. */
function isOfNobody(
	{ subject }: Clause,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	const told = standingAt(subject, pairs).filter(
		({ word: { unit } }) => unit.weight > NEGLIGIBLE,
	);
	return (
		told.length > 0 &&
		told.every(({ own }) => own < WEAK) &&
		ground.clauses.every(({ subject }) => namedIn(subject, ground).length > 0)
	);
}

/** The tokens of a ground where a word of a claim stands, or the word that a pair finds for it. */
export function placesOf(pair: Pair | null, ground: Statement): number[] {
	if (pair?.match == null) return [];
	const terms = [...pair.word.terms.keys(), ...pair.match.terms.keys()];
	const { place } = pair.match.unit;
	const { tokens } = ground.analysis;
	return ground.words
		.filter(
			(word) =>
				terms.some((term) => word.terms.has(term)) ||
				(place !== null && word.unit.place === place),
		)
		.flatMap(({ at, end }) =>
			tokens.flatMap(({ start }, n) => (n >= at && start < end ? [n] : [])),
		);
}

/** A clause as one that says a deed: by its verb, or by an infinitive that follows it. */
function saying(
	clause: Clause,
	places: readonly number[],
	ground: Statement,
): Clause[] {
	if (places.some((at) => clause.verb.includes(at))) return [clause];
	const infinitive = places.find(
		(at) => clause.rest.includes(at) && isInfinitive(ground.analysis, at),
	);
	if (infinitive === undefined) return [];
	// « l'engagement du Royaume à continuer »: any of those named before may be the one.
	const before = [...clause.subject, ...clause.agent, ...clause.rest];
	return [
		{
			...clause,
			verb: [infinitive],
			subject: before.filter((at) => at < infinitive),
			rest: clause.rest.filter((at) => at > infinitive),
			passive: false,
			agent: [],
		},
	];
}

function isOfTheSame(
	clause: Clause,
	said: Clause,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	const [doers, patients] = clause.passive
		? [clause.agent, clause.subject]
		: [clause.subject, []];
	const subject = namedIn(said.subject, ground);
	const [doing, undergoing] = said.passive
		? [said.agent, subject]
		: [subject, said.rest];
	const [verb = 0] = said.verb;
	const stands = (claimed: readonly number[], there: readonly number[]) => {
		const told = standingAt(claimed, pairs).filter(
			({ word: { unit } }) => unit.weight > NEGLIGIBLE,
		);
		const [head] = told;
		if (head === undefined) return true;
		// A pronoun, or a subject not seen: whoever it is was named before.
		if (there.length === 0)
			return there === subject && (head.match === null || head.match.at < verb);
		// Somebody whom a pronoun names.
		if (head.match === null && head.own >= WEAK) return true;
		const one = head.match === null ? told : [head];
		return one.some((pair) =>
			placesOf(pair, ground).some((at) => there.includes(at)),
		);
	};
	// « la campagne a commencé », « il a lancé la campagne »: what begins is begun.
	const itself = clause.transitive || clause.passive ? [] : undergoing;
	const acting = itself.length === 0 ? doing : [...doing, ...itself];
	return stands(doers, acting) && stands(patients, undergoing);
}

function standingAt(tokens: readonly number[], pairs: readonly Pair[]): Pair[] {
	return pairs.filter(({ word }) => tokens.includes(word.at));
}
