import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { KnowledgeProblem } from "./problem.ts";
import type { ReadText } from "./text-file.ts";
import {
	readTranslationList,
	type TranslationList,
} from "./translation-list.ts";
import { members, parts, type Row, rowsOf } from "./word-list.ts";

/** Language knowledge that every article shares, as its editors wrote it: words and phrases in their base form. */
export interface Lexicon {
	/** Words that can stand for one another. */
	readonly synonyms: readonly Group[];
	/** Words derived from one another. */
	readonly families: readonly Group[];
	/** Words of one side, and their opposites. */
	readonly antonyms: readonly (readonly [Group, Group])[];
	/** Names, inhabitants and adjectives of one country or town. */
	readonly places: readonly Group[];
	/** A country and its capitals. */
	readonly seats: readonly Group[];
	/** Inflected form → base form. */
	readonly baseForms: ReadonlyMap<string, string>;
	/** What people type → what they mean. */
	readonly spellings: ReadonlyMap<string, string>;
	/** Words that say little in a question. */
	readonly lightWords: readonly string[];
	/** Words that share a stem with a word of another meaning. */
	readonly distinctWords: readonly string[];
	/** Words that carry a claim and add nothing to it. */
	readonly carryingWords: readonly string[];
	/** Functions that a person can hold. */
	readonly functions: readonly string[];
	/** How requests that are not questions of fact are made. */
	readonly requests: readonly RequestWords[];
	/** Languages that questions may be asked in besides French. */
	readonly translations: readonly TranslationList[];
	/** Common words of languages that are not understood. */
	readonly otherLanguages: readonly string[];
}

type Group = readonly string[];

interface RequestWords {
	readonly kind: string;
	readonly triggers: Group;
	readonly context: Group;
}

/** The lexicon that comes with the project. */
const OWN_LEXICON = fileURLToPath(
	new URL("../../knowledge/lexicon/", import.meta.url),
);
const REQUEST_KINDS =
	"help greeting thanks source topics summary one_sentence whole facts share section".split(
		" ",
	);
const ANY = Number.POSITIVE_INFINITY;

/** Reads a lexicon folder; where there is none, the one that comes with the project. Every malformed line is a problem. */
export function readLexicon(
	own: string,
	read: ReadText,
	problems: KnowledgeProblem[],
): Lexicon {
	const folder = existsSync(own) ? own : OWN_LEXICON;
	const rows = (file: string) => rowsOf(join(folder, file), read);
	const table = (
		file: string,
		separator: string,
		least: number,
		most: number,
	) =>
		rows(file).flatMap((row) => {
			const cells = parts(row, separator, [least, most], problems);
			return cells === null ? [] : [cells];
		});
	const groups = (file: string) => table(file, ",", 2, ANY);
	const words = (file: string) => rows(file).map(({ text }) => text);
	const places = ["geography.txt", "cities.txt"].map((file) =>
		table(file, "|", 4, 4).map((columns) => columns.map(members)),
	);
	return {
		synonyms: textFiles(join(folder, "synonyms")).flatMap((file) =>
			groups(join("synonyms", file)),
		),
		families: groups("families.txt"),
		antonyms: table("antonyms.txt", "=", 2, 2).map(
			([one = "", other = ""]) => [members(one), members(other)] as const,
		),
		places: places.flat().map((columns) => columns.slice(0, 3).flat()),
		seats: (places[0] ?? []).map(([name = [], , , capitals = []]) => [
			...name,
			...capitals,
		]),
		// Where a form belongs to two words, the first in the file is meant.
		baseForms: new Map(
			table("irregular-forms.txt", ":", 2, 2)
				.flatMap(([base = "", forms = ""]) =>
					members(forms).map((form) => [form, base] as const),
				)
				.reverse(),
		),
		spellings: new Map(
			table("spelling.txt", "=", 2, 2).map(
				([typed = "", right = ""]) => [typed, right] as const,
			),
		),
		lightWords: words("light-words.txt"),
		distinctWords: words("distinct-words.txt"),
		carryingWords: words("carrying-words.txt"),
		functions: words("functions.txt"),
		requests: rows("requests.txt").flatMap((row) => readRequest(row, problems)),
		translations: textFiles(join(folder, "translations")).map((file) =>
			readTranslationList(file, rows(join("translations", file)), problems),
		),
		otherLanguages: rows("other-languages.txt").flatMap(({ text }) =>
			text.split(/\s+/),
		),
	};
}

/** « kind: triggers | context », or nothing and a problem. */
function readRequest(row: Row, problems: KnowledgeProblem[]): RequestWords[] {
	const [kind, said] = parts(row, ":", [2, 2], problems) ?? [];
	if (kind === undefined || said === undefined) return [];
	const { file, line } = row;
	if (!REQUEST_KINDS.includes(kind)) {
		const remedy = `write one of ${REQUEST_KINDS.join(", ")}`;
		const what = `« ${kind} » is no kind of request`;
		problems.push({ file, line, what, remedy });
	}
	const [triggers = "", context = ""] = said.split("|");
	return [{ kind, triggers: members(triggers), context: members(context) }];
}

function textFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith(".txt"))
		.sort();
}
