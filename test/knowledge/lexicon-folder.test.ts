import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readLexicon } from "../../src/knowledge/lexicon-folder.ts";
import type { KnowledgeProblem } from "../../src/knowledge/problem.ts";
import { createTextReader } from "../../src/knowledge/text-file.ts";

let knowledge = "";
beforeEach(() => {
	knowledge = mkdtempSync(join(tmpdir(), "lexicon-"));
	mkdirSync(join(knowledge, "lexicon", "synonyms"), { recursive: true });
});
afterEach(() => rmSync(knowledge, { recursive: true }));
/** What is read of the folder, and what is wrong with it. */
const read = () => {
	const problems: KnowledgeProblem[] = [];
	const reader = createTextReader(problems, () => undefined);
	const lexicon = readLexicon(join(knowledge, "lexicon"), reader, problems);
	return { lexicon, problems };
};
const write = (file: string, text: string) =>
	writeFileSync(join(knowledge, "lexicon", file), text);

it("reads what editors wrote, without comments and empty lines", () => {
	write("synonyms/a.txt", "# un commentaire\n\nsigner, parapher\r\n");
	write("geography.txt", "Maroc | Royaume du Maroc | marocain | Rabat\n");
	write("irregular-forms.txt", "vivre: vit, vécu\nvoir: vit, vu\n");
	write("spelling.txt", "koi = quoi\n");
	write("requests.txt", "thanks: merci | beaucoup\n");
	const { lexicon, problems } = read();
	expect(problems).toEqual([]);
	expect(lexicon).toMatchObject({
		synonyms: [["signer", "parapher"]],
		families: [],
		places: [["Maroc", "Royaume du Maroc", "marocain"]],
		seats: [["Maroc", "Rabat"]],
		requests: [{ kind: "thanks", triggers: ["merci"], context: ["beaucoup"] }],
	});
	expect(lexicon.baseForms.get("vit")).toBe("vivre");
	expect(lexicon.spellings.get("koi")).toBe("quoi");
});

it.each([
	["synonyms/a.txt", "signer\n", /1 part/],
	["families.txt", "# bon\nsigner\n", /1 part/],
	["geography.txt", "Maroc | | marocain\n", /3 parts/],
	["spelling.txt", "koi quoi\n", /1 part/],
	["irregular-forms.txt", "vivre\n", /1 part/],
	["requests.txt", "merci: merci\n", /« merci » is no kind of request/],
])(
	"names the file, the line and a remedy for a malformed line of %s",
	(file, text, what) => {
		write(file, text);
		expect(read().problems).toEqual([
			{
				file: join(knowledge, "lexicon", file),
				line: text.startsWith("#") ? 2 : 1,
				what: expect.stringMatching(what),
				remedy: expect.stringMatching(/^write /),
			},
		]);
	},
);

it("refuses a file that is not UTF-8", () => {
	writeFileSync(
		join(knowledge, "lexicon", "families.txt"),
		Buffer.from("\xe9t\xe9, estival\n", "latin1"),
	);
	expect(read().problems).toMatchObject([{ what: "not UTF-8" }]);
});

it("is the project's own where a knowledge folder has none", () => {
	rmSync(join(knowledge, "lexicon"), { recursive: true });
	const { lexicon, problems } = read();
	expect(problems).toEqual([]);
	expect(lexicon.synonyms.length).toBeGreaterThan(1000);
});
