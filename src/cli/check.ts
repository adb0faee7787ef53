import type { Dossier } from "../knowledge/dossier.ts";
import { thinPlaces } from "../knowledge/thinness.ts";

/** What `npm run check` prints of a dossier that can be used. */
export function describeDossier(dossier: Dossier): string {
	const { articles, facts, lexicon, revision } = dossier;
	const total = (list: "facts" | "silences" | "entities") =>
		[...facts.values()].reduce((sum, each) => sum + each[list].length, 0);
	const groups = lexicon.synonyms.length + lexicon.families.length;
	const thin = thinPlaces(dossier).map((line) => `  ${line}`);
	return [
		`Knowledge is sound (revision ${revision}).`,
		`Articles: ${articles.length}. Facts: ${total("facts")}. Silences: ${total("silences")}. ` +
			`Entities: ${total("entities")}. Groups of words in the lexicon: ${groups}.`,
		...(thin.length === 0
			? ["Nothing is thin."]
			: ["Thin, though it may stay so:", ...thin]),
	].join("\n");
}
