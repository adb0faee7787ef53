import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openBrowser, seriousViolations } from "./browser.ts";

const QUESTION = "Combien a coûté le chantier ?";
const { visit } = openBrowser({ PUBLIC_URL: "https://bot.example.org" });

/** A page, and what one does on it. */
async function openPage(options = {}) {
	const page = await visit("/", options);
	const messages = page.locator(".message:not(.typing)");
	const box = page.getByRole("textbox", { name: "Message" });
	/** Does something, and waits for what the bot writes or edits last. */
	const answered = async (act: () => Promise<unknown>): Promise<Locator> => {
		const before = await fingerprint(page);
		await act();
		await expect.poll(() => fingerprint(page)).not.toBe(before);
		await expect.poll(() => page.locator(".typing").count()).toBe(0);
		return messages.last();
	};
	const write = (text: string) =>
		answered(async () => {
			await box.fill(text);
			await box.press("Enter");
			await messages.last().waitFor();
		});
	return {
		page,
		messages,
		box,
		answered,
		write,
		start: () => page.getByRole("button", { name: "Démarrer" }).click(),
		goTo: (chat: string) => page.getByRole("button", { name: chat }).click(),
		click: (label: string | RegExp) =>
			answered(() => page.getByRole("button", { name: label }).last().click()),
	};
}

const fingerprint = (page: Page) =>
	page.locator("#log").evaluate((log) => log.innerHTML);

describe("the simulator in a browser", () => {
	it("asks, and shows the context, the reasons and the next answer by its buttons", async () => {
		const { start, write, click, page, messages } = await openPage();
		await start();
		const answer = await write(QUESTION);
		await expect
			.poll(() => answer.textContent())
			.toContain("4 millions d’euros.");
		const count = await messages.count();
		const context = await click("📍 Contexte");
		expect(await context.textContent()).toContain("Autour de s2-1");
		await click("◀ Avant");
		expect(await messages.count()).toBe(count);
		const second = await write("Qui est l’architecte ?");
		await click("👎");
		expect(await second.textContent()).toContain("La réponse est incomplète");
		await click("La réponse est incomplète");
		expect(await page.locator("#toast").textContent()).toMatch(/^Merci/);
		await write("Où est la piscine ?");
		await click("Signaler ce manque");
		await click(/^Qui est l’architecte/);
		expect(await messages.last().textContent()).toContain("Paul Néri.");
	});

	it("copies a citation", async () => {
		const { start, write, page } = await openPage();
		await start();
		await write(QUESTION);
		await page.getByRole("button", { name: "📋 Copier" }).click();
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toMatch(
				/^«\sLe chantier a coûté 4 millions[\s\S]*\(s2-1\) https:\/\/bot\.example\.org\/a\/bibliotheque#s2-1$/,
			);
		expect(await page.locator("#toast").textContent()).toBe("Copié.");
	});

	it("leads to the reader page, and shows pictures", async () => {
		const { start, write, page } = await openPage();
		await start();
		await write(QUESTION);
		expect(
			await page.getByRole("link", { name: "🔎 Lire" }).getAttribute("href"),
		).toBe("https://bot.example.org/a/bibliotheque#s2-1");
		const picture = (await write("/carte")).locator("img");
		await expect
			.poll(() =>
				picture.evaluate((at) => (at as HTMLImageElement).naturalWidth),
			)
			.toBe(1200);
	});

	it("shares a citation into the group through the inline mode", async () => {
		const { start, write, page, answered, messages } = await openPage();
		await start();
		await write(QUESTION);
		await page.getByRole("button", { name: "↗ Partager" }).click();
		expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
			"Rédaction",
		);
		const result = page.locator("#choices button").first();
		await result.waitFor();
		await answered(() => result.click());
		const post = await messages.last().textContent();
		expect(post).toContain("par @simulateur_bot");
		expect(post).toContain("Le chantier a coûté 4 millions d’euros");
	});

	it("answers in the topic of a forum, whoever asks, and checks what another wrote", async () => {
		const { goTo, write, page, messages, click, box, answered } =
			await openPage();
		await goTo("Rédaction");
		await goTo("Presse");
		const speaker = page.getByLabel("Vous écrivez en tant que");
		await speaker.selectOption("Amina");
		await write("Le chantier a coûté 9 millions d’euros.");
		expect(await page.locator("#toast").textContent()).toContain(
			"ne transmet pas",
		);
		await speaker.selectOption("Karim");
		await page.getByRole("button", { name: "Répondre" }).click();
		await answered(async () => {
			await box.fill("/verifier");
			await box.press("Enter");
		});
		await expect
			.poll(() => messages.last().textContent())
			.toContain("Différent de l’article.");
		await write(`@simulateur_bot ${QUESTION}`);
		await speaker.selectOption("Amina");
		await page.getByRole("button", { name: "📍 Contexte" }).last().click();
		await expect
			.poll(() => page.locator("#toast").textContent())
			.toContain("Ces boutons appartiennent");
		await goTo("Justice");
		expect(await messages.count()).toBe(0);
		await speaker.selectOption("Vous");
		await page.getByRole("button", { name: "Commandes" }).click();
		await click(/^\/reglages/);
		await click(/^Boutons : oui/);
		expect(await messages.last().textContent()).toContain("Boutons\u00a0: non");
	});

	it("edits a question, and its answer", async () => {
		const { start, write, page, messages, answered, box } = await openPage();
		await start();
		await write(QUESTION);
		const count = await messages.count();
		await page.getByRole("button", { name: "Modifier" }).last().click();
		expect(await box.inputValue()).toBe(QUESTION);
		await answered(async () => {
			await box.fill("Qui est l’architecte ?");
			await box.press("Enter");
		});
		await expect
			.poll(() => messages.last().textContent())
			.toContain("Paul Néri.");
		expect(await messages.count()).toBe(count);
		expect(await messages.nth(count - 2).textContent()).toContain("modifié");
	});

	it("calls the bot as a guest, and shows the call behind its answer", async () => {
		const { goTo, write, page } = await openPage();
		await goTo("Voisins");
		const answer = await write(`@simulateur_bot ${QUESTION}`);
		await expect.poll(() => answer.textContent()).toContain("4 millions");
		await page.getByText("Appel à l’API").last().click();
		expect(await answer.locator("pre").textContent()).toContain(
			"answerGuestQuery",
		);
	});

	it("is used by the keyboard alone", async () => {
		const { page, messages, box } = await openPage();
		const focused = () =>
			page.evaluate(() => {
				const at = document.activeElement;
				return at === document.body ? "" : (at?.textContent?.trim() ?? "");
			});
		const tabTo = async (label: string | RegExp): Promise<void> => {
			for (let n = 0; n < 60; n++) {
				if ((await focused()).match(label)) return;
				await page.keyboard.press("Tab");
			}
			throw new Error(`no ${label}`);
		};
		await tabTo("Démarrer");
		await page.keyboard.press("Enter");
		await expect.poll(() => messages.count()).toBe(2);
		await expect
			.poll(() => box.evaluate((at) => at === document.activeElement))
			.toBe(true);
		await page.keyboard.type("/resu");
		await page.keyboard.press("ArrowUp");
		expect(await focused()).toMatch(/^\/resume/);
		await page.keyboard.press("Enter");
		await expect.poll(() => messages.count()).toBe(4);
		await page.keyboard.press("Shift+Tab");
		await tabTo("En une phrase");
		await page.keyboard.press("Enter");
		await expect.poll(() => messages.count()).toBe(5);
	});

	it.each([
		["light", 1100],
		["dark", 360],
	] as const)("is sound in the %s, %i px wide", async (colorScheme, width) => {
		const { page, start, write, goTo } = await openPage({
			colorScheme,
			viewport: { width, height: 700 },
		});
		await start();
		await write(QUESTION);
		expect(await seriousViolations(page)).toEqual([]);
		await goTo("Rédaction");
		await write("/aide");
		await page.getByRole("button", { name: "Commandes" }).click();
		expect(await seriousViolations(page)).toEqual([]);
		const { scrollWidth, dark } = await page.evaluate(() => ({
			scrollWidth: document.documentElement.scrollWidth,
			dark: getComputedStyle(document.querySelector(".bar") as Element)
				.backgroundColor,
		}));
		expect(scrollWidth).toBeLessThanOrEqual(width);
		expect(dark).toBe(
			colorScheme === "dark" ? "rgb(22, 32, 29)" : "rgb(255, 255, 255)",
		);
	});
});
