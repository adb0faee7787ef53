import type { Message } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { AboutChat } from "../../src/simulator/chats.ts";
import type { ChatMessage } from "../../src/simulator/protocol.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import { ANNA, BEN, openTelegram } from "../support/chat.ts";

const QUESTION = "Combien a coûté le chantier ?";

const GROUP = { type: "supergroup", admins: new Set([ANNA]) } as const;
const TOPICS = [{ id: 77, name: "Presse" }];

function openGroup(
	about: Partial<AboutChat> = {},
	memory = createProcessMemory(),
) {
	const opened = openTelegram({ memory });
	const chat = opened.chats.create({
		...GROUP,
		...about,
	});
	return { ...opened, ...opened.in(chat) };
}

describe("a group", () => {
	it.each<[string, RegExp | null]>([
		[QUESTION, null],
		["Bonjour à tous", null],
		["@un_autre_bot Combien ?", null],
		["/aide@un_autre_bot", null],
		["/inconnue", null],
		["/inconnue@simulateur_bot", /^Je ne connais pas cette commande/],
		[`/question ${QUESTION}`, /^4 millions/],
		["/question@simulateur_bot", /^Écrivez votre question en réponse/],
		["/resume", /^En bref/],
		[`@simulateur_bot ${QUESTION}`, /^4 millions/],
		[`${QUESTION} @Simulateur_Bot`, /^4 millions/],
		["@simulateur_bot", /^Écrivez votre question en réponse/],
	])("hears %j only when it is asked", async (text, expected) => {
		const { write, chat } = openGroup();
		const written = await write(text);
		expect(written.map((each) => each.text)).toEqual(
			expected === null ? [] : [expect.stringMatching(expected)],
		);
		for (const { replyTo } of written)
			expect(replyTo).toBe(chat.messages()[0]?.id);
	});

	it("goes on with whoever replies to it, each for themselves", async () => {
		const { write } = openGroup();
		const [answer] = await write("@simulateur_bot Le chantier ?");
		const replyTo = answer?.id ?? 0;
		const [further] = await write("et combien ?", { replyTo });
		expect(further?.text).toMatch(/^Suite de\s: Le chantier/);
		const [other] = await write("et combien ?", { replyTo, author: BEN });
		expect(other?.text).not.toMatch(/^Suite de/);
	});

	it.each<[string, (message: Message) => Partial<Message>]>([
		[
			"its own inline posts",
			({ from }) => ({ via_bot: { ...from, id: 1 } as never }),
		],
		[
			"other bots",
			({ from }) => ({ from: { ...from, is_bot: true } as never }),
		],
	])("is quiet with %s", async (_, change) => {
		const { people, told, chat } = openGroup();
		const update = people.write(chat, `/question ${QUESTION}`, {
			author: ANNA,
		});
		const message = update.message as Message;
		expect(
			await told(chat, {
				...update,
				message: { ...message, ...change(message) } as typeof update.message,
			} as typeof update),
		).toEqual([]);
	});

	it.each<[string, number | undefined]>([
		["a topic", 77],
		["the general topic", undefined],
	])("answers in %s of a forum", async (_, topic) => {
		const { write } = openGroup({ topics: TOPICS });
		const place = topic === undefined ? {} : { topic };
		const [answer] = await write(`/question ${QUESTION}`, place);
		expect(answer?.topic).toBe(topic);
	});

	it("answers although the question is gone", async () => {
		const { people, told, chat } = openGroup();
		const update = people.write(chat, `/question ${QUESTION}`, {
			author: ANNA,
		});
		chat.remove(update.message?.message_id ?? 0);
		expect(await told(chat, update)).toHaveLength(1);
	});

	it("lets only the asker press", async () => {
		const { write, press } = openGroup();
		const [answer] = await write(`/question ${QUESTION}`);
		const message = answer as ChatMessage;
		expect(await press(message, "📍 Contexte", BEN)).toEqual({
			written: [],
			notice: "Ces boutons appartiennent à la personne qui a posé la question.",
		});
		const { written } = await press(message, "📍 Contexte", ANNA);
		expect(written[0]?.id).toBe(message.id);
		const next = await press(message, message.buttons[2]?.[0]?.text ?? "");
		expect(next.written[0]?.replyTo).toBe(message.id);
	});

	it("edits its answer when the question is edited, and nothing else", async () => {
		const { write, edit, chat } = openGroup();
		const [answer] = await write(`/question ${QUESTION}`);
		const [edited] = await edit(1, "/question Qui est l’architecte ?");
		expect(edited).toMatchObject({
			id: answer?.id,
			text: expect.stringMatching(/^Paul Néri/),
		});
		expect(await edit(1, "/question Qui est l’architecte ?")).toEqual([]);
		await write("rien");
		expect(await edit(3, `/question ${QUESTION}`)).toEqual([]);
		expect(chat.messages()).toHaveLength(3);
	});
});

describe("a reply that asks to check", () => {
	it.each(["/verifier", "@simulateur_bot", "@simulateur_bot c'est vrai ?"])(
		"checks the message it replies to: %s",
		async (text) => {
			const { write } = openGroup();
			await write("Le chantier a coûté 9 millions d’euros.", { author: BEN });
			const [verdict] = await write(text, { replyTo: 1 });
			expect(verdict?.text).toMatch(/^Différent de l’article\./);
			expect(verdict?.replyTo).toBe(1);
			expect(verdict?.text).not.toContain(String(BEN));
		},
	);
});

describe("administrators", () => {
	it("silence the bot, and others do not", async () => {
		const memory = createProcessMemory();
		const { write } = openGroup({}, memory);
		const [refused] = await write("/silence", { author: BEN });
		expect(refused?.text).toMatch(/réservée aux administrateurs/);
		await write("/silence");
		expect(await write(`/question ${QUESTION}`)).toEqual([]);
		const [speaking] = await write("/silence");
		expect(speaking?.text).toMatch(/^Je réponds de nouveau/);
		expect(await write(`/question ${QUESTION}`)).toHaveLength(1);
	});

	it("choose who may ask and whether there are buttons, and a supergroup keeps it", async () => {
		const memory = createProcessMemory();
		const { write, press, told, people, chat, chats } = openGroup({}, memory);
		const [settings] = await write("/reglages");
		const message = settings as ChatMessage;
		expect((await press(message, "Boutons\u00a0: oui", BEN)).notice).toMatch(
			/réservée aux administrateurs/,
		);
		await press(message, "Boutons\u00a0: oui");
		const { written } = await press(message, "Questions\u00a0: tout le monde");
		expect(written[0]?.buttons.flat().map(({ text }) => text)).toEqual([
			"Silence\u00a0: non",
			"Questions\u00a0: administrateurs",
			"Boutons\u00a0: non",
		]);
		expect(await write(`/question ${QUESTION}`, { author: BEN })).toEqual([]);
		const [answer] = await write(`/question ${QUESTION}`);
		expect(answer?.buttons).toEqual([]);

		const supergroup = chats.create(GROUP);
		const update = people.write(chat, "-");
		await told(chat, {
			...update,
			message: { ...update.message, migrate_to_chat_id: supergroup.id },
		} as typeof update);
		expect(await memory.get(`group ${supergroup.id}`)).toMatchObject({
			admins_only: true,
			buttons: false,
		});
	});

	it("are obeyed after a restart as well", async () => {
		const memory = createProcessMemory();
		await openGroup({}, memory).write("/silence");
		const { write } = openGroup({}, memory);
		expect(await write(`/question ${QUESTION}`)).toEqual([]);
	});
});

describe("an invitation", () => {
	it.each([
		["reads no conversation", false, /Je ne lis pas vos conversations/],
		["reads everything", true, /^(?!.*Je ne lis pas)Bonjour/],
	])("is met by one line where the bot %s", async (_, reads, expected) => {
		const opened = openTelegram({
			botInfo: {
				...openTelegram().botInfo,
				can_read_all_group_messages: reads,
			},
		});
		const chat = opened.chats.create(GROUP);
		const written = await opened.told(chat, opened.people.invite(chat, ANNA));
		expect(written.map(({ text }) => text)).toEqual([
			expect.stringMatching(expected),
		]);
		expect(written[0]?.text).toContain("@simulateur_bot");
	});
});
