import { afterEach, describe, expect, it } from "vitest";
import { createBot } from "../../../src/bot/bot.ts";
import { withDeadline } from "../../../src/bot/calls/deadline.ts";
import {
	type Behaviour,
	FAULTS,
	startBotApiServer,
} from "../../support/bot-api-server.ts";
import { botOptions } from "../../support/chat.ts";

const cleanUps: (() => void)[] = [];
afterEach(() => {
	for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

async function serve(behave: Behaviour) {
	const server = await startBotApiServer(behave);
	cleanUps.push(server.close);
	const options = botOptions({ apiRoot: server.root });
	return { server, options, bot: createBot("123:secret", options) };
}

/** Fails at the first call of a method, in that way. */
const once = (method: string, fault: unknown): Behaviour => {
	let calls = 0;
	return (call) =>
		call.method === method && calls++ === 0 ? fault : undefined;
};

describe("a call", () => {
	it.each(["drop", "html", "deliverThenDrop"] as const)(
		"that may be made twice is made again after %s",
		async (fault) => {
			const behave = once("answerCallbackQuery", FAULTS[fault]);
			const { server, bot } = await serve(behave);
			expect(await bot.api.answerCallbackQuery("1")).toBe(true);
			expect(server.calls).toHaveLength(2);
		},
	);

	it("is refused after three tries", async () => {
		const { server, bot } = await serve(() => FAULTS.drop);
		await expect(bot.api.getMe()).rejects.toThrow();
		expect(server.calls).toHaveLength(3);
	});

	it("that fails is counted by its method and code", async () => {
		const counted: string[] = [];
		const server = await startBotApiServer(({ method }) =>
			method === "getMe"
				? FAULTS.drop
				: { error_code: 403, description: "Forbidden" },
		);
		cleanUps.push(server.close);
		const apiError = (method: string, code: number) =>
			counted.push(`${method} ${code}`);
		const options = botOptions({
			apiRoot: server.root,
			figures: { update: () => undefined, apiError },
		});
		const { api } = createBot("123:secret", options);
		await expect(api.sendMessage(7, "Oui.")).rejects.toThrow();
		await expect(api.getMe()).rejects.toThrow();
		expect(counted).toEqual([
			"sendMessage 403",
			"getMe 0",
			"getMe 0",
			"getMe 0",
		]);
	});

	it("has a deadline", async () => {
		const { bot } = await serve(() => FAULTS.hang);
		bot.api.config.use(withDeadline(100));
		await expect(bot.api.sendMessage(7, "Oui.")).rejects.toThrow();
	});

	it("follows a group that became another, with its settings", async () => {
		const behave: Behaviour = ({ method, parameters }) =>
			method === "sendMessage" && parameters.chat_id === -5
				? {
						error_code: 400,
						description:
							"Bad Request: group chat was upgraded to a supergroup chat",
						parameters: { migrate_to_chat_id: -1005 },
					}
				: undefined;
		const { server, bot, options } = await serve(behave);
		await options.memory.set("group -5", { silent: true });
		await bot.api.sendMessage(-5, "Oui.");
		expect(server.done.map(({ parameters }) => parameters.chat_id)).toEqual([
			-1005,
		]);
		expect(await options.memory.get("group -1005")).toEqual({ silent: true });
	});

	it("is made once more without formatting when Telegram cannot read it", async () => {
		const behave = once("sendMessage", {
			error_code: 400,
			description: "Bad Request: can't parse entities: whatever",
		});
		const { server, bot } = await serve(behave);
		await bot.api.sendMessage(7, "<b>4 &lt; 5</b> &amp; 6", {
			parse_mode: "HTML",
		});
		expect(server.done[0]?.parameters).toEqual({
			chat_id: 7,
			text: "4 < 5 & 6",
		});
	});
});
