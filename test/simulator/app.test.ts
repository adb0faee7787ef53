import { describe, expect, it } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import { register } from "../../src/bot/command-menu.ts";
import { createLogger } from "../../src/logger.ts";
import { mountSimulator } from "../../src/simulator/app.ts";
import type { ChatOpened, Written } from "../../src/simulator/protocol.ts";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { createApp } from "../../src/transport/server.ts";
import { botOptions } from "../support/chat.ts";

async function serve() {
	const logger = createLogger("silent");
	const { simulator, bot } = createSimulator((botInfo) =>
		createBot("1:simulator", botOptions({ logger, botInfo })),
	);
	await register(bot, [], logger);
	const app = createApp();
	mountSimulator(app, simulator);
	const post = (
		path: string,
		body: unknown,
		headers: Record<string, string> = {},
	) =>
		app.request(path, {
			method: "POST",
			headers: { "Content-Type": "application/json", ...headers },
			body: typeof body === "string" ? body : JSON.stringify(body),
		});
	const write = async (body: object) =>
		(await (await post("/api/messages", body)).json()) as Written;
	return { app, post, write };
}

describe("the simulator over HTTP", () => {
	it("answers a question with the messages of the bot", async () => {
		const { write } = await serve();
		const { chat, messages } = await write({ text: "Qui est l’architecte ?" });
		expect(chat).not.toBe("");
		expect(
			messages.map(({ from, text }) => [from, text.split("\n")[0]]),
		).toEqual([
			["person", "Qui est l’architecte ?"],
			["bot", "Paul Néri."],
		]);
	});

	it("keeps a chat for each page", async () => {
		const { post, write } = await serve();
		const one = await write({ text: "/start" });
		const two = await write({ text: "/aide" });
		expect(two.chat).not.toBe(one.chat);
		const found = (await (
			await post("/api/chats", { chat: one.chat })
		).json()) as ChatOpened;
		expect(found.messages).toEqual(one.messages);
		expect(found.commands.map(({ command }) => command)).toContain("sujets");
		const forgotten = (await (
			await post("/api/chats", { chat: "forgotten" })
		).json()) as ChatOpened;
		expect(forgotten.messages).toEqual([]);
	});

	it("presses buttons, and shows what a press says", async () => {
		const { post, write } = await serve();
		const { chat, messages } = await write({ text: "/sujets" });
		const topics = messages[1];
		const press = async (data: unknown, messageId = topics?.id) =>
			post("/api/callbacks", { chat, messageId, data });
		const opened = (await (
			await press(topics?.buttons[0]?.[1]?.data)
		).json()) as Written;
		expect(opened.messages[0]?.text).toMatch(/^Un chantier de deux ans/);
		expect(opened.notice).toBeUndefined();
		const forged = (await (await press("forged")).json()) as Written;
		expect(forged).toMatchObject({
			messages: [],
			notice: expect.stringMatching(/^Ce bouton/),
		});
		expect((await press("v2::open:s1", 99)).status).toBe(404);
	});

	it.each<[string, Record<string, string>, number]>([
		["a program", {}, 200],
		[
			"its own page",
			{ "Sec-Fetch-Site": "same-origin", Origin: "http://localhost" },
			200,
		],
		["its own page in an older browser", { Origin: "http://localhost" }, 200],
		["another site", { Origin: "https://evil.example" }, 403],
		[
			"another site in a browser of today",
			{ "Sec-Fetch-Site": "cross-site", Origin: "http://localhost" },
			403,
		],
		["a sandboxed frame", { Origin: "null" }, 403],
		["a form", { "Content-Type": "text/plain" }, 403],
	])("hears %s as it should", async (_, headers, status) => {
		const { post } = await serve();
		expect(
			(await post("/api/messages", { text: "/aide" }, headers)).status,
		).toBe(status);
	});

	it.each<[string, unknown, number]>([
		["not JSON", "{", 400],
		["no text", {}, 400],
		["white space", { text: " \n" }, 400],
		["a number", { text: 5 }, 400],
		["4097 characters", { text: "a".repeat(4097) }, 400],
		["more than 64 kB", { text: "a".repeat(65_536) }, 413],
	])("refuses %s in French", async (_, body, status) => {
		const response = await (await serve()).post("/api/messages", body);
		expect(response.status).toBe(status);
		expect(await response.json()).toEqual({
			error: expect.stringMatching(/\.$/),
		});
	});

	it("serves a page that loads nothing from elsewhere", async () => {
		const { app } = await serve();
		const page = await app.request("/");
		const html = await page.text();
		expect(page.headers.get("Content-Security-Policy")).toContain(
			"default-src 'none'; script-src 'self'",
		);
		expect(page.headers.get("X-Content-Type-Options")).toBe("nosniff");
		expect(html).toContain("Démarrer");
		expect(html).not.toMatch(/\{\{|https?:|<script>|style=/);
		const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(
			([, path]) => path as string,
		);
		for (const path of loaded)
			expect((await app.request(path)).status, path).toBe(200);
		const script = await (await app.request("/chat.js")).text();
		const imported = [...script.matchAll(/from "\.(\/[^"]+)"/g)].map(
			([, path]) => path as string,
		);
		expect(imported.length).toBeGreaterThan(0);
		for (const path of imported)
			expect((await app.request(path)).status, path).toBe(200);
	});

	it("bounds its memory", async () => {
		const { post, write } = await serve();
		const { chat } = await write({ text: "/thanks" });
		for (let n = 0; n < 200; n++) await post("/api/chats", {});
		const { messages } = (await (
			await post("/api/chats", { chat })
		).json()) as ChatOpened;
		expect(messages).toEqual([]);
	});
});
