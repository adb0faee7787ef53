import { describe, expect, it } from "vitest";
import { openBrowser, seriousViolations } from "./browser.ts";

const { visit } = openBrowser();

describe("the reader page in a browser", () => {
	it.each([
		["light", 1100],
		["dark", 360],
	] as const)(
		"shows the cited sentence, in the %s, %i px wide",
		async (colorScheme, width) => {
			const page = await visit("/a/bibliotheque#s3-5", {
				colorScheme,
				viewport: { width, height: 300 },
			});
			const cited = page.locator("#s3-5");
			await expect
				.poll(() =>
					cited.evaluate((at) => {
						const { top, bottom } = at.getBoundingClientRect();
						return top >= 0 && bottom <= innerHeight;
					}),
				)
				.toBe(true);
			const colourOf = (id: string) =>
				page.locator(id).evaluate((at) => getComputedStyle(at).backgroundColor);
			expect(await colourOf("#s3-5")).not.toBe(await colourOf("#s3-1"));
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
			).toBeLessThanOrEqual(width);
			expect(await seriousViolations(page)).toEqual([]);
		},
	);

	it("copies a sentence, as it stands, with its place and address", async () => {
		const page = await visit("/a/bibliotheque");
		await page.getByRole("button", { name: "Copier s2-3" }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(
			/^« L’architecte Paul Néri a conservé la façade <de 1901> & l’escalier\. »\n— .*phrase 3 sur 3 \(s2-3\)\nhttp:.*\/a\/bibliotheque#s2-3$/,
		);
		expect(await page.locator("#status").textContent()).toBe(
			"Citation copiée.",
		);
	});

	it("prints the article without its tools", async () => {
		const page = await visit("/a/bibliotheque");
		await page.emulateMedia({ media: "print" });
		expect(await page.locator("aside").isVisible()).toBe(false);
		expect(
			await page.getByRole("button", { name: "Copier s2-3" }).isVisible(),
		).toBe(false);
		expect(await page.locator("#s2-3").isVisible()).toBe(true);
	});
});
