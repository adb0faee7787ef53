import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "./article.ts";
import { readArticle } from "./article-file.ts";
import { type Facts, NO_FACTS, readFacts } from "./facts-file.ts";
import { type Lexicon, readLexicon } from "./lexicon-folder.ts";
import { KnowledgeError, type KnowledgeProblem } from "./problem.ts";
import type { Entity } from "./schema.ts";

/** All that the bot may say. */
export interface Dossier {
	readonly articles: readonly Article[];
	/** What editors added to each article, by its id. */
	readonly facts: ReadonlyMap<string, Facts>;
	readonly lexicon: Lexicon;
	/** Changes whenever a file of an article does. */
	readonly revision: string;
}

/** A folder of this name holds language knowledge, not an article. */
const LEXICON = "lexicon";

/** Reads every article folder of `directory`. Throws a KnowledgeError that lists all that is wrong. */
export function readDossier(directory: string): Dossier {
	const problems: KnowledgeProblem[] = [];
	const digest = createHash("sha256");
	const read = (file: string): string | null => {
		try {
			const bytes = readFileSync(file);
			digest.update(file.slice(directory.length)).update(bytes);
			return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		} catch (error) {
			problems.push({ file, line: null, ...readingFailure(error) });
			return null;
		}
	};

	const articles: Article[] = [];
	const facts = new Map<string, Facts>();
	for (const id of articleFolders(directory)) {
		const file = join(directory, id, "article.md");
		const content = read(file);
		if (content === null) continue;
		const { article, problems: found } = readArticle(id, content, file);
		problems.push(...found);
		if (article === null) continue;
		articles.push(article);
		const factsFile = join(directory, id, "facts.yaml");
		const added = existsSync(factsFile) ? read(factsFile) : null;
		if (added === null) continue;
		const checked = readFacts(article, added, factsFile);
		problems.push(...checked.problems);
		facts.set(id, checked.facts);
	}
	const { lexicon, problems: malformed } = readLexicon(directory);
	problems.push(...malformed);
	if (problems.length > 0) throw new KnowledgeError(problems);
	return {
		articles,
		facts,
		lexicon,
		revision: digest.digest("hex").slice(0, 12),
	};
}

/** What an editor added to an article; nothing where there is no facts.yaml. */
export function factsOf(dossier: Dossier, article: string): Facts {
	return dossier.facts.get(article) ?? NO_FACTS;
}

/** The entities that editors named, of all the articles. */
export function entitiesOf({ facts }: Dossier): Entity[] {
	return [...facts.values()].flatMap(({ entities }) => entities);
}

function articleFolders(directory: string): string[] {
	const remedy =
		"make a folder for each article, with an article.md in it, or set KNOWLEDGE_DIR";
	if (!existsSync(directory)) {
		throw new KnowledgeError([
			{ file: directory, line: null, what: "there is no such folder", remedy },
		]);
	}
	const folders = readdirSync(directory, { withFileTypes: true })
		.filter(
			(entry) =>
				entry.isDirectory() &&
				entry.name !== LEXICON &&
				!entry.name.startsWith("."),
		)
		.map((entry) => entry.name)
		.sort();
	if (folders.length > 0) return folders;
	throw new KnowledgeError([
		{ file: directory, line: null, what: "no article", remedy },
	]);
}

function readingFailure(
	error: unknown,
): Pick<KnowledgeProblem, "what" | "remedy"> {
	if (error instanceof TypeError)
		return { what: "not UTF-8", remedy: "save the file again as UTF-8" };
	if ((error as NodeJS.ErrnoException).code === "ENOENT") {
		return {
			what: "no such file",
			remedy: "write the article there, or remove the folder",
		};
	}
	return {
		what: `cannot be read: ${(error as Error).message}`,
		remedy: "check the file and its permissions",
	};
}
