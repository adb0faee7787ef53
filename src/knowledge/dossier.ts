import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "./article.ts";
import { readArticle } from "./article-file.ts";
import { type Facts, NO_FACTS, readFacts } from "./facts-file.ts";
import { type Lexicon, readLexicon } from "./lexicon-folder.ts";
import { KnowledgeError, type KnowledgeProblem } from "./problem.ts";
import type { Entity } from "./schema.ts";
import { createTextReader } from "./text-file.ts";

/** All that the bot may say. */
export interface Dossier {
	readonly articles: readonly Article[];
	/** What editors added to each article, by its id. */
	readonly facts: ReadonlyMap<string, Facts>;
	readonly lexicon: Lexicon;
	/** Changes whenever a file that was read does. */
	readonly revision: string;
}

/** A folder of this name holds language knowledge, not an article. */
const LEXICON = "lexicon";

/** Reads every article folder of `directory`. Throws a KnowledgeError that lists all that is wrong. */
export function readDossier(directory: string): Dossier {
	const problems: KnowledgeProblem[] = [];
	const digest = createHash("sha256");
	const read = createTextReader(problems, (file, bytes) =>
		digest.update(file.slice(directory.length)).update(bytes),
	);
	const articles: Article[] = [];
	const facts = new Map<string, Facts>();
	for (const id of articleFolders(directory, problems)) {
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
	const lexicon = readLexicon(join(directory, LEXICON), read, problems);
	if (problems.length > 0) throw new KnowledgeError(problems);
	const revision = digest.digest("hex").slice(0, 12);
	return { articles, facts, lexicon, revision };
}

/** What an editor added to an article; nothing where there is no facts.yaml. */
export function factsOf(dossier: Dossier, article: string): Facts {
	return dossier.facts.get(article) ?? NO_FACTS;
}

/** The entities that editors named, of all the articles. */
export function entitiesOf({ facts }: Dossier): Entity[] {
	return [...facts.values()].flatMap(({ entities }) => entities);
}

/** The folders of articles, by name. */
function articleFolders(
	directory: string,
	problems: KnowledgeProblem[],
): string[] {
	const report = (what: string) =>
		problems.push({
			file: directory,
			line: null,
			what,
			remedy:
				"make a folder for each article, with an article.md in it, or set KNOWLEDGE_DIR",
		});
	if (!isFolder(directory)) {
		report("there is no such folder");
		return [];
	}
	const folders = readdirSync(directory)
		.filter((name) => name !== LEXICON && !name.startsWith("."))
		.filter((name) => isFolder(join(directory, name)))
		.sort();
	if (folders.length === 0) report("no article");
	return folders;
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
