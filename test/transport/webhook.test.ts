import { describe, expect, it } from "vitest";
import { createHandle } from "../../src/bot/handling.ts";
import { ALLOWED_UPDATES } from "../../src/bot/updates.ts";
import { createLogger } from "../../src/logger.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import { createApp } from "../../src/transport/server.ts";
import { mountWebhook } from "../../src/transport/webhook.ts";
import { startBotApiServer } from "../support/bot-api-server.ts";
import { failing, openChat } from "../support/chat.ts";
import { startProgram } from "../support/program.ts";

const SECRET = "s3cret";

function serve(options: Parameters<typeof openChat>[0] = {}, tries = 1) {
	const memory = createProcessMemory();
	const opened = openChat({ memory, ...options });
	const { bot, chat, people, calls } = opened;
	const logger = createLogger("silent");
	const handle = createHandle(bot, { memory, logger, tries });
	const app = createApp();
	mountWebhook(app, handle, {
		url: "https://bot.example.org/telegram",
		secret: SECRET,
	});
	const post = async (
		body: string,
		secret: string | null = SECRET,
		path = "/telegram",
	) => {
		const headers = new Headers({ "Content-Type": "application/json" });
		if (secret !== null) headers.set("X-Telegram-Bot-Api-Secret-Token", secret);
		return (await app.request(path, { method: "POST", body, headers })).status;
	};
	const update = () =>
		JSON.stringify(people.write(chat, "Qui est l’architecte ?"));
	return { app, chat, post, update, calls, memory };
}

describe("the webhook", () => {
	it("answers an update", async () => {
		const { chat, post, update } = serve();
		expect(await post(update())).toBe(200);
		expect(chat.messages().at(-1)).toMatchObject({
			from: "bot",
			text: expect.stringMatching(/^Paul Néri/),
		});
	});

	it.each([
		["no secret", null, 401],
		["another secret", "s3creT", 401],
		["a longer secret", `${SECRET}s`, 401],
	])("refuses %s, whatever the body", async (_, secret, status) => {
		const { chat, post, update } = serve();
		expect(await post(update(), secret)).toBe(status);
		expect(await post("not JSON", secret)).toBe(status);
		expect(chat.messages().filter(({ from }) => from === "bot")).toEqual([]);
	});

	it.each([
		["not JSON", 400],
		["", 400],
		["null", 400],
		["[]", 400],
		['{"update_id":"1"}', 400],
		["x".repeat(1024 * 1024 + 1), 413],
	])("refuses what is no update: %.20j", async (body, status) => {
		expect(await serve().post(body)).toBe(status);
	});

	it("gives a poisonous update up after three tries, and says so once", async () => {
		const { post, update, chat } = serve({ engine: failing("converse") }, 3);
		const poison = update();
		expect(await post(poison)).toBe(500);
		expect(await post(poison)).toBe(500);
		expect(await post(poison)).toBe(200);
		expect(await post(poison)).toBe(200);
		expect(
			chat
				.messages()
				.filter(({ from }) => from === "bot")
				.map(({ text }) => text),
		).toEqual([expect.stringMatching(/^Je n’ai pas pu répondre/)]);
	});

	it("answers an update once, however often it comes, and has it brought again while another copy is at it", async () => {
		const { post, update, chat, memory } = serve();
		const twice = update();
		const statuses = await Promise.all([post(twice), post(twice)]);
		expect(statuses.sort()).toEqual([200, 503]);
		expect(await post(twice)).toBe(200);
		expect(chat.messages()).toHaveLength(2);
		const next = update();
		await memory.claim(
			`update ${JSON.parse(next).update_id} claimed`,
			"another copy",
			1000,
		);
		expect(await post(next)).toBe(503);
	});

	it("listens on its own path, beside the health of the server", async () => {
		const { app, post, update } = serve();
		expect(await post(update(), SECRET, "/")).toBe(404);
		expect((await app.request("/healthz")).status).toBe(200);
	});
});

describe("a bot behind a webhook", { timeout: 30_000 }, () => {
	it("ends on SIGTERM while Telegram does not answer", async () => {
		const server = await startBotApiServer(({ method }) =>
			method === "setWebhook" ? new Promise(() => {}) : undefined,
		);
		const { child, ended } = startProgram({
			BOT_TOKEN: "123:abc",
			TRANSPORT: "webhook",
			TELEGRAM_API_ROOT: server.root,
			WEBHOOK_URL: "http://127.0.0.1:9/telegram",
			WEBHOOK_SECRET: SECRET,
			PORT: "0",
		});
		try {
			await server.called("setWebhook");
			child.kill("SIGTERM");
			expect(await ended).toMatchObject({ status: 0, errors: "" });
		} finally {
			child.kill("SIGKILL");
			server.close();
		}
	});

	it("tells Telegram where it is, answers, and ends on SIGTERM", async () => {
		const server = await startBotApiServer();
		const { child, ended, said } = startProgram({
			BOT_TOKEN: "123:abc",
			TRANSPORT: "webhook",
			TELEGRAM_API_ROOT: server.root,
			WEBHOOK_URL: "http://127.0.0.1:9/telegram",
			WEBHOOK_SECRET: SECRET,
			PORT: "0",
		});
		try {
			const address = await said(/http:\/\/127\.0\.0\.1:\d+/);
			const { people, chat } = openChat();
			const response = await fetch(`${address}/telegram`, {
				method: "POST",
				headers: { "X-Telegram-Bot-Api-Secret-Token": SECRET },
				body: JSON.stringify(people.write(chat, "Qui est l’architecte ?")),
			});
			child.kill("SIGTERM");
			expect(response.status).toBe(200);
			expect((await ended).status).toBe(0);
			expect(server.calls).toContainEqual({
				method: "setWebhook",
				parameters: {
					url: "http://127.0.0.1:9/telegram",
					secret_token: SECRET,
					allowed_updates: ALLOWED_UPDATES,
				},
			});
			const sent = server.calls.find(({ method }) => method === "sendMessage");
			expect(sent?.parameters.text).toMatch(/^<b>Paul Néri/);
		} finally {
			child.kill("SIGKILL");
			server.close();
		}
	});
});
