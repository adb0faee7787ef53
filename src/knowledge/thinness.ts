import { sentencesOf } from "./article.ts";
import { textOf } from "./citation.ts";
import { type Dossier, factsOf } from "./dossier.ts";

/** What an editor could add so that answers are sharper, a line each; nothing of it stops a start. */
export function thinPlaces(dossier: Dossier): string[] {
	return dossier.articles.flatMap((article) => {
		if (!dossier.facts.has(article.id))
			return [
				`${article.id}: no facts.yaml, answers come from its sentences alone`,
			];
		const { facts, silences } = factsOf(dossier, article.id);
		const asked = new Set(facts.flatMap(({ questions }) => questions));
		const cited = new Set(
			facts.flatMap(({ evidence }) => evidence.map(({ start }) => start)),
		);
		return [
			...facts
				.filter(({ questions }) => questions.length === 0)
				.map(
					({ id }) =>
						`${article.id}: the fact « ${id} » has no example question`,
				),
			...facts.flatMap(({ id, next }) =>
				next
					.filter((question) => !asked.has(question))
					.map(
						(question) =>
							`${article.id}: after « ${id} », no fact has the question « ${question} »`,
					),
			),
			...twiceAsked([...facts, ...silences]).map(
				(question) =>
					`${article.id}: two entries have the question « ${question} »`,
			),
			...(silences.length === 0
				? [`${article.id}: no silence says what readers ask in vain`]
				: []),
			...sentencesOf(article)
				.filter(
					({ role, span }) => role !== "heading" && !cited.has(span.start),
				)
				.map(
					(sentence) =>
						`${article.id}: no fact covers « ${textOf(article, sentence)} »`,
				),
		];
	});
}

/** Example questions that more than one entry has. */
function twiceAsked(
	entries: readonly { readonly questions: readonly string[] }[],
): string[] {
	const seen = new Set<string>();
	return entries
		.flatMap(({ questions }) => [...new Set(questions)])
		.filter((question) => seen.size === seen.add(question).size);
}
