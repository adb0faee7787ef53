import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "grammy/types";
import { afterEach, describe, expect, it } from "vitest";
import { ALLOWED_UPDATES } from "../../src/bot/updates.ts";
import { startBotApiServer } from "../support/bot-api-server.ts";
import { startProgram } from "../support/program.ts";

const TOKEN = "123:very-secret";

const cleanUps: (() => void)[] = [];
afterEach(() => {
	for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

async function startServer(...args: Parameters<typeof startBotApiServer>) {
	const server = await startBotApiServer(...args);
	cleanUps.push(server.close);
	return server;
}

function start(env: Record<string, string>) {
	const program = startProgram(env);
	cleanUps.push(() => program.child.kill("SIGKILL"));
	return program;
}

function question(update_id: number, chat: number): Update {
	const person = { id: chat, first_name: "A" };
	const message = {
		message_id: update_id,
		date: 0,
		chat: { ...person, type: "private" },
		from: { ...person, is_bot: false },
	};
	return {
		update_id,
		message: { ...message, text: "Qui est l’architecte ?" },
	} as Update;
}

describe("polling", { timeout: 30_000 }, () => {
	it.each(["SIGTERM", "SIGINT"] as const)(
		"ends on %s with every reply sent and no other update confirmed",
		async (signal) => {
			let release = () => {};
			const held = new Promise<void>((resolve) => {
				release = resolve;
			});
			const server = await startServer(({ method }) =>
				method === "sendMessage" ? held.then(() => undefined) : undefined,
			);
			const { child, ended } = start({
				BOT_TOKEN: TOKEN,
				TELEGRAM_API_ROOT: server.root,
			});

			const answering = server.called("sendMessage");
			server.deliver(question(10, 7), question(11, 7), question(12, 8));
			await answering;
			child.kill(signal);
			server.deliver(question(13, 7));
			release();

			const { status, output, errors } = await ended;
			expect({ status, errors }).toEqual({ status: 0, errors: "" });
			const sent = server.calls.filter(
				({ method }) => method === "sendMessage",
			);
			expect(sent.map(({ parameters }) => parameters.chat_id).sort()).toEqual([
				7, 7, 8,
			]);
			expect(server.pending.map(({ update_id }) => update_id)).toEqual([13]);
			expect(
				server.calls.find(({ method }) => method === "getUpdates")?.parameters
					.allowed_updates,
			).toEqual([...ALLOWED_UPDATES]);
			expect(
				server.calls.find(({ method }) => method === "deleteWebhook")
					?.parameters.drop_pending_updates,
			).toBeUndefined();
			expect(output).not.toMatch(/very-secret|architecte/);
		},
	);

	it("reads its knowledge again on SIGHUP, and goes on with the old where the new is wrong", async () => {
		const server = await startServer();
		const knowledge = mkdtempSync(join(tmpdir(), "knowledge-"));
		cpSync("test/support/knowledge", knowledge, { recursive: true });
		const { child, said } = start({
			BOT_TOKEN: TOKEN,
			TELEGRAM_API_ROOT: server.root,
			KNOWLEDGE_DIR: knowledge,
		});
		const address = await said(/http:\/\/127\.0\.0\.1:\d+/);
		const revision = async () =>
			(
				(await (await fetch(`${address}/readyz`)).json()) as {
					revision: string;
				}
			).revision;
		const first = await revision();
		const article = join(knowledge, "bibliotheque", "article.md");
		const refused = said(/knowledge refused/);
		writeFileSync(article, "no front matter");
		child.kill("SIGHUP");
		await refused;
		expect(await revision()).toBe(first);
		const reloaded = said(/knowledge reloaded/);
		rmSync(join(knowledge, "bibliotheque", "facts.yaml"));
		writeFileSync(article, "---\ntitle: Neuf\n---\n\nUne phrase.\n");
		child.kill("SIGHUP");
		await reloaded;
		expect(await revision()).not.toBe(first);
	});

	it("serves the reader pages as well", async () => {
		const server = await startServer();
		const { child, said } = start({
			BOT_TOKEN: TOKEN,
			TELEGRAM_API_ROOT: server.root,
		});
		const address = await said(/http:\/\/127\.0\.0\.1:\d+/);
		for (const path of ["/healthz", "/a/bibliotheque", "/icon.svg"])
			expect((await fetch(address + path)).status).toBe(200);
		child.kill("SIGTERM");
	});

	it("tries again when Telegram fails for a while", async () => {
		let failures = 0;
		const server = await startServer(({ method }) =>
			method === "getUpdates" && failures++ < 1
				? {
						error_code: 429,
						description: "Too Many Requests",
						parameters: { retry_after: 1 },
					}
				: undefined,
		);
		const { child, ended } = start({
			BOT_TOKEN: TOKEN,
			TELEGRAM_API_ROOT: server.root,
		});
		server.deliver(question(10, 7));
		await server.called("sendMessage");
		child.kill("SIGTERM");
		expect((await ended).status).toBe(0);
	});

	it.each([
		[
			"getMe",
			401,
			"Unauthorized",
			/^Telegram does not know this BOT_TOKEN.*@BotFather\.\n$/,
			["getMe"],
		],
		[
			"getUpdates",
			409,
			"Conflict: terminated by other getUpdates request",
			/^Telegram already delivers.*stop the other copy.*\n$/,
			expect.arrayContaining(["getMyCommands", "getUpdates"]),
		],
	])(
		"ends with one line when %s is refused with %i",
		async (refused, error_code, description, expected, calls) => {
			const server = await startServer(({ method }) =>
				method === refused ? { error_code, description } : undefined,
			);
			const { status, errors, output } = await start({
				BOT_TOKEN: TOKEN,
				TELEGRAM_API_ROOT: server.root,
			}).ended;
			expect(status).toBe(1);
			expect(errors).toMatch(expected);
			expect(errors + output).not.toMatch(/very-secret|a menu/);
			expect(server.calls.map(({ method }) => method)).toEqual(calls);
		},
	);
});

describe("a start that cannot be", { timeout: 30_000 }, () => {
	it.each<[string, Record<string, string>, RegExp]>([
		[
			"bad configuration",
			{ PORT: "x", LOG_LEVEL: "x" },
			/^The configuration has 2 problems:\nPORT: .*\n.*→.*\nLOG_LEVEL: .*\n.*→.*\n$/,
		],
		[
			"no knowledge",
			{ KNOWLEDGE_DIR: "nowhere" },
			/^The knowledge folder has 1 problem:\nnowhere: /,
		],
	])("ends with its remedy: %s", async (_, env, expected) => {
		const { status, errors } = await start(env).ended;
		expect(status).toBe(1);
		expect(errors).toMatch(expected);
		expect(errors).not.toMatch(/^\s+at /m);
	});

	it("ends with its remedy: a port that is taken", async () => {
		const server = await startServer();
		const { port } = new URL(server.root);
		const { status, errors } = await start({ PORT: port }).ended;
		expect(status).toBe(1);
		expect(errors).toBe(
			`Port ${port} is taken: set PORT to another one, or stop the program that uses it.\n`,
		);
	});
});
