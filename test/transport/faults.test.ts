import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "grammy/types";
import { afterEach, describe, expect, it } from "vitest";
import {
	type Call,
	FAULTS,
	startBotApiServer,
} from "../support/bot-api-server.ts";
import { startProgram } from "../support/program.ts";

const cleanUps: (() => void)[] = [];
afterEach(() => {
	for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** A question of a chat of its own, or of `chat`. */
function question(update_id: number, chat = update_id): Update {
	const person = { id: chat, first_name: "A" };
	return {
		update_id,
		message: {
			message_id: update_id,
			date: 0,
			chat: { ...person, type: "private" },
			from: { ...person, is_bot: false },
			text: "Qui est l’architecte ?",
		},
	} as Update;
}

const isAnswer = ({ method }: Call) => method === "sendMessage";

async function serve(...args: Parameters<typeof startBotApiServer>) {
	const server = await startBotApiServer(...args);
	cleanUps.push(server.close);
	const dataDir = mkdtempSync(join(tmpdir(), "faults-"));
	const start = () => {
		const program = startProgram({
			BOT_TOKEN: "123:very-secret",
			TELEGRAM_API_ROOT: server.root,
			DATA_DIR: dataDir,
		});
		cleanUps.push(() => program.child.kill("SIGKILL"));
		return program;
	};
	/** The chats that were answered, in order. */
	const answered = () =>
		server.done.filter(isAnswer).map(({ parameters }) => parameters.chat_id);
	/** The updates that the bot knows to be answered. */
	const remembered = (): readonly number[] => {
		const file = join(dataDir, "values.json");
		if (!existsSync(file)) return [];
		const values = JSON.parse(readFileSync(file, "utf8"));
		return values["updates answered by 123"] ?? [];
	};
	return { server, start, answered, remembered };
}

describe("polling through faults", { timeout: 60_000 }, () => {
	it("lets a slow chat hold up no other, and answers each chat in order", async () => {
		let release = (): void => undefined;
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const { server, start, answered } = await serve((call) =>
			isAnswer(call) && call.parameters.chat_id === 7 ? held : undefined,
		);
		start();
		server.deliver(question(1, 7), question(2, 7), question(3, 8));
		await expect.poll(answered, { timeout: 20_000 }).toEqual([8]);
		// Later than the slow one, and not in its hands.
		server.deliver(question(4, 9));
		await expect.poll(answered, { timeout: 10_000 }).toEqual([8, 9]);
		release();
		await expect.poll(answered, { timeout: 10_000 }).toEqual([8, 9, 7, 7]);
		await expect.poll(() => server.pending, { timeout: 10_000 }).toEqual([]);
	});

	it("answers after a kill what was not answered, and nothing that was known to be", async () => {
		let isHeld = true;
		const { server, start, answered, remembered } = await serve((call) =>
			isHeld && isAnswer(call) && Number(call.parameters.chat_id) > 3
				? FAULTS.hang
				: undefined,
		);
		const first = start();
		server.deliver(...[1, 2, 3, 4, 5].map((id) => question(id)));
		// What is answered is confirmed to Telegram, or remembered.
		const unknown = () =>
			server.pending
				.map(({ update_id }) => update_id)
				.filter((id) => !remembered().includes(id));
		await expect.poll(unknown, { timeout: 20_000 }).toEqual([4, 5]);
		first.child.kill("SIGKILL");
		await first.ended;
		isHeld = false;
		start();
		await expect
			.poll(() => new Set(answered()), { timeout: 20_000 })
			.toEqual(new Set([1, 2, 3, 4, 5]));
		await expect.poll(() => server.pending, { timeout: 10_000 }).toEqual([]);
		expect(answered()).toHaveLength(5);
	});

	it.each<[keyof typeof FAULTS, number]>([
		["deliverThenDrop", 1],
		["drop", 0],
		["html", 0],
	])(
		"never sends twice what may have arrived (%s), and goes on",
		async (fault, arrived) => {
			let faults = 0;
			const { server, start, answered } = await serve((call) =>
				isAnswer(call) && faults++ === 0 ? FAULTS[fault] : undefined,
			);
			start();
			server.deliver(question(1, 7));
			await expect.poll(() => faults, { timeout: 20_000 }).toBe(1);
			server.deliver(question(2, 8));
			await expect
				.poll(answered, { timeout: 10_000 })
				.toEqual([...(arrived === 1 ? [7] : []), 8]);
		},
	);
});
