import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

const webhook = {
	BOT_TOKEN: "123:abc",
	TRANSPORT: "webhook",
	WEBHOOK_URL: "https://bot.example.org/telegram",
	WEBHOOK_SECRET: "s3cret",
};

const problemsOf = (env: Record<string, string>): string => {
	try {
		readConfig(env);
	} catch (error) {
		if (error instanceof ConfigError) return error.message;
		throw error;
	}
	throw new Error("the configuration was accepted");
};

describe("readConfig", () => {
	it("opens the simulator when nothing is set", () => {
		expect(readConfig({})).toEqual({
			mode: "simulator",
			host: "127.0.0.1",
			port: 8080,
			publicUrl: undefined,
			knowledgeDir: "knowledge",
			dataDir: "data",
			redisUrl: undefined,
			adminIds: [],
			logLevel: "info",
		});
	});

	it.each([
		[
			{ BOT_TOKEN: "123:abc" },
			{ mode: "polling", token: "123:abc", apiRoot: undefined },
		],
		[
			{ BOT_TOKEN: "123:abc", TELEGRAM_API_ROOT: "http://127.0.0.1:8081/" },
			{ apiRoot: "http://127.0.0.1:8081" },
		],
		[
			webhook,
			{
				mode: "webhook",
				webhookUrl: "https://bot.example.org/telegram",
				webhookSecret: "s3cret",
			},
		],
		[
			{
				...webhook,
				WEBHOOK_URL: "http://127.0.0.1:9000/t",
				TELEGRAM_API_ROOT: "http://127.0.0.1:8081",
			},
			{ mode: "webhook" },
		],
		[
			{ BOT_TOKEN: "", PORT: " ", TRANSPORT: "" },
			{ mode: "simulator", port: 8080 },
		],
		[
			{ PORT: "0", HOST: "0.0.0.0" },
			{ port: 0, host: "0.0.0.0" },
		],
		[{ ADMIN_IDS: "12, 34 56" }, { adminIds: [12, 34, 56] }],
		[
			{ LOG_LEVEL: "debug", REDIS_URL: "rediss://:pw@redis:6379" },
			{ logLevel: "debug", redisUrl: "rediss://:pw@redis:6379" },
		],
	])("reads %j", (env, expected) => {
		expect(readConfig(env)).toMatchObject(expected);
	});

	it.each<[Record<string, string>, string, RegExp]>([
		[{ BOT_TOKEN: "hunter2" }, "BOT_TOKEN", /@BotFather/],
		[
			{ TELEGRAM_API_ROOT: "localhost" },
			"TELEGRAM_API_ROOT",
			/http:\/\/127\.0\.0\.1/,
		],
		[{ TRANSPORT: "pigeon" }, "TRANSPORT", /polling/],
		[{ ...webhook, BOT_TOKEN: "" }, "BOT_TOKEN", /@BotFather/],
		[{ ...webhook, WEBHOOK_URL: "" }, "WEBHOOK_URL", /https:/],
		[
			{ ...webhook, WEBHOOK_URL: "http://bot.example.org/t" },
			"WEBHOOK_URL",
			/https/,
		],
		[
			{ ...webhook, WEBHOOK_URL: "https://bot.example.org:3000/t" },
			"WEBHOOK_URL",
			/8443/,
		],
		[{ ...webhook, WEBHOOK_SECRET: "" }, "WEBHOOK_SECRET", /long random/],
		[{ ...webhook, WEBHOOK_SECRET: "hunter2 !" }, "WEBHOOK_SECRET", /letters/],
		[{ HOST: "a b" }, "HOST", /127\.0\.0\.1/],
		[{ PORT: "http" }, "PORT", /8080/],
		[{ PORT: "65536" }, "PORT", /65535/],
		[{ PORT: "-1" }, "PORT", /65535/],
		[{ PUBLIC_URL: "bot" }, "PUBLIC_URL", /https:/],
		[{ REDIS_URL: "http://hunter2" }, "REDIS_URL", /redis:/],
		[{ ADMIN_IDS: "alice" }, "ADMIN_IDS", /12345/],
		[{ LOG_LEVEL: "loud" }, "LOG_LEVEL", /debug/],
	])("refuses %j", (env, variable, remedy) => {
		const message = problemsOf(env);
		expect(message).toMatch(/^The configuration has 1 problem:/);
		expect(message).toContain(`\n${variable}: `);
		expect(message).toMatch(remedy);
		expect(message).not.toContain("hunter2");
	});

	it("lists every problem at once", () => {
		const message = problemsOf({
			PORT: "x",
			LOG_LEVEL: "x",
			TRANSPORT: "webhook",
			BOT_TOKEN: "hunter2",
		});
		expect(message).toMatch(/has 5 problems/);
		for (const name of [
			"PORT",
			"LOG_LEVEL",
			"BOT_TOKEN",
			"WEBHOOK_URL",
			"WEBHOOK_SECRET",
		]) {
			expect(message).toContain(`\n${name}: `);
		}
	});

	it("has every variable in .env.example, whose values are the defaults", () => {
		const lines = readFileSync(".env.example", "utf8").split("\n");
		const set = lines
			.filter((line) => /^\w+=/.test(line))
			.map((line) => line.split("=") as [string, string]);
		expect(readConfig(Object.fromEntries(set))).toEqual(readConfig({}));
		const source = readFileSync("src/config.ts", "utf8");
		const known = [...source.matchAll(/^\t([A-Z_]+): /gm)].map(
			([, name]) => name,
		);
		expect(set.map(([name]) => name)).toEqual(known);
	});
});
