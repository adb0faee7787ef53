import type { Article } from "./article.ts";
import { parseSections } from "./markdown.ts";
import type { KnowledgeProblem } from "./problem.ts";
import { frontMatter } from "./schema.ts";
import { checkYaml } from "./yaml-file.ts";

const FRONT_MATTER =
	/^---[ \t]*\r?\n(?<yaml>(?:(?!---[ \t]*\r?(?:\n|$))[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/;

/** An article.md read: the article, as far as it can be, and what is wrong with it. */
export interface ReadArticle {
	/** Null when there is no text to quote. */
	readonly article: Article | null;
	readonly problems: readonly KnowledgeProblem[];
}

/** Reads the content of an article.md. `file` is named in problems. */
export function readArticle(
	id: string,
	content: string,
	file: string,
): ReadArticle {
	const match = FRONT_MATTER.exec(content);
	if (match === null) {
		const remedy =
			"begin the file with a line « --- », then « title: … », then a line « --- »";
		const what = "no front matter";
		return { article: null, problems: [{ file, line: 1, what, remedy }] };
	}
	const yaml = match.groups?.yaml ?? "";
	const { value, problems } = checkYaml(frontMatter, yaml, file, 2);
	const rest = content.slice(match[0].length);
	const body = rest.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd();
	if (body.trim() === "") {
		const line = match[0].split("\n").length;
		const what = "the article has no text";
		const remedy = "write the article under the front matter";
		return {
			article: null,
			problems: [...problems, { file, line, what, remedy }],
		};
	}
	// Without a sound title the text can still show whether its facts are.
	const {
		language: _,
		title,
		...known
	} = value ?? { language: "fr", title: "" };
	const text = `${title}\n\n${body}`;
	const sections = parseSections(text, title.length);
	return { article: { id, title, text, sections, ...known }, problems };
}
