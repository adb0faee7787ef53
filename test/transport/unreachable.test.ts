import { afterEach, expect, it } from "vitest";
import { startProgram } from "../support/program.ts";

const cleanUps: (() => void)[] = [];
afterEach(() => {
	for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

it.each(["polling", "webhook"])(
	"says that Telegram cannot be reached, and stops when told to (%s)",
	{ timeout: 30_000 },
	async (transport) => {
		const { child, ended, said } = startProgram({
			BOT_TOKEN: "123:very-secret",
			TELEGRAM_API_ROOT: "http://127.0.0.1:1",
			TRANSPORT: transport,
			WEBHOOK_URL: "https://bot.example.org/telegram",
			WEBHOOK_SECRET: "secret",
			PORT: "0",
		});
		cleanUps.push(() => child.kill("SIGKILL"));
		await said(/Telegram cannot be reached, trying again/);
		child.kill("SIGTERM");
		const { status, output } = await ended;
		expect(status).toBe(0);
		expect(
			JSON.parse(
				output.split("\n").find((line) => line.includes("again")) ?? "",
			),
		).toMatchObject({
			description: "Network request for 'getMe' failed!",
			code: "ECONNREFUSED",
			seconds: 3,
		});
		expect(output).not.toMatch(/very-secret|a menu/);
	},
);
