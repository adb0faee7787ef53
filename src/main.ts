import { existsSync } from "node:fs";
import { createEngine } from "./answer/engine.ts";
import { createBot } from "./bot/bot.ts";
import { register } from "./bot/command-menu.ts";
import { ConfigError, readConfig } from "./config.ts";
import { readDossier } from "./knowledge/dossier.ts";
import { KnowledgeError } from "./knowledge/problem.ts";
import { createLogger } from "./logger.ts";
import { createPictures } from "./presentation/citation-picture.ts";
import { wording } from "./presentation/wording.ts";
import { mountSimulator } from "./simulator/app.ts";
import { createSimulator } from "./simulator/simulator.ts";
import { createFileMemory, MemoryError } from "./state/file-memory.ts";
import { createVolatileMemory } from "./state/memory.ts";
import { introduce } from "./transport/introduction.ts";
import { poll } from "./transport/polling.ts";
import { createApp, listen, serveUntil } from "./transport/server.ts";
import { TransportError } from "./transport/transport-error.ts";
import { serveWebhook } from "./transport/webhook.ts";
import { mountReader } from "./web/reader.ts";

/** Runs the bot until `stop` is aborted. */
async function run(stop: AbortSignal): Promise<void> {
	if (existsSync(".env")) process.loadEnvFile(".env");
	const config = readConfig(process.env);
	const logger = createLogger(config.logLevel);
	const dossier = readDossier(config.knowledgeDir);
	const library = {
		articles: dossier.articles,
		publicUrl: config.publicUrl,
	};
	const options = {
		engine: createEngine(dossier),
		library,
		draw: createPictures(library),
		revision: dossier.revision,
		adminIds: config.adminIds,
		logger,
	};

	const app = createApp();
	mountReader(app, options.engine, library, options.draw);

	if (config.mode === "simulator") {
		const { simulator, bot } = createSimulator((botInfo) =>
			createBot("1:simulator", {
				...options,
				memory: createVolatileMemory(),
				botInfo,
			}),
		);
		await register(bot, config.adminIds, logger);
		mountSimulator(app, simulator);
		return serveUntil(stop, app, config, (url) =>
			console.log(wording.simulator.ready(url)),
		);
	}
	const bot = createBot(config.token, {
		...options,
		memory: createFileMemory(config.dataDir),
		apiRoot: config.apiRoot,
	});
	const start = async (): Promise<boolean> => {
		const known = await introduce(bot, stop, logger);
		if (known) void register(bot, config.adminIds, logger, stop);
		return known;
	};
	if (config.mode === "polling") {
		const server = await listen(app, config.host, config.port);
		logger.info({ listening: server.url }, "serving");
		try {
			if (await start()) await poll(bot, stop, logger);
		} finally {
			await server.close();
		}
		return;
	}
	if (!(await start())) return;
	return serveWebhook(
		app,
		bot,
		{ url: config.webhookUrl, secret: config.webhookSecret },
		config,
		stop,
		logger,
	);
}

const stopping = new AbortController();
process.once("SIGTERM", () => stopping.abort());
process.once("SIGINT", () => stopping.abort());
try {
	await run(stopping.signal);
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
