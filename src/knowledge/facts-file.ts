import type { Article } from "./article.ts";
import { type Citation, cite, type Evidence } from "./citation.ts";
import { findSentence } from "./evidence.ts";
import type { KnowledgeProblem } from "./problem.ts";
import {
	type Entity,
	type FactKind,
	type FactsFile,
	factsFile,
} from "./schema.ts";
import { type CheckedYaml, checkYaml } from "./yaml-file.ts";

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

const LISTS = ["entities", "facts", "silences", "discrepancies"] as const;

/** Reads the content of a facts.yaml; every quote in it must stand in `article`. `file` is named in problems. */
export function readFacts(
	article: Article,
	content: string,
	file: string,
): ReadFacts {
	const checked = checkYaml(factsFile, content, file);
	const { value, lineOf } = checked;
	if (value === null) return { facts: NO_FACTS, problems: checked.problems };
	const problems = LISTS.flatMap((list) => twinsIn(list, checked, file));

	/** The citation of the sentence that holds a slice; none, and a problem, when no one sentence does. */
	const locate = (slice: string, path: readonly PropertyKey[]): Citation[] => {
		const found = findSentence(article, slice);
		if ("span" in found) return [cite(article, found)];
		problems.push({ file, line: lineOf(path), ...found });
		return [];
	};
	/** What is written about slices, with the whole sentences that hold them; nothing when none does. */
	const withEvidence = <T extends { readonly evidence: readonly string[] }>(
		written: T,
		path: readonly PropertyKey[],
	): (Omit<T, "evidence"> & { evidence: Evidence })[] => {
		const cited = written.evidence.flatMap((slice, n) =>
			locate(slice, [...path, "evidence", n]),
		);
		const byStart = new Map(cited.map((each) => [each.start, each]));
		const [first, ...others] = byStart.values();
		if (first === undefined) return [];
		return [{ ...written, evidence: [first, ...others] }];
	};

	const facts: Facts = {
		entities: value.entities,
		facts: value.facts.flatMap(({ answer = null, note = null, ...fact }, n) =>
			withEvidence({ ...fact, answer, note }, ["facts", n]),
		),
		silences: value.silences.map(({ nearest, ...silence }, n) => {
			const path = ["silences", n, "nearest"];
			const [cited = null] = nearest === undefined ? [] : locate(nearest, path);
			return { ...silence, nearest: cited };
		}),
		discrepancies: value.discrepancies.flatMap((discrepancy, n) =>
			withEvidence(discrepancy, ["discrepancies", n]),
		),
	};
	return { facts: problems.length === 0 ? facts : NO_FACTS, problems };
}

/** The ids that stand twice in a list. */
function twinsIn(
	list: (typeof LISTS)[number],
	{ value, lineOf }: CheckedYaml<FactsFile>,
	file: string,
): KnowledgeProblem[] {
	const lines = new Map<string, number>();
	return (value?.[list] ?? []).flatMap(({ id }, n) => {
		const line = lineOf([list, n, "id"]);
		const first = lines.get(id);
		if (first === undefined) lines.set(id, line);
		const what = `${list}: the id « ${id} » is taken, on line ${first}`;
		const remedy = "give it another id";
		return first === undefined ? [] : [{ file, line, what, remedy }];
	});
}
