import type { Dossier } from "../knowledge/dossier.ts";
import { thinPlaces } from "../knowledge/thinness.ts";

/** What `npm run check` prints of a dossier that can be used. */
export function describeDossier(dossier: Dossier): string {
	const { articles, facts, lexicon, revision } = dossier;
	const counted = [...facts.values()];
	const total = (list: "facts" | "silences" | "entities") =>
		counted.reduce((sum, each) => sum + each[list].length, 0);
	const groups = lexicon.synonyms.length + lexicon.families.length;
	const thin = thinPlaces(dossier);
	return [
		`Knowledge is sound (revision ${revision}).`,
		`${articles.length} articles, ${total("facts")} facts, ${total("silences")} silences, ${total("entities")} entities; ` +
			`${groups} groups of words in the lexicon.`,
		thin.length === 0
			? "Nothing is thin."
			: `Thin, though it may stay so:\n${thin.map((line) => `  ${line}`).join("\n")}`,
	].join("\n");
}
