import type { Article, Sentence } from "./article.ts";
import { type Citation, cite, type Evidence } from "./citation.ts";
import { findSentence } from "./evidence.ts";
import type { KnowledgeProblem } from "./problem.ts";
import { type Entity, type FactKind, factsFile } from "./schema.ts";
import { checkYaml } from "./yaml-file.ts";

/** What an editor added to an article: all of it optional, every quote of it checked. */
export interface Facts {
	readonly entities: readonly Entity[];
	readonly facts: readonly Fact[];
	readonly silences: readonly Silence[];
	readonly discrepancies: readonly Discrepancy[];
}

/** Something the article says, the ways a reader asks for it, and where it stands. */
export interface Fact {
	readonly id: string;
	readonly kind: FactKind;
	readonly questions: readonly string[];
	readonly answer: string | null;
	readonly evidence: Evidence;
	readonly note: string | null;
	readonly next: readonly string[];
}

/** Something readers ask and the article does not say. */
export interface Silence {
	readonly id: string;
	readonly questions: readonly string[];
	readonly reply: string;
	readonly nearest: Citation | null;
}

/** A place where the article disagrees with itself. */
export interface Discrepancy {
	readonly id: string;
	readonly note: string;
	readonly evidence: Evidence;
}

export const NO_FACTS: Facts = {
	entities: [],
	facts: [],
	silences: [],
	discrepancies: [],
};

/** A facts.yaml read: `facts` is whole only when there are no problems. */
export interface ReadFacts {
	readonly facts: Facts;
	readonly problems: readonly KnowledgeProblem[];
}

/** Reads the content of a facts.yaml; every quote in it must stand in `article`. `file` is named in problems. */
export function readFacts(
	article: Article,
	content: string,
	file: string,
): ReadFacts {
	const {
		value,
		problems: malformed,
		lineOf,
	} = checkYaml(factsFile, content, file);
	if (value === null) return { facts: NO_FACTS, problems: malformed };
	const problems: KnowledgeProblem[] = [];

	const locate = (slice: string, path: readonly PropertyKey[]): Sentence[] => {
		const found = findSentence(article, slice);
		if ("span" in found) return [found];
		problems.push({ file, line: lineOf(path), ...found });
		return [];
	};
	const evidence = (
		slices: readonly string[],
		path: readonly PropertyKey[],
	): Evidence => {
		const sentences = new Set(
			slices.flatMap((slice, n) => locate(slice, [...path, "evidence", n])),
		);
		// An evidence that was not found is a problem, and then these facts are never used.
		return [...sentences].map((sentence) =>
			cite(article, sentence),
		) as unknown as Evidence;
	};
	const reportTwins = (
		list: "entities" | "facts" | "silences" | "discrepancies",
	) => {
		const lines = new Map<string, number>();
		for (const [n, { id }] of value[list].entries()) {
			const line = lineOf([list, n, "id"]);
			const first = lines.get(id);
			if (first === undefined) lines.set(id, line);
			else
				problems.push({
					file,
					line,
					what: `${list}: the id « ${id} » is taken, on line ${first}`,
					remedy: "give it another id",
				});
		}
	};
	for (const list of [
		"entities",
		"facts",
		"silences",
		"discrepancies",
	] as const)
		reportTwins(list);

	const facts: Facts = {
		entities: value.entities,
		facts: value.facts.map((fact, n) => ({
			...fact,
			answer: fact.answer ?? null,
			note: fact.note ?? null,
			evidence: evidence(fact.evidence, ["facts", n]),
		})),
		silences: value.silences.map((silence, n) => {
			const [nearest] =
				silence.nearest === undefined
					? []
					: locate(silence.nearest, ["silences", n, "nearest"]);
			return {
				...silence,
				nearest: nearest === undefined ? null : cite(article, nearest),
			};
		}),
		discrepancies: value.discrepancies.map((discrepancy, n) => ({
			...discrepancy,
			evidence: evidence(discrepancy.evidence, ["discrepancies", n]),
		})),
	};
	return problems.length === 0
		? { facts, problems }
		: { facts: NO_FACTS, problems };
}
