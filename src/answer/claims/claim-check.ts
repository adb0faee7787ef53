import { createLightWords } from "../../analysis/light-words.ts";
import type { Citation } from "../../knowledge/citation.ts";
import type { Dossier } from "../../knowledge/dossier.ts";
import type { Finding, Verdict } from "../answer.ts";
import type { Language } from "../language.ts";
import { createAligner } from "./alignment.ts";
import type { Cast } from "./cast.ts";
import { createComparison } from "./comparison.ts";
import { createGrounds, type Ground, type Place } from "./grounds.ts";
import { createMeasuring } from "./measuring.ts";
import { createIdentities } from "./role-rule.ts";
import { createRules } from "./rules.ts";
import { createStatementReader, type Statement } from "./statement.ts";
import {
	type Contradiction,
	contradictionIn,
	supportIn,
	type Weighed,
	weigh,
} from "./weighing.ts";

/** How texts are compared with all that the articles say. */
export interface ClaimCheck {
	verdictOn(claim: string): Verdict;
	/** Where some sentences differ from what a text says or supposes; null where they do not. */
	contradictionOf(
		text: string,
		sentences: readonly Place[],
	): Contradiction | null;
}

/** The claim check of a dossier. */
export function createClaimCheck(
	dossier: Dossier,
	language: Language,
	cast: Cast,
	isSilent: (claim: string) => boolean,
	/** The sentences that may be about a text. */
	near: (text: string) => readonly Place[],
): ClaimCheck {
	const read = createStatementReader(language);
	const groundsAt = createGrounds(dossier, read, language);
	const identities = createIdentities(
		cast,
		language,
		(article) => dossier.articles.find(({ id }) => id === article)?.title ?? "",
	);
	const carriers = createLightWords(
		dossier.lexicon.carryingWords,
		language.thesaurus.vocabulary,
	);
	const align = createAligner(language, cast);
	const measure = createMeasuring(align, language.thesaurus);
	const compare = createComparison(
		align,
		createRules(cast, language, carriers),
		carriers,
		language,
	);

	/** Nobody should guess what a claim denies, or of whom it says what. */
	const isUnclear = (claim: Statement) =>
		claim.polarity.unclear || saysTwo(claim, cast);
	const weighed = (claim: Statement, grounds: readonly Ground[]): Weighed =>
		weigh(
			claim,
			isUnclear(claim) ? [] : grounds.map((ground) => compare(claim, ground)),
			carriers,
		);
	return {
		contradictionOf(text, sentences) {
			const grounds = sentences
				.map(groundsAt)
				.flatMap(({ own, hinted }) => [...own, ...hinted]);
			return contradictionIn(weighed(read(text), grounds));
		},
		verdictOn(text) {
			const claim = read(text);
			const identity = saysTwo(claim, cast) ? null : identities.read(claim);
			if (identity !== null) {
				const { agrees, person, claimed, said } = identity;
				return agrees
					? verdict("supported", [person.citation], {
							kind: "agreement",
							words: [said],
						})
					: verdict("contradicted", [person.citation], {
							kind: "value",
							of: "role",
							claimed,
							said,
						});
			}
			const grounds = near(text)
				.map(groundsAt)
				.flatMap(({ own, facts, hinted, stated }) => [
					...own,
					...facts,
					...hinted,
					...stated,
				]);
			const measured = measure(claim, grounds);
			if (measured !== null) {
				const { ground, agrees, claimed, said } = measured;
				return agrees
					? verdict("supported", ground.citations, {
							kind: "agreement",
							words: said.split(", "),
						})
					: verdict("contradicted", ground.citations, {
							kind: "value",
							of: "number",
							claimed,
							said,
						});
			}
			const found = weighed(claim, grounds);
			const contradiction = contradictionIn(found);
			if (contradiction !== null) {
				const { citations, difference } = contradiction;
				return verdict("contradicted", citations, difference);
			}
			const support = supportIn(found);
			return support === null || identities.isIdentity(claim) || isSilent(text)
				? verdict("not_covered", [], null)
				: verdict("supported", support.citations, {
						kind: "agreement",
						words: support.words,
					});
		},
	};
}

/** Whether a claim gives several people several functions. */
function saysTwo({ analysis }: Statement, cast: Cast): boolean {
	const mentions = cast.mentionsIn(analysis);
	const people = new Set(mentions.map(({ person }) => person));
	const [names, titles] = [
		mentions.filter(({ by }) => by === "name"),
		mentions.filter(({ by }) => by === "title"),
	];
	return people.size > 1 && names.length > 1 && titles.length > 1;
}

function verdict(
	kind: Verdict["verdict"],
	citations: readonly Citation[],
	finding: Finding | null,
): Verdict {
	return { kind: "verdict", verdict: kind, citations, finding, notes: [] };
}
