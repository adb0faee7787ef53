import { Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Engine } from "../answer/engine.ts";
import type { Logger } from "../logger.ts";
import type { DrawCitation } from "../presentation/citation-picture.ts";
import type { Library } from "../presentation/library.ts";
import { createFeedback } from "../state/feedback.ts";
import { createSettings } from "../state/group-settings.ts";
import type { Memory } from "../state/memory.ts";
import { callbacks } from "./callbacks.ts";
import { chats } from "./chats.ts";
import type { BotContext } from "./context.ts";
import { createConversations } from "./conversations.ts";
import type { Desk } from "./desk.ts";
import { guests, onceEach } from "./guest.ts";
import { inlineMode } from "./inline.ts";
import { invitations } from "./invitation.ts";
import { patience } from "./patience.ts";
import { reportFailure, reportUpdate } from "./reporting.ts";

export interface BotOptions {
	readonly engine: Engine;
	/** What the engine answers from. */
	readonly library: Library;
	/** Draws the citations of the library. */
	readonly draw: DrawCitation;
	/** Changes whenever the knowledge does. */
	readonly revision: string;
	/** Where settings and reports are kept. */
	readonly memory: Memory;
	/** Who may see what readers reported, by their Telegram ids. */
	readonly adminIds: readonly number[];
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
	const { engine, memory, logger, botInfo, apiRoot } = options;
	const bot = new Bot<BotContext>(token, {
		...(botInfo && { botInfo }),
		client: {
			timeoutSeconds: CALL_TIMEOUT_SECONDS,
			...(apiRoot && { apiRoot }),
		},
	});
	bot.api.config.use(patience);
	const desk: Desk = {
		...options,
		conversations: createConversations(engine),
		settings: createSettings(memory),
		feedback: createFeedback(memory),
		editors: new Set(options.adminIds),
	};
	// Not bot.catch: it covers nothing but grammY's own polling.
	const guarded = bot.errorBoundary(reportFailure(logger));
	guarded.use(reportUpdate(logger));
	guarded.use(callbacks(desk), inlineMode(desk), invitations());
	guarded.use(onceEach(), guests(desk), chats(desk));
	return bot;
}
