import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readDossier } from "../../src/knowledge/dossier.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "knowledge-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (file: string, text: string | Buffer) => {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
};
const ARTICLE = "---\ntitle: T\n---\n\nUn texte.\n";

it("reads every article folder, links to folders among them", () => {
	write("b/article.md", ARTICLE);
	write("elsewhere.md", "not a folder");
	symlinkSync(join(folder, "b"), join(folder, "a"));
	const { articles, lexicon } = readDossier(folder);
	expect(articles.map(({ id }) => id)).toEqual(["a", "b"]);
	expect(lexicon.synonyms.length).toBeGreaterThan(1000);
});

it("has another revision when any file that it reads changes", () => {
	write("a/article.md", ARTICLE);
	write("lexicon/families.txt", "signer, signature\n");
	const { revision } = readDossier(folder);
	expect(readDossier(folder).revision).toBe(revision);
	write("lexicon/families.txt", "signer, signataire\n");
	expect(readDossier(folder).revision).not.toBe(revision);
});

it("lists all that is wrong at once, in every file", () => {
	write("a/article.md", "---\nlangage: fr\n---\n\nUn texte.\n");
	write(
		"a/facts.yaml",
		'facts:\n  - id: a\n    kind: which\n    evidence: ["absent"]\n',
	);
	write("b/article.md", Buffer.from("---\ntitle: \xe9\n---\n", "latin1"));
	write("lexicon/families.txt", "seul\n");
	mkdirSync(join(folder, "c"));
	expect(() => readDossier(folder)).toThrow(
		[
			"The knowledge folder has 7 problems:",
			`${folder}/a/article.md:2: « title » is missing`,
		].join("\n"),
	);
});

it.each([
	[
		"a folder that is not there",
		() => join(folder, "nowhere"),
		/there is no such folder/,
	],
	["a file", () => join(folder, "f/article.md"), /there is no such folder/],
	["a folder without articles", () => folder, /no article/],
	["a YAML alias of nothing", () => join(folder, "alias"), /not valid YAML/],
])("refuses %s with a remedy", (_, directory, what) => {
	if (what.source.includes("folder")) write("f/article.md", ARTICLE);
	write("alias/x/article.md", "---\ntitle: *gras*\n---\n\nUn texte.\n");
	if (what.source === "no article")
		rmSync(join(folder, "alias"), { recursive: true });
	expect(() => readDossier(directory())).toThrow(what);
	expect(() => readDossier(directory())).toThrow(/\n {4}→ /);
});
