import { describe, expect, it } from "vitest";
import { openChat } from "../support/chat.ts";
import { engine } from "../support/library.ts";

describe("a button", () => {
	it("asks its question, and shows it above the answer", async () => {
		const { write, press, calls } = openChat();
		const [start] = await write("/start");
		const button = start?.buttons.flat()[0];
		if (start === undefined || button === undefined)
			throw new Error("no button");
		calls.splice(0);
		const [answer] = await press(start, button.data);
		expect(answer?.text.split("\n")[0]).toBe(button.text);
		expect(answer?.entities[0]).toMatchObject({ type: "italic", offset: 0 });
		expect(calls.map(({ method }) => method)).toEqual([
			"answerCallbackQuery",
			"sendMessage",
		]);
	});

	it("opens a section", async () => {
		const { write, press } = openChat();
		const [topics] = await write("/sujets");
		if (topics === undefined) throw new Error("no topics");
		expect(topics.buttons.flat().map(({ text }) => text)).toEqual([
			"1",
			"2",
			"3",
		]);
		const [section] = await press(topics, topics.buttons.flat()[2]?.data ?? "");
		expect(section?.text).toMatch(/^Les nouveaux services/);
	});

	it.each(["v0:old", "v1:s:s99", "v1:q:AAAAAAAAAAAA", "forged", "😀"])(
		"that is old or forged is acknowledged once: %s",
		async (data) => {
			const { write, press, calls } = openChat();
			const [message] = await write("/aide");
			if (message === undefined) throw new Error("no message");
			calls.splice(0);
			expect(await press(message, data)).toEqual([]);
			expect(calls).toMatchObject([
				{
					method: "answerCallbackQuery",
					parameters: {
						text: expect.stringMatching(/^Ce bouton n’est plus valable/),
					},
				},
			]);
		},
	);

	it("is acknowledged once when its answer fails", async () => {
		const failing = {
			...engine,
			open: (): never => {
				throw new Error("broken");
			},
		};
		const { write, press, calls } = openChat(failing);
		const [message] = await write("/sujets");
		if (message === undefined) throw new Error("no message");
		calls.splice(0);
		expect(await press(message, "v1:s:s2")).toEqual([]);
		expect(calls).toMatchObject([
			{
				method: "answerCallbackQuery",
				parameters: { text: expect.stringMatching(/^Je n’ai pas pu répondre/) },
			},
		]);
		expect(await write("/aide")).toHaveLength(1);
	});

	it("is answered even when Telegram has stopped waiting", async () => {
		const { bot, write, press } = openChat();
		const [message] = await write("/sujets");
		if (message === undefined) throw new Error("no message");
		bot.api.config.use((previous, method, parameters, signal) =>
			method === "answerCallbackQuery"
				? Promise.resolve({
						ok: false,
						error_code: 400,
						description: "Bad Request: query is too old",
					})
				: previous(method, parameters, signal),
		);
		expect(await press(message, "v1:s:s2")).toHaveLength(1);
	});
});
