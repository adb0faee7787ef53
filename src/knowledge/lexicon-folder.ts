import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { KnowledgeProblem } from "./problem.ts";

/** Language knowledge that every article shares, as its editors wrote it: words and phrases in their base form. */
export interface Lexicon {
	/** Words that can stand for one another. */
	readonly synonyms: readonly Group[];
	/** Words derived from one another. */
	readonly families: readonly Group[];
	/** Names, inhabitants and adjectives of one country or town. */
	readonly places: readonly Group[];
	/** A capital, or the country of a town: what may stand for a place. */
	readonly seats: readonly Group[];
	/** Inflected form → base form. */
	readonly baseForms: ReadonlyMap<string, string>;
	/** What people type → what they mean. */
	readonly spellings: ReadonlyMap<string, string>;
	/** Words that say little in a question. */
	readonly lightWords: readonly string[];
	/** Functions that a person can hold. */
	readonly functions: readonly string[];
	/** How requests that are not questions of fact are made. */
	readonly requests: readonly {
		readonly kind: string;
		readonly triggers: Group;
		readonly context: Group;
	}[];
}

type Group = readonly string[];

/** The lexicon that comes with the project. */
const OWN_LEXICON = fileURLToPath(
	new URL("../../knowledge/lexicon/", import.meta.url),
);

/** The lexicon read, and every malformed line of it. */
export interface ReadLexicon {
	readonly lexicon: Lexicon;
	readonly problems: readonly KnowledgeProblem[];
}

/** Reads `lexicon/` in a knowledge folder; where there is none, the one that comes with the project. */
export function readLexicon(knowledge: string): ReadLexicon {
	const own = join(knowledge, "lexicon");
	const folder = existsSync(own) ? own : OWN_LEXICON;
	const problems: KnowledgeProblem[] = [];
	const rows = (file: string, separator: string, columns: number) =>
		readRows(join(folder, file), separator, columns, problems);
	const groups = (file: string) => rows(file, ",", 2);
	const pairs = (file: string, separator: string) =>
		rows(file, separator, 2) as [string, string][];

	const synonymFiles = existsSync(join(folder, "synonyms"))
		? readdirSync(join(folder, "synonyms")).sort()
		: [];
	const places = ["geography.txt", "cities.txt"].flatMap((file) =>
		rows(file, "|", 4).map((columns) =>
			columns.map((column) => column.split(",").map(clean).filter(Boolean)),
		),
	);
	const lexicon: Lexicon = {
		synonyms: synonymFiles.flatMap((file) => groups(join("synonyms", file))),
		families: groups("families.txt"),
		places: places.map(([name = [], others = [], adjectives = []]) => [
			...name,
			...others,
			...adjectives,
		]),
		seats: places
			.filter(([, , , seats = []]) => seats.length > 0)
			.map(([name = [], , , seats = []]) => [...name, ...seats]),
		baseForms: new Map(
			pairs("irregular-forms.txt", ":")
				.flatMap(([base, forms]) =>
					forms.split(",").map((form) => [clean(form), base] as const),
				)
				.reverse(),
		),
		spellings: new Map(pairs("spelling.txt", "=")),
		lightWords: rows("light-words.txt", "\n", 1).flat(),
		functions: rows("functions.txt", "\n", 1).flat(),
		requests: pairs("requests.txt", ":").map(([kind, words]) => {
			const [triggers = [], context = []] = words
				.split("|")
				.map((side) => side.split(",").map(clean).filter(Boolean));
			return { kind, triggers, context };
		}),
	};
	return { lexicon, problems };
}

/** The rows of a file, « # » lines and empty lines left out; a row with fewer than `columns` cells is a problem. An absent file has none. */
function readRows(
	file: string,
	separator: string,
	columns: number,
	problems: KnowledgeProblem[],
): string[][] {
	if (!existsSync(file)) return [];
	const rows: string[][] = [];
	for (const [index, line] of readFileSync(file, "utf8")
		.split("\n")
		.entries()) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		const cells = line.split(separator).map(clean);
		const complete =
			separator === "|"
				? cells.length >= columns
				: cells.filter(Boolean).length >= columns;
		if (complete) rows.push(separator === "|" ? cells : cells.filter(Boolean));
		else {
			const remedy = `write ${columns} parts or more, with « ${separator} » between them, or « # » first for a comment`;
			problems.push({
				file,
				line: index + 1,
				what: `« ${line.trim()} » is too short`,
				remedy,
			});
		}
	}
	return rows;
}

function clean(cell: string): string {
	return cell.trim();
}
