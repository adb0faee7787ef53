import { expect, it } from "vitest";
import { createHandle } from "../../src/bot/handling.ts";
import { createLogger } from "../../src/logger.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import { mountHealth } from "../../src/transport/health.ts";
import { mountMetrics } from "../../src/transport/metrics.ts";
import { createApp } from "../../src/transport/server.ts";
import { failing, openChat } from "../support/chat.ts";

it("says what the bot answers from, and whether it takes updates", async () => {
	const app = createApp();
	let isReady = false;
	mountHealth(app, {
		isReady: () => isReady,
		revision: () => "abc",
		transport: "polling",
		redis: () => "lost",
	});
	expect((await app.request("/healthz")).status).toBe(200);
	expect((await app.request("/readyz")).status).toBe(503);
	isReady = true;
	const ready = await app.request("/readyz");
	expect(ready.status).toBe(200);
	expect(await ready.json()).toEqual({
		status: "ready",
		revision: "abc",
		transport: "polling",
		redis: "lost",
	});
});

it("counts what becomes of updates, and no text or id", async () => {
	const app = createApp();
	const figures = mountMetrics(app);
	const { bot, people, chat, write } = openChat({
		figures,
		engine: failing("verify"),
	});
	await write("Combien a coûté le chantier ?");
	await write("Où est la piscine ?");
	const memory = createProcessMemory();
	const logger = createLogger("silent");
	const handle = createHandle(bot, { memory, logger, tries: 1 });
	await handle(people.write(chat, "/verifier Il pleut."));
	const text = await (await app.request("/metrics")).text();
	for (const line of [
		'cooperation_bot_updates_total{kind="message"} 3',
		'cooperation_bot_answers_total{outcome="answer"} 1',
		'cooperation_bot_answers_total{outcome="not_covered"} 1',
		'cooperation_bot_answers_total{outcome="failed"} 1',
	])
		expect(text).toContain(line);
	expect(text).not.toMatch(new RegExp(`chantier|piscine|${chat.id}`));
});
