import { describe, expect, it } from "vitest";
import { register } from "../../src/bot/command-menu.ts";
import { createLogger } from "../../src/logger.ts";
import { openChat } from "../support/chat.ts";

const silent = createLogger("silent");

describe("the menus", () => {
	it("are those of each sort of chat", async () => {
		const { bot, telegram, chat } = openChat();
		await register(bot, [chat.id], silent);
		const names = (scope: string) =>
			telegram.commands(scope).map(({ command }) => command);
		expect(names("all_private_chats")).toEqual([
			"start",
			"aide",
			"question",
			"verifier",
			"resume",
			"sujets",
			"faits",
			"acteurs",
			"dates",
			"chercher",
			"citer",
			"carte",
			"partager",
			"source",
			"methode",
			"confidentialite",
		]);
		expect(names("all_group_chats")).not.toContain("silence");
		expect(names("all_chat_administrators")).toContain("reglages");
		const scope = { type: "chat", chat_id: chat.id } as const;
		const editors = await bot.api.getMyCommands({ scope });
		expect(editors.at(-1)?.command).toBe("manques");
		expect((await bot.api.getMyName()).name).toBe("L’article répond");
	});

	it("are registered only when they changed", async () => {
		const { bot, calls } = openChat();
		await register(bot, [], silent);
		calls.splice(0);
		await register(bot, [], silent);
		expect(
			calls.map(({ method }) => method).filter((name) => /^set/.test(name)),
		).toEqual([]);
	});

	it("are not needed to answer", async () => {
		const { bot, write } = openChat();
		bot.api.config.use((previous, method, parameters, signal) =>
			/My/.test(method)
				? Promise.reject(new Error("down"))
				: previous(method, parameters, signal),
		);
		await expect(register(bot, [], silent)).resolves.toBeUndefined();
		expect(await write("/aide")).toHaveLength(1);
	});
});
