import { afterEach, expect, it } from "vitest";
import { createBot } from "../../../src/bot/bot.ts";
import { createLogger } from "../../../src/logger.ts";
import { startBotApiServer } from "../../support/bot-api-server.ts";
import { botOptions } from "../../support/chat.ts";

const cleanUps: (() => void)[] = [];
afterEach(() => {
	for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** A bot whose first message is refused in this way. */
async function refusedOnce(refusal: object) {
	let refused = false;
	const server = await startBotApiServer(({ method }) => {
		if (method !== "sendMessage" || refused) return undefined;
		refused = true;
		return refusal;
	});
	cleanUps.push(server.close);
	const logger = createLogger("silent");
	const options = botOptions({ logger, apiRoot: server.root });
	return { server, bot: createBot("123:secret", options) };
}

const tooMany = (retry_after: number) => ({
	error_code: 429,
	description: "Too Many Requests",
	parameters: { retry_after },
});

it("sends a message again after the wait that Telegram asks for", async () => {
	const { server, bot } = await refusedOnce(tooMany(1));
	await expect(bot.api.sendMessage(7, "Oui.")).resolves.toBeDefined();
	expect(server.calls).toHaveLength(2);
	expect(server.calls[1]).toEqual(server.calls[0]);
});

it.each([
	["a long wait", tooMany(11)],
	["another refusal", { error_code: 403, description: "Forbidden" }],
])("does not send it again after %s", async (_, refusal) => {
	const { server, bot } = await refusedOnce(refusal);
	await expect(bot.api.sendMessage(7, "Oui.")).rejects.toThrow();
	expect(server.calls).toHaveLength(1);
});
