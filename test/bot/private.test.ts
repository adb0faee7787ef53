import type { Message } from "grammy/types";
import { describe, expect, it } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import { botOptions, failing, openChat } from "../support/chat.ts";
import { connectionsDuring } from "../support/network.ts";

describe("a private chat", () => {
	it.each([
		["/start", /^Bonjour\. Je réponds à vos questions sur la réouverture/],
		["/start s2-1", /^Un chantier de deux ans\nLe chantier a coûté 4 millions/],
		["/start s3", /• un jardin d’hiver/],
		["/start nulle-part", /^Ce lien ne mène à aucun passage\.\n\nJe réponds/],
		["/aide", /Écrivez votre question[\s\S]*\/source — d’où vient/],
		["/help", /Écrivez votre question/],
		["/aide@simulateur_bot", /Écrivez votre question/],
		["/sujets", /^Les sections de l’article/],
		["/resume", /^En bref/],
		["/faits", /^Les faits\s: La bibliothèque[\s\S]*• Mme Odile Ferrand \(/],
		["/partager", /^À partager/],
		["/acteurs", /^Les faits\s: La bibliothèque[\s\S]*Ferrand/],
		["/dates", /^Les faits\s: La bibliothèque[\s\S]*\nDates\n/],
		["/question Qui est l’architecte ?", /^Paul Néri/],
		["/question", /^Écrivez votre question en réponse/],
		["/citer s2-1", /^Un chantier de deux ans\nLe chantier a coûté/],
		["/citer S2.3", /^Un chantier de deux ans\nL’architecte/],
		["/citer s9", /^Ce lien ne mène à aucun passage/],
		["/citer", /^Écrivez la référence/],
		["/methode", /^Je cherche dans l’article/],
		["/confidentialite", /^Pour suivre la conversation/],
		["/silence", /^Cette commande sert dans un groupe/],
		["/manques", /^Je ne connais pas cette commande/],
		["/start question", /^Écrivez votre question\.$/],
		["/START", /^Bonjour/],
		["/aide@un_autre_bot", /^Je ne connais pas cette commande/],
		[
			"/chercher « a COUTÉ 4 »",
			/^«\sa COUTÉ 4\s» apparaît une fois\.\nLe chantier a coûté 4/,
		],
		["/chercher la piscine", /^«\sla piscine\s» n’apparaît pas\./],
		["/chercher", /^Écrivez l’expression/],
		["/source", /^La bibliothèque de Sainte-Aure rouvre ses portes/],
		[
			"/inconnue avec du texte",
			/^Je ne connais pas cette commande\.[\s\S]*\/aide — /,
		],
		[
			"Combien a coûté le chantier ?",
			/^4 millions d’euros\.\nLe chantier a coûté 4 millions d’euros, selon la mairie\./,
		],
		[
			"Quels sont les horaires d’ouverture ?",
			/^L’article ne donne pas les horaires\.\n\nPassage le plus proche/,
		],
		["a".repeat(1001), /^Votre message est trop long/],
		["?", /^Écrivez une question en quelques mots\.$/],
	])("answers %j by one message", async (text, expected) => {
		const written = await openChat().write(text);
		expect(written).toHaveLength(1);
		expect(written[0]?.text).toMatch(expected);
	});

	it.each<[string, Partial<Message>, RegExp | null]>([
		["a sticker", { sticker: {} as never }, /^Je ne lis que le texte/],
		["a photo", { photo: [] }, /^Je ne lis que le texte/],
		["a voice message", { voice: {} as never }, /^Je ne lis que le texte/],
		["a document", { document: {} as never }, /^Je ne lis que le texte/],
		[
			"a photo with a caption",
			{ photo: [], caption: "Combien a coûté le chantier ?" },
			/^4 millions/,
		],
		["white space", { text: " \u00a0\n" }, /^Écrivez une question/],
		["a pinned message", { pinned_message: {} as never }, null],
		[
			"a message in a group",
			{ text: "Qui ?", chat: { id: -1, type: "group", title: "g" } },
			null,
		],
	])("meets %s", async (_, content, expected) => {
		const written = await openChat().send(content);
		if (expected === null) expect(written).toEqual([]);
		else
			expect(written.map(({ text }) => text)).toEqual([
				expect.stringMatching(expected),
			]);
	});

	it("follows a conversation", async () => {
		const { write } = openChat();
		await write("Le chantier ?");
		const [reply] = await write("et combien ?");
		expect(reply?.text).toMatch(/^Suite de\s: Le chantier\s\?\n\n4 millions/);
	});

	it("gives a summary of another length at the press of a button", async () => {
		const { write, press } = openChat();
		const [summary] = await write("/resume");
		expect(summary?.buttons.flat().map(({ text }) => text)).toEqual([
			"En une phrase",
			"En entier",
		]);
		const [shorter] = await press(summary, "En une phrase");
		expect(shorter?.text).toMatch(/^En bref\nLa bibliothèque/);
	});

	it("never previews a link", async () => {
		const { write, calls } = openChat();
		await write("/source");
		expect(calls[0]?.parameters.link_preview_options).toEqual({
			is_disabled: true,
		});
	});
});

describe("the log", () => {
	it("says what became of an update, and no word of it", async () => {
		const { write, send, logged } = openChat();
		await write("Combien a coûté le chantier ?");
		await send({ sticker: {} as never });
		await send({ pinned_message: {} as never });
		expect(logged.map((line) => JSON.parse(line))).toMatchObject([
			{ kind: "message", outcome: "answer", milliseconds: expect.any(Number) },
			{ kind: "message", outcome: "notice" },
			{ kind: "message", outcome: "ignored" },
		]);
		expect(logged.join()).not.toMatch(/chantier|secret/);
	});

	it("tells of a failure without its words, apologizes, and serves the next update", async () => {
		const { write, logged } = openChat({ engine: failing("converse") });
		const [apology] = await write("Où est le chantier ?");
		expect(apology?.text).toMatch(/^Je n’ai pas pu répondre/);
		expect(logged.join()).toMatch(
			/"outcome":"failed"[\s\S]*"update":1,[\s\S]*"error":"Error"[\s\S]*conversations\.ts/,
		);
		expect(logged.join()).not.toContain("chantier");
		expect(await write("/aide")).toHaveLength(1);
	});

	it("does not answer Telegram's refusal by another message", async () => {
		const { bot, write, logged, calls } = openChat();
		bot.api.config.use(async () => ({
			ok: false,
			error_code: 403,
			description: "Forbidden: bot was blocked by the user",
		}));
		expect(await write("/aide")).toEqual([]);
		expect(calls).toEqual([]);
		expect(logged.join()).toContain("bot was blocked by the user");
	});
});

describe("the network", () => {
	it("is not touched behind the in-memory Telegram", async () => {
		const { write } = openChat();
		expect(await connectionsDuring(() => write("/aide"))).toBe(0);
	});

	it("would be seen if it were", async () => {
		const { people, botInfo, chat } = openChat();
		const bot = createBot(
			"123:secret",
			botOptions({ botInfo, apiRoot: "http://127.0.0.1:9" }),
		);
		expect(
			await connectionsDuring(() =>
				bot.handleUpdate(people.write(chat, "/aide")).catch(() => undefined),
			),
		).toBeGreaterThan(0);
	});
});

describe("the picture of a citation", () => {
	it("is of what was quoted last, or of a reference, over its place", async () => {
		const { write, telegram, chat } = openChat();
		const [usage] = await write("/carte");
		expect(usage?.text).toMatch(/^Posez d’abord une question/);
		await write("Combien a coûté le chantier ?");
		for (const command of ["/carte", "/carte s2-1"]) {
			const [picture] = await write(command);
			expect(picture?.text).toBe(
				"«\u00a0La bibliothèque de Sainte-Aure rouvre ses portes\u00a0», section «\u00a0Un chantier de deux ans\u00a0», phrase 1 sur 3",
			);
			const png = telegram.photo(picture?.photo ?? "") ?? new Uint8Array();
			// Width and height, where every PNG has them.
			const size = new DataView(png.buffer, png.byteOffset);
			expect(size.getUint32(16)).toBe(1200);
			expect(size.getUint32(20)).toBeGreaterThan(300);
			expect(picture?.buttons[0]?.map(({ text }) => text)).toEqual([
				"📋 Copier",
				"↗ Partager",
			]);
		}
		const [none] = await write("/carte s9-9");
		expect(none?.text).toMatch(/^Ce lien ne mène à aucun passage/);
		expect(chat.messages().filter(({ photo }) => photo)).toHaveLength(2);
	});
});
