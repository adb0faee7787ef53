import type { Article } from "./article.ts";
import { parseSections } from "./markdown.ts";
import type { KnowledgeProblem } from "./problem.ts";
import { frontMatter } from "./schema.ts";
import { checkYaml } from "./yaml-file.ts";

const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** An article.md read: the article, or why it cannot be used. */
export interface ReadArticle {
	readonly article: Article | null;
	readonly problems: readonly KnowledgeProblem[];
}

/** Reads the content of an article.md. `file` is named in problems. */
export function readArticle(
	id: string,
	content: string,
	file: string,
): ReadArticle {
	const match = content.startsWith("---") ? FRONT_MATTER.exec(content) : null;
	if (match === null) {
		const remedy =
			"begin the file with a line « --- », then « title: … », then a line « --- »";
		return {
			article: null,
			problems: [{ file, line: 1, what: "no front matter", remedy }],
		};
	}
	const meta = checkYaml(frontMatter, match.groups?.yaml ?? "", file, 2);
	const rest = content.slice(match[0].length);
	const body = rest.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd();
	const problems = [...meta.problems];
	if (body.trim() === "") {
		const line = match[0].split("\n").length;
		problems.push({
			file,
			line,
			what: "the article has no text",
			remedy: "write the article under the front matter",
		});
	}
	if (meta.value === null || problems.length > 0)
		return { article: null, problems };
	const { language: _, title, ...known } = meta.value;
	const text = `${title}\n\n${body}`;
	return {
		article: {
			id,
			title,
			text,
			sections: parseSections(text, title.length),
			...known,
		},
		problems,
	};
}
