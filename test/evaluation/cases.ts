import { readFileSync } from "node:fs";

/** A labelled question, claim or dialogue. */
export interface Case {
	readonly id: string;
	readonly q: string;
	/** In place of a question: a claim, and what the article makes of it. */
	readonly claim?: string;
	readonly verdict?:
		| "supported"
		| "contradicted"
		| "not_covered"
		/** Either of the other two: the claim is false, and what shows it may be more than a rule can tell. */
		| "not_supported";
	/** In place of a question: the turns of a dialogue. */
	readonly turns?: readonly Case[];
	/** Whether the article answers; absent for a request. */
	readonly answerable?: boolean;
	/** Alternatives, each a list of verbatim pieces that the quotes must hold together. */
	readonly evidence?: readonly (readonly string[])[];
	/** A false premise, for which a plain refusal is as honest as the correction. */
	readonly also_not_covered?: boolean;
	/** Kind of a request that is not a question of fact, and other kinds that would do. */
	readonly intent?: string;
	readonly also_ok?: readonly string[];
	/** For a section: its heading, or a piece of its text. */
	readonly section_evidence?: string | null;
}

/** Cases of one kind, and the knowledge folder they are asked of. */
export interface Suite {
	readonly name: string;
	readonly knowledge: string;
	readonly cases: readonly Case[];
}

const here = (path: string) => new URL(path, import.meta.url).pathname;
const read = (path: string): Case[] =>
	readFileSync(here(path), "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line));

/** Articles asked about on their own: those in our sight, and two lots whose authors never saw how we answer. */
const ALONE = {
	alone:
		"cantines-senegal dessalement-mersaline extradition-ghana-namibie vaccin-madagascar",
	strangers:
		"carottes-rwenzori kervalan-meubles meningite-alibori peche-gabon-saotome retable-aubecourt veltra-emplois",
	newcomers: "barge-lussane dialyse-saint-elme filature-aumeille lac-orvane",
};
const NAMES_ALONE = Object.values(ALONE).flatMap((names) => names.split(" "));

/** Every suite: the project's own article, with what its editors added, and articles that have no facts.yaml, together and alone. */
export const SUITES: readonly Suite[] = [
	..."journalist casual adversarial paraphrase multilingual dialogues claims requests"
		.split(" ")
		.map((name) => ({
			name,
			knowledge: here("../../knowledge"),
			cases: read(`kenya-maroc/${name}.jsonl`),
		})),
	...["port-de-kribal", "lynx-des-monts"].map((name) => ({
		name,
		knowledge: here("unseen"),
		cases: ["cases", "claims"].flatMap((kind) =>
			read(`unseen/${name}/${kind}.jsonl`),
		),
	})),
	...Object.entries(ALONE).flatMap(([group, names]) =>
		names.split(" ").map((name) => ({
			name: group,
			knowledge: here(`alone/${name}`),
			cases: ["cases", "claims"].flatMap((kind) =>
				read(`alone/${name}/${kind}.jsonl`),
			),
		})),
	),
	// Who did what, to whom, where and when: true, or with two of them swapped.
	...[
		["../../knowledge", "kenya-maroc"],
		["unseen", "unseen"],
		...NAMES_ALONE.map((name) => [`alone/${name}`, `alone/${name}`]),
	].map(([knowledge = "", folder]) => ({
		name: "roles",
		knowledge: here(knowledge),
		cases: read(`${folder}/roles.jsonl`),
	})),
];
