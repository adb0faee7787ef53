import { Bot, Composer } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Logger } from "../logger.ts";
import { createFeedback } from "../state/feedback.ts";
import { createSettings } from "../state/group-settings.ts";
import type { Memory } from "../state/memory.ts";
import { callbacks } from "./callbacks.ts";
import { connectionsTo } from "./calls/connections.ts";
import { LONGEST_CALL, withDeadline } from "./calls/deadline.ts";
import { followMigration } from "./calls/migration.ts";
import { patience } from "./calls/patience.ts";
import { plainFallback } from "./calls/plain-fallback.ts";
import { chats } from "./chats.ts";
import type { BotContext } from "./context.ts";
import { createConversations } from "./conversations.ts";
import type { Desk } from "./desk.ts";
import { countErrors, type Figures, NO_FIGURES } from "./figures.ts";
import { guests, onceEach } from "./guest.ts";
import { inlineMode } from "./inline.ts";
import { invitations } from "./invitation.ts";
import type { Knowledge } from "./knowledge.ts";
import { reportUpdate } from "./reporting.ts";

export interface BotOptions {
	/** What the bot answers from at the moment. */
	readonly knowledge: () => Knowledge;
	/** Where settings and reports are kept. */
	readonly memory: Memory;
	/** Who may see what readers reported, by their Telegram ids. */
	readonly adminIds: readonly number[];
	readonly logger: Logger;
	readonly figures?: Figures;
	/** Given, the bot never asks Telegram who it is. */
	readonly botInfo?: UserFromGetMe | undefined;
	/** Another Bot API server than the public one. */
	readonly apiRoot?: string | undefined;
}

const PUBLIC_API = "https://api.telegram.org";
/** Longer than any long poll, so that no call hangs for ever. */
const LONGEST_POLL_SECONDS = 45;

/** The whole bot, whatever brings its updates. What a handler throws is for whoever brought the update; see handling.ts. */
export function createBot(token: string, options: BotOptions): Bot<BotContext> {
	const { knowledge, memory, logger, botInfo } = options;
	const { apiRoot = PUBLIC_API } = options;
	const { figures = NO_FIGURES } = options;
	const bot = new Bot<BotContext>(token, {
		...(botInfo && { botInfo }),
		client: {
			timeoutSeconds: LONGEST_POLL_SECONDS,
			apiRoot,
			baseFetchConfig: { agent: connectionsTo(apiRoot) },
		},
	});
	const settings = createSettings(memory);
	const feedback = createFeedback(memory);
	const editors = new Set(options.adminIds);
	// The last is the first that a call meets.
	bot.api.config.use(
		countErrors(figures),
		withDeadline(LONGEST_CALL),
		patience,
		plainFallback,
		followMigration(settings),
	);

	let [built, answering] = [
		null as Knowledge | null,
		new Composer<BotContext>(),
	];
	/** What answers from the knowledge of the moment: made anew when that is replaced. */
	const current = (): Composer<BotContext> => {
		const known = knowledge();
		if (known === built) return answering;
		const desk: Desk = {
			...known,
			memory,
			settings,
			feedback,
			editors,
			conversations: createConversations(known.engine, known.revision, memory),
		};
		[built, answering] = [known, new Composer<BotContext>()];
		answering.use(callbacks(desk), inlineMode(desk), invitations());
		answering.use(onceEach(memory), guests(desk), chats(desk));
		return answering;
	};
	bot.use(reportUpdate(logger, figures));
	bot.lazy(current);
	return bot;
}
