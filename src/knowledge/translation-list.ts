import { basename } from "node:path";
import type { KnowledgeProblem } from "./problem.ts";
import { members, parts, type Row } from "./word-list.ts";

/** How words of another language are said in French, as an editor wrote it. */
export interface TranslationList {
	/** Name of the list: a language, « en ». */
	readonly language: string;
	/** Letters that may stand before or after a word of the language, « ال », « 's ». */
	readonly prefixes: readonly string[];
	readonly suffixes: readonly string[];
	/** Words or phrases → French; an empty text where French needs no word. */
	readonly entries: readonly (readonly [said: string, french: string])[];
}

const DIRECTIVE = /^@(?<name>\S+)\s*(?<affixes>.*)$/;

/** Reads the lines « word, variant = French » and « @prefixes … », « @suffixes … »; every malformed line is a problem. */
export function readTranslationList(
	file: string,
	rows: readonly Row[],
	problems: KnowledgeProblem[],
): TranslationList {
	const affixes = { prefixes: [] as string[], suffixes: [] as string[] };
	const entries: [string, string][] = [];
	for (const row of rows) {
		const { name, affixes: listed = "" } =
			DIRECTIVE.exec(row.text)?.groups ?? {};
		if (name === undefined) {
			const [said = "", french = ""] = parts(row, "=", [2, 2], problems) ?? [];
			for (const variant of members(said)) entries.push([variant, french]);
		} else if (name === "prefixes" || name === "suffixes") {
			affixes[name].push(...listed.split(/\s+/).filter(Boolean));
		} else {
			problems.push({
				file: row.file,
				line: row.line,
				what: `« @${name} » is no directive`,
				remedy: "write @prefixes or @suffixes, and the affixes after it",
			});
		}
	}
	return { language: basename(file, ".txt"), ...affixes, entries };
}
