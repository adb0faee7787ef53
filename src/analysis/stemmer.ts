import { stemmer } from "@orama/stemmers/french";
import { remembered } from "./remembered.ts";

/**
 * The stem of a folded word: Snowball's French stemmer (Porter's algorithm), on words without accents, so that a
 * question typed without them finds the same terms. « -ée » is read as « -e », which folding hides from Snowball.
 */
export const stem = remembered((word) =>
	/^\p{L}{4,}$/u.test(word) ? stemmer(word.replace(/ees?$/, "e")) : word,
);
