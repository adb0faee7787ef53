import { describe, expect, it } from "vitest";
import { readAsked } from "../../src/bot/asked.ts";
import { openTelegram } from "../support/chat.ts";

const { people, chats, botInfo } = openTelegram();
const chat = chats.create({});
const asked = (text: string) =>
	readAsked(people.write(chat, text).message as never, botInfo);

describe("what a message asks", () => {
	it.each<[string, string | null, string, boolean]>([
		["Qui ?", null, "Qui ?", false],
		["/aide", "aide", "", false],
		["/AIDE", "aide", "", false],
		["/aide@Simulateur_Bot", "aide", "", true],
		["/aide@un_autre_bot", "aide@un_autre_bot", "", false],
		["/verifier  Il a dit oui.", "verifier", "Il a dit oui.", false],
		["/verifier\nIl a dit oui.", "verifier", "Il a dit oui.", false],
		["dis /aide", null, "dis /aide", false],
		["@simulateur_bot Qui ?", null, "Qui ?", true],
		["Qui @SIMULATEUR_BOT ?", null, "Qui   ?", true],
		["/question @simulateur_bot Qui ?", "question", "Qui ?", true],
		["@un_autre_bot Qui ?", null, "@un_autre_bot Qui ?", false],
		["x@simulateur_bot Qui ?", null, "x@simulateur_bot Qui ?", false],
	])("of %j", (text, command, words, named) => {
		expect(asked(text)).toMatchObject({ command, words, named });
	});
});
