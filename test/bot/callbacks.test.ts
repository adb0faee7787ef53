import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../src/simulator/protocol.ts";
import { createFeedback } from "../../src/state/feedback.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import { failing, openChat, openTelegram } from "../support/chat.ts";
import { shelf } from "../support/library.ts";

const labels = (message?: ChatMessage) =>
	message?.buttons.map((row) => row.map(({ text }) => text));

describe("the card of an answer", () => {
	it("has its buttons, and the reader page where there is one", async () => {
		const question = "Combien a coûté le chantier ?";
		const [answer] = await openChat().write(question);
		expect(labels(answer)).toEqual([
			["📍 Contexte", "📋 Copier", "↗ Partager"],
			["👍", "👎"],
			["Qui est l’architecte\u202f?"],
		]);
		const [context, copy, share] = answer?.buttons[0] ?? [];
		expect(context?.data).toBe("v2::context:s2-1");
		expect(copy?.copy).toBe(
			"«\u00a0Le chantier a coûté 4 millions d’euros, selon la mairie.\u00a0»\n— «\u00a0La bibliothèque de Sainte-Aure rouvre ses portes\u00a0», section «\u00a0Un chantier de deux ans\u00a0», phrase 1 sur 3 (s2-1)",
		);
		expect(share?.query).toBe("s2-1");
		const library = { ...shelf, publicUrl: "https://bot.example.org" };
		const [linked] = await openChat({ library }).write(question);
		expect(linked?.buttons[0]?.at(-1)).toEqual({
			text: "🔎 Lire",
			url: "https://bot.example.org/a/bibliotheque#s2-1",
		});
	});

	it("shows the context in its own place, and goes on from there", async () => {
		const { write, press, chat } = openChat();
		const [answer] = await write("Combien a coûté le chantier ?");
		const [context] = await press(answer, "📍 Contexte");
		expect(context?.id).toBe(answer?.id);
		expect(context?.text).toMatch(
			/^Autour de s2-1\nLa bibliothèque[\s\S]*Le chantier a coûté[\s\S]*« Chaque euro/,
		);
		const bold = context?.entities.filter(({ type }) => type === "bold") ?? [];
		expect(
			bold.map(({ offset, length }) =>
				context?.text.slice(offset, offset + length),
			),
		).toContain("Le chantier a coûté 4 millions d’euros, selon la mairie.");
		const [first] = await press(context, "◀ Avant");
		expect(first?.text).toMatch(/^Autour de s1-1/);
		expect(labels(first)?.[0]).toEqual(["Après ▶"]);
		expect(chat.messages()).toHaveLength(2);
	});
});

describe("a button", () => {
	it("asks its question, and shows it above the answer", async () => {
		const { write, press, calls } = openChat();
		const [start] = await write("/start");
		const label = start?.buttons.flat()[0]?.text ?? "";
		calls.splice(0);
		const [answer] = await press(start, label);
		expect(answer?.text.split("\n")[0]).toBe(label);
		expect(answer?.entities[0]).toMatchObject({ type: "italic", offset: 0 });
		expect(calls.map(({ method }) => method)).toEqual([
			"answerCallbackQuery",
			"sendMessage",
		]);
	});

	it("opens a section", async () => {
		const { write, press } = openChat();
		const [topics] = await write("/sujets");
		expect(topics?.buttons.flat().map(({ text }) => text)).toEqual([
			"1",
			"2",
			"3",
		]);
		const [section] = await press(topics, "3");
		expect(section?.text).toMatch(/^Les nouveaux services/);
	});

	it.each(["v1:s:s2", "v2::open:s99", "v2::ask:AAAAAAAAAAAA", "forged", "😀"])(
		"that is old or forged is acknowledged once: %s",
		async (data) => {
			const { write, press, calls } = openChat();
			const [message] = await write("/aide");
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
		const { write, press, calls } = openChat({ engine: failing("open") });
		const [message] = await write("/sujets");
		calls.splice(0);
		expect(await press(message, "2")).toEqual([]);
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
		bot.api.config.use((previous, method, parameters, signal) =>
			method === "answerCallbackQuery"
				? Promise.resolve({
						ok: false,
						error_code: 400,
						description: "Bad Request: query is too old",
					})
				: previous(method, parameters, signal),
		);
		expect(await press(message, "2")).toHaveLength(1);
	});
});

describe("what readers report", () => {
	const reporting = () => {
		const memory = createProcessMemory();
		const feedback = createFeedback(memory);
		const opened = openTelegram({ memory });
		const here = opened.in(opened.chats.create({ person: 1_000_001 }));
		const ask = async (question: string) => {
			const [answer] = await here.write(question, { author: here.chat.id });
			return answer as ChatMessage;
		};
		const press = (message: ChatMessage, label: string) =>
			here.press(message, label, here.chat.id);
		return { ...opened, ...here, ask, press, feedback };
	};

	it("keeps a question without an answer once its reader taps, and nobody’s name", async () => {
		const { ask, press, feedback, chat } = reporting();
		const refusal = await ask("Où se trouve la piscine ?");
		expect(await feedback.gaps()).toEqual([]);
		const { written, notice } = await press(refusal, "Signaler ce manque");
		expect(notice).toMatch(/^Merci\. Question notée/);
		expect(labels(written[0])?.flat()).not.toContain("Signaler ce manque");
		const gaps = await feedback.gaps();
		expect(gaps).toEqual([
			{
				question: "Où se trouve la piscine ?",
				day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			},
		]);
		expect(JSON.stringify(gaps)).not.toContain(String(chat.id));
	});

	it("says so when the question is gone", async () => {
		const { ask, press, feedback, chat } = reporting();
		const refusal = await ask("Où se trouve la piscine ?");
		chat.remove(refusal.replyTo ?? 0);
		const { notice } = await press(refusal, "Signaler ce manque");
		expect(notice).toMatch(/^Votre question n’est plus là/);
		expect(await feedback.gaps()).toEqual([]);
	});

	it("keeps a vote, with a reason when it is against", async () => {
		const { ask, press, feedback } = reporting();
		const first = await ask("Combien a coûté le chantier ?");
		const liked = await press(first, "👍");
		expect(liked.notice).toBe("Merci. Noté sans votre nom.");
		expect(labels(liked.written[0])?.flat()).not.toContain("👍");
		const second = await ask("Qui est l’architecte ?");
		const disliked = await press(second, "👎");
		expect(disliked.notice).toBe("Merci. Qu’est-ce qui ne va pas\u202f?");
		const [asked] = disliked.written as [ChatMessage];
		await press(asked, "La réponse est incomplète");
		expect(await feedback.votes()).toMatchObject([
			{ reference: "s2-1", liked: true },
			{ reference: "s2-3", liked: false, reason: "incomplete" },
		]);
	});

	it("is shown to editors, the same questions together", async () => {
		const memory = createProcessMemory();
		const feedback = createFeedback(memory);
		for (const question of [
			"Où se trouve la piscine ?",
			"Quel est le prix des livres ?",
			"où est située la piscine",
		])
			await feedback.reportGap(question);
		await feedback.vote({ reference: "s2-1", liked: false, reason: "passage" });
		const chatId = 1_000_001;
		const { write } = openChat({ memory, adminIds: [chatId] });
		const [report] = await write("/manques");
		expect(report?.text).toMatch(
			/^Questions restées sans réponse\n• Où se trouve la piscine \? \(2 fois, la dernière le [^)]+\)\n• Quel est le prix des livres \? \(1 fois[\s\S]*Réponses mal notées\n• s2-1\s: 1 👎 \(mauvais passage 1\)$/,
		);
	});
});
