import { Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Engine } from "../answer/engine.ts";
import type { Article } from "../knowledge/article.ts";
import type { Logger } from "../logger.ts";
import { callbacks } from "./callbacks.ts";
import type { BotContext } from "./context.ts";
import { createConversations } from "./conversations.ts";
import { patience } from "./patience.ts";
import { privateChat } from "./private.ts";
import { reportFailure, reportUpdate } from "./reporting.ts";

export interface BotOptions {
	readonly engine: Engine;
	/** What the engine answers from. */
	readonly articles: readonly Article[];
	readonly logger: Logger;
	/** Given, the bot never asks Telegram who it is. */
	readonly botInfo?: UserFromGetMe | undefined;
	/** Another Bot API server than the public one. */
	readonly apiRoot?: string | undefined;
}

/** Longer than any long poll, so that no call hangs for ever. */
const CALL_TIMEOUT_SECONDS = 45;

/** The whole bot, whatever brings its updates. */
export function createBot(token: string, options: BotOptions): Bot<BotContext> {
	const { engine, articles, logger, botInfo, apiRoot } = options;
	const bot = new Bot<BotContext>(token, {
		...(botInfo && { botInfo }),
		client: {
			timeoutSeconds: CALL_TIMEOUT_SECONDS,
			...(apiRoot && { apiRoot }),
		},
	});
	bot.api.config.use(patience);
	// Not bot.catch: it covers nothing but grammY's own polling.
	const guarded = bot.errorBoundary(reportFailure(logger));
	guarded.use(reportUpdate(logger));
	const conversations = createConversations(engine);
	guarded.use(callbacks(engine, articles, conversations));
	guarded.chatType("private").use(privateChat(engine, articles, conversations));
	return bot;
}
