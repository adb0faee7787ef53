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
	/** Sentences that its evidence shows to be true, as readers may put them. */
	readonly statements: readonly string[];
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
	/** The words that disagree, as they stand in the article. */
	readonly slices: readonly string[];
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
	const { value, raw, problems, lineOf } = checkYaml(factsFile, content, file);
	const found = [...twinsIn(raw), ...strayQuotesIn(raw, article)];
	const all = [
		...problems,
		...found.map(({ path, what, remedy }) => ({
			file,
			line: lineOf(path),
			what,
			remedy,
		})),
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	if (value === null || all.length > 0)
		return { facts: NO_FACTS, problems: all };
	return { facts: factsFrom(value, article), problems: [] };
}

/** The facts of a file in which nothing is wrong. */
function factsFrom(value: FactsFile, article: Article): Facts {
	const citing = (slices: readonly string[]): Evidence => {
		const sentences = slices.map((slice) => findSentence(article, slice));
		const cited = sentences.flatMap((sentence) =>
			"span" in sentence ? [cite(article, sentence)] : [],
		);
		const byStart = new Map(
			cited.map((citation) => [citation.start, citation]),
		);
		const [first, ...others] = byStart.values();
		if (first === undefined) throw new RangeError("evidence of nothing");
		return [first, ...others];
	};
	return {
		entities: value.entities,
		facts: value.facts.map(({ answer = null, note = null, ...fact }) => ({
			...fact,
			answer,
			note,
			evidence: citing(fact.evidence),
		})),
		silences: value.silences.map(({ nearest, ...silence }) => ({
			...silence,
			nearest: nearest === undefined ? null : citing([nearest])[0],
		})),
		discrepancies: value.discrepancies.map((discrepancy) => ({
			...discrepancy,
			slices: discrepancy.evidence,
			evidence: citing(discrepancy.evidence),
		})),
	};
}

interface Found extends Pick<KnowledgeProblem, "what" | "remedy"> {
	readonly path: readonly PropertyKey[];
}

/** The items of each list of a facts.yaml, whether or not it fits the schema. */
function itemsOf(raw: unknown): {
	path: readonly [string, number];
	item: Readonly<Record<string, unknown>>;
}[] {
	return LISTS.flatMap((list) => {
		const items: unknown = (raw as Record<string, unknown> | null)?.[list];
		return (Array.isArray(items) ? items : []).flatMap((item: unknown, n) =>
			typeof item === "object" && item !== null
				? [{ path: [list, n] as const, item: item as Record<string, unknown> }]
				: [],
		);
	});
}

/** The ids that stand twice in a list. */
function twinsIn(raw: unknown): Found[] {
	const seen = new Set<string>();
	return itemsOf(raw).flatMap(({ path, item }) => {
		const id = `${path[0]} ${item.id}`;
		if (item.id === undefined || !seen.has(id)) {
			seen.add(id);
			return [];
		}
		const what = `${path[0]}: the id « ${item.id} » is taken`;
		return [{ path: [...path, "id"], what, remedy: "give it another id" }];
	});
}

/** The quotes that do not stand in the article, word for word, inside one sentence. */
function strayQuotesIn(raw: unknown, article: Article): Found[] {
	return itemsOf(raw).flatMap(({ path, item }) => {
		const evidence = Array.isArray(item.evidence) ? item.evidence : [];
		const quotes = [
			...evidence.map((slice: unknown, n) => ({ slice, at: ["evidence", n] })),
			{ slice: item.nearest, at: ["nearest"] },
		];
		return quotes.flatMap(({ slice, at }) => {
			if (typeof slice !== "string" || slice === "") return [];
			const sentence = findSentence(article, slice);
			return "span" in sentence
				? []
				: [{ path: [...path, ...at], ...sentence }];
		});
	});
}
