import { describe, expect, it } from "vitest";
import { ANNA, BEN, openTelegram } from "../support/chat.ts";
import { shelf } from "../support/library.ts";

async function offered(query: string, author = ANNA, offset = "") {
	const { bot, people } = openTelegram();
	const { update, answer } = people.type(query, author, offset);
	await bot.handleUpdate(update);
	const given = answer();
	if (given === undefined) throw new Error("not answered");
	return given;
}

describe("the inline mode", () => {
	it("offers a summary and questions to begin with", async () => {
		const { results } = await offered("");
		expect(results.map(({ title }) => title)).toEqual([
			"En bref",
			"Combien a coûté le chantier\u202f?",
			"Qui est l’architecte\u202f?",
		]);
		expect(results[1]?.message.text).toMatch(/^4 millions/);
	});

	it("offers the best answer first, then other passages, each a whole card", async () => {
		const { results } = await offered("Qui est l’architecte du chantier ?");
		expect(results.length).toBeGreaterThan(1);
		expect(results[0]).toMatchObject({
			title: "Paul Néri.",
			description: expect.stringMatching(/^L’architecte Paul Néri/),
		});
		for (const { message } of results) {
			expect(message.text).toMatch(/— /);
			expect(message.buttons.flat().map(({ text }) => text)).toEqual([
				"📋 Copier",
				"↗ Partager",
			]);
		}
	});

	it("offers a verdict on what reads as a claim", async () => {
		const { results } = await offered("Le chantier a coûté 9 millions d’euros");
		expect(results[0]?.title).toBe("Différent de l’article.");
	});

	it.each(["s2-1", "S2.1"])("offers the sentence of %s", async (reference) => {
		const { results } = await offered(reference);
		expect(results.map(({ message }) => message.text)).toEqual([
			expect.stringMatching(/^Un chantier de deux ans\nLe chantier a coûté/),
		]);
	});

	it("offers a picture where readers have an address to see it at", async () => {
		const library = { ...shelf, publicUrl: "https://bot.example.org" };
		const { bot, people, calls } = openTelegram({ library });
		await bot.handleUpdate(people.type("s2-1", ANNA).update);
		expect(calls.at(-1)?.parameters.results).toMatchObject([
			{},
			{
				title: "En image",
				input_message_content: {
					link_preview_options: {
						url: "https://bot.example.org/a/bibliotheque/s2-1.png",
					},
				},
			},
		]);
	});

	it.each([
		["zzz qqq", "Aucun passage. Demander en privé"],
		[`Combien a coûté ${"a".repeat(240)}`, /^Requête coupée à 256 caractères/],
	])("says so when it finds nothing, or is cut: %j", async (query, label) => {
		const { button } = await offered(query);
		expect(button?.text).toMatch(label);
		expect(button?.start).toBe("question");
	});

	it("offers the same to everybody, under ids that stay", async () => {
		const one = await offered("Qui est l’architecte ?", ANNA);
		expect(await offered("Qui est l’architecte ?", BEN)).toEqual(one);
		expect(one.personal).toBe(false);
		expect(JSON.stringify(one)).not.toContain(String(ANNA));
	});

	it("offers a page at a time", async () => {
		const { results } = await offered("chantier", ANNA, "10");
		expect(results).toEqual([]);
	});
});

describe("a message posted through the inline mode", () => {
	it("is not answered by the bot that made it", async () => {
		const { bot, people, told, chats } = openTelegram();
		const { update, answer } = people.type("s2-1", ANNA);
		await bot.handleUpdate(update);
		const chat = chats.create({});
		const [result] = answer()?.results ?? [];
		if (result === undefined) throw new Error("no result");
		expect(await told(chat, people.choose(chat, result, {}))).toEqual([]);
	});
});

describe("a guest", () => {
	const QUESTION = "@simulateur_bot Combien a coûté le chantier ?";
	const open = () => {
		const opened = openTelegram();
		const chat = opened.chats.create({ type: "group", guest: true });
		return { ...opened, ...opened.in(chat) };
	};

	it("answers by the card that a member would get, with its buttons", async () => {
		const { people, told, chat, press } = open();
		const update = people.summon(chat, QUESTION, { author: ANNA });
		const [answer] = await told(chat, update);
		if (answer === undefined) throw new Error("no answer");
		expect(answer.text).toMatch(/^4 millions/);
		expect(answer.replyTo).toBe(1);
		expect((await press(answer, "📍 Contexte", BEN)).notice).toMatch(
			/^Ces boutons/,
		);
		const { written } = await press(answer, "📍 Contexte");
		expect(written[0]?.text).toMatch(/^Autour de s2-1/);
	});

	it("checks the message that it is called under", async () => {
		const { people, told, chat } = open();
		chat.add({
			from: "person",
			author: BEN,
			text: "Le chantier a coûté 9 millions d’euros.",
			entities: [],
			buttons: [],
		});
		const update = people.summon(chat, "@simulateur_bot", {
			author: ANNA,
			replyTo: 1,
		});
		const [verdict] = await told(chat, update);
		expect(verdict?.text).toMatch(/^Différent de l’article/);
	});

	it("answers once a message that arrives both ways", async () => {
		const { people, told, chats, bot, calls } = openTelegram();
		const chat = chats.create({ type: "group" });
		const update = people.summon(chat, QUESTION, { author: ANNA });
		expect(await told(chat, update)).toHaveLength(1);
		const { guest_message, update_id } = update;
		calls.splice(0);
		await bot.handleUpdate({
			update_id: update_id + 1,
			message: guest_message as never,
		});
		expect(calls).toEqual([]);
	});
});
