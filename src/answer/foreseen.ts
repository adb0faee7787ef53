import { type Dossier, factsOf } from "../knowledge/dossier.ts";
import type { Fact, Silence } from "../knowledge/facts-file.ts";

/** Something an editor foresaw that readers ask: a fact of an article, or a silence. */
export interface Foreseen {
	readonly article: string;
	readonly is: { readonly fact: Fact } | { readonly silence: Silence };
	/** Example questions. */
	readonly questions: readonly string[];
	/** The answer and the evidence; nothing for a silence. */
	readonly says: readonly string[];
}

/** Everything that editors foresaw, article by article. */
export function foreseenIn(dossier: Dossier): Foreseen[] {
	return dossier.articles.flatMap(({ id: article }) => {
		const { facts, silences } = factsOf(dossier, article);
		return [
			...facts.map((fact) => ({
				article,
				is: { fact },
				questions: fact.questions,
				says: [
					...(fact.answer === null ? [] : [fact.answer]),
					...fact.evidence.map(({ quote }) => quote),
				],
			})),
			...silences.map((silence) => ({
				article,
				is: { silence },
				questions: silence.questions,
				says: [],
			})),
		];
	});
}
