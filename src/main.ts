import { existsSync } from "node:fs";
import type { Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { type BotOptions, createBot } from "./bot/bot.ts";
import { register } from "./bot/command-menu.ts";
import type { BotContext } from "./bot/context.ts";
import { createHandle } from "./bot/handling.ts";
import { openKnowledge } from "./bot/live-knowledge.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { KnowledgeError } from "./knowledge/problem.ts";
import { createLogger, type Logger } from "./logger.ts";
import { wording } from "./presentation/wording.ts";
import { mountSimulator } from "./simulator/app.ts";
import { createSimulator } from "./simulator/simulator.ts";
import { createFileMemory, MemoryError } from "./state/file-memory.ts";
import { type LastingMemory, withFallback } from "./state/lasting-memory.ts";
import type { Memory } from "./state/memory.ts";
import { createProcessMemory } from "./state/process-memory.ts";
import { createRedisMemory } from "./state/redis-memory.ts";
import { mountHealth } from "./transport/health.ts";
import { introduce } from "./transport/introduction.ts";
import { mountMetrics } from "./transport/metrics.ts";
import { poll } from "./transport/polling.ts";
import { createApp, listen, serveUntil } from "./transport/server.ts";
import { TransportError } from "./transport/transport-error.ts";
import { serveWebhook } from "./transport/webhook.ts";
import { mountReader } from "./web/reader.ts";

/** An update that fails in polling is not brought again: it is tried once. */
const TRIES = { simulator: 1, polling: 1, webhook: 3 };

/** Runs the bot until `stop` is aborted. */
async function run(stop: AbortSignal): Promise<void> {
	if (existsSync(".env")) process.loadEnvFile(".env");
	const config = readConfig(process.env);
	const logger = createLogger(config.logLevel);
	const { current, reload } = await openKnowledge(config, logger);
	process.on("SIGHUP", () => void reload());
	const shared = sharedMemory(config, logger);
	const memory = shared ?? ownMemory(config);
	const app = createApp();
	const options: BotOptions = {
		knowledge: current,
		memory,
		adminIds: config.adminIds,
		logger,
		figures: mountMetrics(app),
	};
	let isReady = false;
	mountHealth(app, {
		isReady: () => isReady,
		revision: () => current().revision,
		transport: config.mode,
		redis: () =>
			shared === null ? "none" : shared.isReached ? "reached" : "lost",
	});
	mountReader(app, current);
	const handling = { memory, logger, tries: TRIES[config.mode] };

	if (config.mode === "simulator") {
		const create = (botInfo: UserFromGetMe): Bot<BotContext> =>
			createBot("1:simulator", { ...options, botInfo });
		const { simulator, bot } = createSimulator(create, handling);
		await register(bot, config.adminIds, logger);
		mountSimulator(app, simulator);
		isReady = true;
		return serveUntil(stop, app, config, (url) =>
			console.log(wording.simulator.ready(url)),
		);
	}
	const bot = createBot(config.token, { ...options, apiRoot: config.apiRoot });
	const handle = createHandle(bot, handling);
	const start = async (): Promise<boolean> => {
		isReady = await introduce(bot, stop, logger);
		if (isReady) void register(bot, config.adminIds, logger, stop);
		return isReady;
	};
	if (config.mode === "polling") {
		const server = await listen(app, config.host, config.port);
		logger.info({ listening: server.url }, "serving");
		try {
			if (await start()) await poll(bot, handle, memory, stop, logger);
		} finally {
			await server.close();
		}
		return;
	}
	if (!(await start())) return;
	const webhook = { url: config.webhookUrl, secret: config.webhookSecret };
	return serveWebhook(app, bot, handle, webhook, config, stop, logger);
}

/** What several replicas share; null when there is nothing to share. */
function sharedMemory(
	{ redisUrl }: Config,
	logger: Logger,
): LastingMemory | null {
	if (redisUrl === undefined) return null;
	return withFallback(
		createRedisMemory(redisUrl),
		createProcessMemory(),
		(isReached) =>
			isReached
				? logger.info("Redis is back")
				: logger.error(
						"Redis cannot be reached: answering without memory until it is back",
					),
	);
}

/** What one copy of the bot remembers: nothing of the simulator outlives it. */
function ownMemory({ mode, dataDir }: Config): Memory {
	return mode === "simulator"
		? createProcessMemory()
		: createFileMemory(dataDir);
}

const stopping = new AbortController();
process.once("SIGTERM", () => stopping.abort());
process.once("SIGINT", () => stopping.abort());
try {
	await run(stopping.signal);
	// Nothing in hand is left: connections that are kept open need not be waited for.
	process.exit(0);
} catch (error) {
	const expected =
		error instanceof ConfigError ||
		error instanceof KnowledgeError ||
		error instanceof TransportError ||
		error instanceof MemoryError;
	console.error(
		expected ? error.message : error instanceof Error ? error.stack : error,
	);
	process.exit(1);
}
