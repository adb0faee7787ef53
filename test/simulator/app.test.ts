import { describe, expect, it } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import { register } from "../../src/bot/command-menu.ts";
import { createLogger } from "../../src/logger.ts";
import { mountSimulator } from "../../src/simulator/app.ts";
import type {
	ChatView,
	Happened,
	Offered,
	Opened,
	Person,
} from "../../src/simulator/protocol.ts";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { createApp } from "../../src/transport/server.ts";
import { mountReader } from "../../src/web/reader.ts";
import { botOptions } from "../support/chat.ts";

const QUESTION = "Qui est l’architecte ?";

async function serve() {
	const logger = createLogger("silent");
	const options = botOptions({ logger });
	const { memory, knowledge } = options;
	const { simulator, bot } = createSimulator(
		(botInfo) => createBot("1:simulator", { ...options, botInfo }),
		{ memory, logger, tries: 1 },
	);
	await register(bot, [], logger);
	const app = createApp();
	mountReader(app, knowledge);
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
	const json = async <T = Happened>(path: string, body: object) =>
		(await (await post(path, body)).json()) as T;
	const open = (world?: string) => json<Opened>("/api/worlds", { world });
	return { app, bot, post, json, open };
}

/** A page with its three chats. */
async function openPage() {
	const served = await serve();
	const { world, chats, people } = await served.open();
	const [direct, group, guest] = chats as [ChatView, ChatView, ChatView];
	const [you, amina] = people as readonly [Person, Person, Person];
	return { ...served, world, direct, group, guest, you, amina };
}

describe("the simulator over HTTP", () => {
	it("answers a question with the messages of the bot", async () => {
		const { json } = await serve();
		const { world, messages } = await json("/api/messages", { text: QUESTION });
		expect(world).not.toBe("");
		expect(
			messages.map(({ from, text }) => [from, text.split("\n")[0]]),
		).toEqual([
			["person", QUESTION],
			["bot", "Paul Néri."],
		]);
		expect(messages[1]?.calls?.[0]).toMatchObject({
			method: "sendMessage",
			parameters: { parse_mode: "HTML" },
		});
	});

	it("keeps the chats of each page, with the menu of each of its people", async () => {
		const { json, open } = await serve();
		const one = await json("/api/messages", { text: "/start" });
		const two = await json("/api/messages", { text: "/aide" });
		expect(two.world).not.toBe(one.world);
		const found = await open(one.world);
		const [direct, group, guest] = found.chats;
		expect(direct?.messages).toHaveLength(2);
		const menus = [direct, group, guest].map((chat) =>
			found.people.map(({ id }) =>
				chat?.commands[id]?.some(({ command }) => command === "silence"),
			),
		);
		expect(menus).toEqual([
			[false, undefined, undefined],
			[true, false, false],
			[false, false, false],
		]);
		expect((await open("forgotten")).chats[0]?.messages).toEqual([]);
	});

	it("presses buttons, and shows what a press says", async () => {
		const { json, post } = await serve();
		const { world, messages } = await json("/api/messages", {
			text: "/sujets",
		});
		const topics = messages[1];
		const press = (data: unknown, message = topics?.id) =>
			post("/api/callbacks", { world, message, data });
		const opened = (await (
			await press(topics?.buttons[0]?.[1]?.data)
		).json()) as Happened;
		expect(opened.messages[0]?.text).toMatch(/^Un chantier de deux ans/);
		expect(opened.notice).toBeUndefined();
		const forged = (await (await press("forged")).json()) as Happened;
		expect(forged).toMatchObject({
			messages: [],
			notice: expect.stringMatching(/^Ce bouton/),
		});
		expect((await press("v2::open:s1", 99)).status).toBe(404);
	});

	it("tells the bot in a group of what is meant for it, in its topic", async () => {
		const { json, world, group, amina } = await openPage();
		const place = {
			world,
			chat: group.id,
			person: amina.id,
			topic: group.topics[0]?.id,
		};
		const talk = await json("/api/messages", { ...place, text: QUESTION });
		expect(talk).toMatchObject({ delivered: false, messages: [{}] });
		const asked = await json("/api/messages", {
			...place,
			text: `@simulateur_bot ${QUESTION}`,
		});
		expect(asked.messages[1]).toMatchObject({
			from: "bot",
			topic: place.topic,
			replyTo: asked.messages[0]?.id,
		});
		const edited = await json("/api/edits", {
			...place,
			message: asked.messages[0]?.id,
			text: "@simulateur_bot Combien a coûté le chantier ?",
		});
		expect(edited.messages[1]).toMatchObject({
			id: asked.messages[1]?.id,
			text: expect.stringMatching(/^4 millions/),
		});
	});

	it("posts a result of the inline mode", async () => {
		const { json, world, group, you } = await openPage();
		const place = { world, chat: group.id, person: you.id };
		const query = "architecte chantier";
		const { results } = await json<Offered>("/api/inline", { ...place, query });
		const result = results.at(-1)?.id;
		const { messages } = await json("/api/posts", { ...place, query, result });
		expect(messages).toMatchObject([
			{ from: "person", author: you.id, inlineId: expect.any(String) },
		]);
	});

	it("calls the bot as a guest", async () => {
		const { json, world, guest } = await openPage();
		const place = { world, chat: guest.id };
		const text = `${QUESTION} @simulateur_bot`;
		const { messages } = await json("/api/messages", { ...place, text });
		expect(messages[1]).toMatchObject({
			from: "bot",
			calls: [{ method: "answerGuestQuery" }],
		});
		const talk = await json("/api/messages", { ...place, text: QUESTION });
		expect(talk.delivered).toBe(false);
	});

	it("shows a call that Telegram refuses", async () => {
		const { json, bot } = await serve();
		bot.api.config.use((previous, method, parameters, signal) =>
			previous(
				method,
				method === "sendMessage"
					? ({ ...parameters, text: "<p>" } as typeof parameters)
					: parameters,
				signal,
			),
		);
		const { messages } = await json("/api/messages", { text: "/aide" });
		expect(messages[1]?.calls?.[0]?.refused).toMatch(
			/^Bad Request: can't parse entities: Unsupported start tag "p"/,
		);
	});

	it.each<[string, object]>([
		["another page's chat", { chat: -5, text: "?" }],
		["nobody", { person: 3, text: "?" }],
		["no topic", { topic: 5, text: "?" }],
	])("does not know %s", async (_, body) => {
		const { post } = await serve();
		expect((await post("/api/messages", body)).status).toBe(404);
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

	it("serves a page of less than 60 kB that loads nothing from elsewhere", async () => {
		const { app } = await serve();
		const page = await app.request("/");
		const html = await page.text();
		expect(page.headers.get("Content-Security-Policy")).toContain(
			"default-src 'none'; script-src 'self'",
		);
		expect(page.headers.get("X-Content-Type-Options")).toBe("nosniff");
		expect(html).toContain("Démarrer");
		expect(html).not.toMatch(/\{\{|https?:|<script>|style=/);
		let bytes = Buffer.byteLength(html);
		const loaded = new Set(
			[...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(
				([, path = ""]) => path,
			),
		);
		for (const path of loaded) {
			const response = await app.request(path);
			expect(response.status, path).toBe(200);
			const content = await response.text();
			bytes += Buffer.byteLength(content);
			for (const [, module = ""] of content.matchAll(/from "\.(\/[^"]+)"/g))
				loaded.add(module);
		}
		expect(loaded).toContain("/composer.js");
		expect(bytes).toBeLessThan(60_000);
	});

	it("bounds its memory", async () => {
		const { json, open } = await serve();
		const { world } = await json("/api/messages", { text: "/thanks" });
		for (let n = 0; n < 200; n++) await open();
		expect((await open(world)).chats[0]?.messages).toEqual([]);
	});
});
