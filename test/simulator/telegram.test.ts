import { describe, expect, it } from "vitest";
import { openChat } from "../support/chat.ts";

const button = (text: string, callback_data: string) => ({
	reply_markup: { inline_keyboard: [[{ text, callback_data }]] },
});

describe("the in-memory Telegram", () => {
	it.each<[string, Record<string, unknown>, string]>([
		["no text", { text: "" }, "400: Bad Request: message text is empty"],
		[
			"white space",
			{ text: "<b> </b>" },
			"400: Bad Request: text must be non-empty",
		],
		[
			"4097 characters",
			{ text: "é".repeat(4097) },
			"400: Bad Request: message is too long",
		],
		[
			"more than 32 768 bytes",
			{ text: "<b></b>".repeat(5000) },
			"400: Bad Request: text is too long",
		],
		[
			"another mode",
			{ text: "a", parse_mode: "BBCode" },
			"400: Bad Request: unsupported parse_mode",
		],
		[
			"an unknown chat",
			{ text: "a", chat_id: 42 },
			"400: Bad Request: chat not found",
		],
		[
			"no chat",
			{ text: "a", chat_id: "" },
			"400: Bad Request: chat_id is empty",
		],
		[
			"too much data",
			{ text: "a", ...button("b", "é".repeat(33)) },
			"400: Bad Request: BUTTON_DATA_INVALID",
		],
		[
			"no data",
			{ text: "a", ...button("b", "") },
			"Text buttons are unallowed in the inline keyboard",
		],
		[
			"no label",
			{ text: "a", ...button("", "b") },
			"400: Bad Request: inline keyboard button text must be non-empty",
		],
	])("refuses %s", async (_, parameters, words) => {
		const { bot, chat } = openChat();
		const call = bot.api.raw.sendMessage({
			chat_id: chat.id,
			parse_mode: "HTML",
			text: "",
			...parameters,
		} as never);
		await expect(call).rejects.toThrow(words);
	});

	it("takes 4096 characters, and data of 64 bytes", async () => {
		const { bot, chat } = openChat();
		const sent = await bot.api.sendMessage(
			chat.id,
			"😀".repeat(4096),
			button("b", "é".repeat(32)) as never,
		);
		expect(sent.reply_markup?.inline_keyboard[0]?.[0]).toMatchObject({
			text: "b",
		});
	});

	it("knows a press once", async () => {
		const { bot, chat, people } = openChat();
		const message = chat.add({
			from: "bot",
			author: 1,
			text: "a",
			entities: [],
			buttons: [],
		});
		const { update, notice } = people.press(chat, message, "x");
		const id = update.callback_query?.id ?? "";
		await bot.api.answerCallbackQuery(id, { text: "Oui." });
		expect(notice()).toBe("Oui.");
		for (const again of [id, "unknown"]) {
			await expect(bot.api.answerCallbackQuery(again)).rejects.toThrow(
				"query is too old and response timeout expired",
			);
		}
	});

	it.each(["getStickerSet", "constructor", "toString", "__proto__"])(
		"has no method that it does not know: %s",
		async (method) => {
			const { telegram } = openChat();
			const call = telegram.transformer(
				() => Promise.reject(new Error("the network")),
				method as "getMe",
				{},
			);
			expect(await call).toEqual({
				ok: false,
				error_code: 404,
				description: "Not Found: method not found",
			});
		},
	);

	it.each([
		[
			"/aide et /sujets@simulateur_bot",
			["bot_command 0 5", "bot_command 9 22"],
		],
		["a/b /é", []],
		["voir https://ex.com/a?b=c.", ["url 5 20"]],
	])("marks what Telegram marks in %j", async (text, expected) => {
		const { people, chat } = openChat();
		const { message } = people.write(chat, text);
		expect(
			(message?.entities ?? []).map(
				({ type, offset, length }) => `${type} ${offset} ${length}`,
			),
		).toEqual(expected);
	});
});
