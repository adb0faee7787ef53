import { z } from "zod";
import { LOG_LEVELS } from "./logger.ts";

/** What the environment says, a variant for each way to run. */
export type Config = Common & (Simulator | Polling | Webhook);

interface Simulator {
	readonly mode: "simulator";
}

interface Polling {
	readonly mode: "polling";
	readonly token: string;
	readonly apiRoot: string | undefined;
}

interface Webhook {
	readonly mode: "webhook";
	readonly token: string;
	readonly apiRoot: string | undefined;
	readonly webhookUrl: string;
	readonly webhookSecret: string;
}

interface Common {
	readonly host: string;
	readonly port: number;
	readonly publicUrl: string | undefined;
	readonly knowledgeDir: string;
	readonly dataDir: string;
	readonly redisUrl: string | undefined;
	readonly adminIds: readonly number[];
	readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The environment cannot be used; the message lists every problem: variable, what, remedy. Never a value: it may be secret. */
export class ConfigError extends Error {
	override readonly name = "ConfigError";

	constructor(problems: readonly string[]) {
		const count =
			problems.length === 1 ? "1 problem" : `${problems.length} problems`;
		super([`The configuration has ${count}:`, ...problems].join("\n"));
	}
}

type Environment = Readonly<Record<string, string | undefined>>;

const bad = (what: string, remedy: string) => ({
	error: `${what}\n    → ${remedy}`,
});

const httpUrl = (what: string) =>
	z
		.url({
			protocol: /^https?$/,
			...bad("is not an http or https address", what),
		})
		.transform((url) => url.replace(/\/+$/, ""));

const variables = z.object({
	BOT_TOKEN: z
		.stringFormat(
			"bot token",
			/^(?=.{3,80}$)[1-9]\d*:[\w-]+$/,
			bad(
				"is not a bot token",
				"copy it whole from @BotFather, such as 123456:ABC-def; remove it for the simulator",
			),
		)
		.optional(),
	TELEGRAM_API_ROOT: httpUrl(
		"write one such as http://127.0.0.1:8081, or remove it",
	).optional(),
	TRANSPORT: z
		.enum(
			["polling", "webhook"],
			bad(
				"is neither « polling » nor « webhook »",
				"write one of them, or remove it",
			),
		)
		.default("polling"),
	WEBHOOK_URL: httpUrl(
		"write the public address of this bot, such as https://bot.example.org/telegram",
	).optional(),
	WEBHOOK_SECRET: z
		.stringFormat(
			"webhook secret",
			/^[\w-]{1,256}$/,
			bad(
				"holds what Telegram refuses",
				"write 1 to 256 letters, digits, « _ » and « - »",
			),
		)
		.optional(),
	HOST: z
		.stringFormat(
			"host",
			/^[\w.:-]+$/,
			bad("is not an address", "write one such as 127.0.0.1 or 0.0.0.0"),
		)
		.default("127.0.0.1"),
	PORT: z
		.stringFormat(
			"port",
			(port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535,
			bad("is not a port", "write a number from 0 to 65535, such as 8080"),
		)
		.transform(Number)
		.default(8080),
	PUBLIC_URL: httpUrl(
		"write the address readers use, such as https://bot.example.org, or remove it",
	)
		.refine((url) => new URL(url).hostname.includes("."), {
			...bad(
				"is an address that Telegram refuses in a button",
				"write one that readers can reach, such as https://bot.example.org, or remove it",
			),
		})
		.optional(),
	KNOWLEDGE_DIR: z.string().default("knowledge"),
	DATA_DIR: z.string().default("data"),
	REDIS_URL: z
		.url({
			protocol: /^rediss?$/,
			...bad(
				"is not a redis or rediss address",
				"write one such as redis://127.0.0.1:6379, or remove it",
			),
		})
		.optional(),
	ADMIN_IDS: z
		.stringFormat(
			"ids",
			/^[1-9]\d{0,15}([,\s]+[1-9]\d{0,15})*$/,
			bad(
				"is not a list of Telegram user ids",
				"write numbers with commas between them, such as 12345,67890",
			),
		)
		.transform((ids) => ids.split(/[,\s]+/).map(Number))
		.default([]),
	LOG_LEVEL: z
		.enum(
			LOG_LEVELS,
			bad("is not a level", `write one of ${LOG_LEVELS.join(", ")}`),
		)
		.default("info"),
});

/** The checked configuration. An empty variable counts as absent. Throws a ConfigError that lists all that is wrong. */
export function readConfig(env: Environment): Config {
	const given = Object.fromEntries(
		Object.keys(variables.shape).flatMap((name) =>
			env[name]?.trim() ? [[name, env[name].trim()]] : [],
		),
	);
	const parsed = variables.safeParse(given);
	const wrong =
		parsed.error?.issues.map(
			({ path, message }) => `${path.join(".")}: ${message}`,
		) ?? [];
	const problems = [...wrong, ...missing(given)];
	if (!parsed.success || problems.length > 0) throw new ConfigError(problems);

	const {
		BOT_TOKEN,
		TELEGRAM_API_ROOT,
		TRANSPORT,
		WEBHOOK_URL,
		WEBHOOK_SECRET,
		...rest
	} = parsed.data;
	const common: Common = {
		host: rest.HOST,
		port: rest.PORT,
		publicUrl: rest.PUBLIC_URL,
		knowledgeDir: rest.KNOWLEDGE_DIR,
		dataDir: rest.DATA_DIR,
		redisUrl: rest.REDIS_URL,
		adminIds: rest.ADMIN_IDS,
		logLevel: rest.LOG_LEVEL,
	};
	if (BOT_TOKEN === undefined) return { ...common, mode: "simulator" };
	const telegram = { token: BOT_TOKEN, apiRoot: TELEGRAM_API_ROOT };
	if (
		TRANSPORT === "polling" ||
		WEBHOOK_URL === undefined ||
		WEBHOOK_SECRET === undefined
	) {
		return { ...common, ...telegram, mode: "polling" };
	}
	return {
		...common,
		...telegram,
		mode: "webhook",
		webhookUrl: WEBHOOK_URL,
		webhookSecret: WEBHOOK_SECRET,
	};
}

/** What the webhook needs, and what Telegram's own server wants of its address. */
function missing(given: Environment): string[] {
	if (given.TRANSPORT !== "webhook") return [];
	const required = [
		[
			"BOT_TOKEN",
			"copy it from @BotFather, or remove TRANSPORT for the simulator",
		],
		[
			"WEBHOOK_URL",
			"write the public address of this bot, such as https://bot.example.org/telegram",
		],
		[
			"WEBHOOK_SECRET",
			"write a long random word of letters, digits, « _ » and « - »",
		],
	] as const;
	const absent = required.filter(([name]) => given[name] === undefined);
	const url = URL.canParse(given.WEBHOOK_URL ?? "")
		? new URL(given.WEBHOOK_URL ?? "")
		: null;
	const refused =
		url !== null &&
		given.TELEGRAM_API_ROOT === undefined &&
		!(url.protocol === "https:" && WEBHOOK_PORTS.has(url.port));
	return [
		...absent.map(
			([name, remedy]) =>
				`${name}: is missing, and TRANSPORT=webhook needs it\n    → ${remedy}`,
		),
		...(refused
			? [
					"WEBHOOK_URL: Telegram would refuse it\n    → use https, on port 443, 80, 88 or 8443",
				]
			: []),
	];
}

/** « "" » is 443. */
const WEBHOOK_PORTS = new Set(["", "80", "88", "8443"]);
