import { describe, expect, it } from "vitest";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import { openChat, openTelegram } from "../support/chat.ts";

describe("who asks too much", () => {
	it("is told once, then met by silence for a minute", async () => {
		let now = 0;
		const memory = createProcessMemory(() => now);
		const { write } = openChat({ memory });
		for (let n = 0; n < 20; n++) expect(await write("/aide")).toHaveLength(1);
		const [notice] = await write("/aide");
		expect(notice?.text).toMatch(/^Vous allez trop vite/);
		expect(await write("/aide")).toEqual([]);
		now += 60_001;
		expect(await write("/aide")).toHaveLength(1);
	});

	it("cannot make the bot flood a group", async () => {
		const opened = openTelegram({ memory: createProcessMemory(() => 0) });
		const { write } = opened.in(opened.chats.create({ type: "group" }));
		let answers = 0;
		for (let n = 0; n < 100; n++)
			answers += (await write("/aide", { author: 1000 + n })).length;
		expect(answers).toBe(61);
	});

	it("still has every press acknowledged", async () => {
		const { write, press, calls } = openChat({
			memory: createProcessMemory(() => 0),
		});
		const [topics] = await write("/sujets");
		for (let n = 0; n < 30; n++) await press(topics, "2");
		const acknowledged = calls.filter(
			({ method }) => method === "answerCallbackQuery",
		);
		expect(acknowledged).toHaveLength(30);
		expect(acknowledged.at(-1)?.parameters.text).toMatch(/^Vous allez trop/);
	});

	it("has only the last of a burst of typing searched", async () => {
		const { handle, people, calls } = openTelegram();
		const typed = ["q", "qu", "qui"].map((query) => people.type(query, 5));
		await Promise.all(typed.map(({ update }) => handle(update)));
		expect(
			calls.filter(({ method }) => method === "answerInlineQuery"),
		).toHaveLength(1);
		expect(typed[2]?.answer()).toBeDefined();
	});
});
