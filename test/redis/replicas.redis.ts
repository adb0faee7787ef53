import type { Update } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotApiServer } from "../support/bot-api-server.ts";
import { startProgram } from "../support/program.ts";
import { startRedis } from "./redis-server.ts";

const CHATS = 100;
const UPDATES = 2000;
const SECRET = "s3cret";

let redis: Awaited<ReturnType<typeof startRedis>>;
let telegram: Awaited<ReturnType<typeof startBotApiServer>>;
beforeAll(async () => {
	redis = await startRedis();
	telegram = await startBotApiServer();
});
afterAll(async () => {
	telegram.close();
	await redis.stop();
});

/** A question in a group: the answer replies to it, and so tells which it was. */
function question(n: number): Update {
	return {
		update_id: 1000 + n,
		message: {
			message_id: n,
			date: 0,
			chat: { id: -1 - (n % CHATS), type: "group", title: "-" },
			from: { id: 5000 + n, is_bot: false, first_name: "-" },
			text: "/question Qui est l’architecte ?",
			entities: [{ type: "bot_command", offset: 0, length: 9 }],
		},
	} as Update;
}

/** What the replicas log of updates that nobody will answer. */
const givenUp: string[] = [];

async function startReplica() {
	const program = startProgram({
		BOT_TOKEN: "123:abc",
		TRANSPORT: "webhook",
		TELEGRAM_API_ROOT: telegram.root,
		WEBHOOK_URL: "http://127.0.0.1:9/telegram",
		WEBHOOK_SECRET: SECRET,
		REDIS_URL: redis.url,
	});
	program.child.stdout.on("data", (log) => {
		if (String(log).includes("given up")) givenUp.push(String(log));
	});
	const address = await program.said(/http:\/\/127\.0\.0\.1:\d+/);
	return { ...program, address };
}
type Replica = Awaited<ReturnType<typeof startReplica>>;

/** Brings an update to some replica until one takes it, as Telegram does. */
async function bring(update: Update, alive: () => readonly Replica[]) {
	for (;;) {
		const replicas = alive();
		const replica = replicas[Math.floor(Math.random() * replicas.length)];
		const response = await fetch(`${replica?.address}/telegram`, {
			method: "POST",
			headers: { "X-Telegram-Bot-Api-Secret-Token": SECRET },
			body: JSON.stringify(update),
		}).catch(() => null);
		if (response?.ok) return;
		await new Promise((done) => setTimeout(done, 200));
	}
}

describe("three replicas", () => {
	it("lose nothing and keep the order of each chat when one is killed in the middle", async () => {
		const replicas = await Promise.all([
			startReplica(),
			startReplica(),
			startReplica(),
		]);
		let alive: readonly Replica[] = replicas;
		let [inFlight, atKill] = [0, 0];
		const updates = Array.from({ length: UPDATES }, (_, n) => question(n));
		const chat = async (number: number): Promise<void> => {
			for (const update of updates.filter((_, n) => n % CHATS === number)) {
				inFlight++;
				await bring(update, () => alive);
				inFlight--;
				if (alive.length === 3 && telegram.done.length > UPDATES / 2) {
					atKill = inFlight;
					const [victim, ...others] = replicas;
					alive = others;
					victim?.child.kill("SIGKILL");
				}
			}
		};
		await Promise.all(Array.from({ length: CHATS }, (_, n) => chat(n)));

		const answers = telegram.done
			.filter(({ method }) => method === "sendMessage")
			.map(({ parameters }) => ({
				chat: parameters.chat_id,
				to: (parameters.reply_parameters as { message_id: number }).message_id,
			}));
		expect(givenUp).toEqual([]);
		expect(alive).toHaveLength(2);
		expect(new Set(answers.map(({ to }) => to)).size).toBe(UPDATES);
		expect(answers.length - UPDATES).toBeLessThanOrEqual(atKill);
		for (let number = 0; number < CHATS; number++) {
			const order = answers
				.filter(({ chat }) => chat === -1 - number)
				.map(({ to }) => to);
			expect([...order].sort((a, b) => a - b)).toEqual(order);
		}
		const figures = await (await fetch(`${alive[0]?.address}/metrics`)).text();
		expect(figures).toMatch(
			/cooperation_bot_answers_total\{outcome="answer"\} \d{2,}/,
		);
		const ready = await (await fetch(`${alive[0]?.address}/readyz`)).json();
		expect(ready).toMatchObject({
			status: "ready",
			transport: "webhook",
			redis: "reached",
		});
		for (const { child } of replicas) child.kill("SIGKILL");
	});

	it("share conversations, settings and what was reported", async () => {
		const [one, other] = [await startReplica(), await startReplica()];
		const private_ = (n: number, text: string): Update =>
			({
				update_id: 10_000 + n,
				message: {
					message_id: n,
					date: 0,
					chat: { id: 77, type: "private", first_name: "-" },
					from: { id: 77, is_bot: false, first_name: "-" },
					text,
				},
			}) as Update;
		telegram.done.splice(0);
		await bring(private_(1, "Le chantier ?"), () => [one]);
		await bring(private_(2, "et combien ?"), () => [other]);
		await bring(private_(2, "et combien ?"), () => [one]);
		const texts = telegram.done
			.filter(({ method }) => method === "sendMessage")
			.map(({ parameters }) => String(parameters.text));
		expect(texts).toHaveLength(2);
		expect(texts[1]).toMatch(/^Suite de/);
		for (const { child } of [one, other]) child.kill("SIGKILL");
	});
});
