import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect, it } from "vitest";
import { openKnowledge } from "../../src/bot/live-knowledge.ts";
import { openChat } from "../support/chat.ts";

it("is replaced while the bot runs, and kept when what would replace it is wrong", async () => {
	const knowledgeDir = mkdtempSync(join(tmpdir(), "knowledge-"));
	cpSync("test/support/knowledge", knowledgeDir, { recursive: true });
	const article = join(knowledgeDir, "bibliotheque", "article.md");
	const logged: string[] = [];
	const logger = pino({}, { write: (line) => logged.push(line) });
	const place = { knowledgeDir, publicUrl: undefined, dataDir: knowledgeDir };
	const { current, reload } = await openKnowledge(place, logger);
	const { write } = openChat({ knowledge: current });
	const titleNow = async () => (await write("/source"))[0]?.text.split("\n")[0];
	const first = current().revision;
	expect(await titleNow()).toMatch(/rouvre ses portes/);

	writeFileSync(article, "no front matter");
	await reload();
	expect(current().revision).toBe(first);
	expect(await titleNow()).toMatch(/rouvre ses portes/);
	expect(logged.at(-1)).toMatch(/knowledge refused/);
	expect(logged.at(-1)).toContain("article.md");

	writeFileSync(article, "---\ntitle: Un autre titre\n---\n\nUne phrase.\n");
	writeFileSync(join(knowledgeDir, "bibliotheque", "facts.yaml"), "facts: []");
	const before = current().engine;
	await reload();
	expect(current().revision).not.toBe(first);
	expect(await titleNow()).toBe("Un autre titre");
	// What was begun with the knowledge before is still answered.
	expect(await before.ask("Quel est le titre ?")).toHaveProperty("kind");
});
