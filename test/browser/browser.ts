import axe from "axe-core";
import {
	type Browser,
	type BrowserContextOptions,
	chromium,
	type Page,
} from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { startProgram } from "../support/program.ts";

/** Debian's; another one by its path. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The simulator as a reader starts it, and a browser, for the tests of a file. */
export function openBrowser(env: Record<string, string> = {}) {
	let browser: Browser;
	let address = "";
	let stop = (): void => undefined;
	const errors: string[] = [];

	beforeAll(async () => {
		const { child, said } = startProgram(env);
		stop = () => child.kill("SIGKILL");
		address = await said(/http:\/\/127\.0\.0\.1:\d+/);
		browser = await chromium.launch({
			executablePath: CHROMIUM,
			args: ["--no-sandbox"],
		});
	});
	afterAll(async () => {
		await browser?.close();
		stop();
		expect(errors).toEqual([]);
	});
	/** A page at a path of the program; whatever goes wrong in it fails the tests. */
	const visit = async (
		path = "/",
		options: BrowserContextOptions = {},
	): Promise<Page> => {
		const context = await browser.newContext({
			viewport: { width: 1100, height: 800 },
			reducedMotion: "reduce",
			permissions: ["clipboard-read", "clipboard-write"],
			...options,
		});
		const page = await context.newPage();
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("console", (line) => {
			if (line.type() === "error") errors.push(line.text());
		});
		await page.goto(address + path);
		return page;
	};
	return { visit };
}

/** What is serious among what axe-core finds wrong with a page. */
export async function seriousViolations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: typeof axe }).axe.run(),
	);
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
