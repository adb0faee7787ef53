import { Composer } from "grammy";
import type { Answer } from "../answer/answer.ts";
import type { Engine } from "../answer/engine.ts";
import type { Article } from "../knowledge/article.ts";
import {
	parseCallbackData,
	questionKey,
} from "../presentation/callback-data.ts";
import { render } from "../presentation/reply.ts";
import { wording } from "../presentation/wording.ts";
import type { BotContext } from "./context.ts";
import type { Conversations } from "./conversations.ts";
import { send } from "./send.ts";

interface Pressed {
	readonly answer: Answer;
	/** Shown above the answer. */
	readonly question?: string;
}

/** Buttons: each press is acknowledged once, whatever happens, and answered by a new message. */
export function callbacks(
	engine: Engine,
	articles: readonly Article[],
	conversations: Conversations,
): Composer<BotContext> {
	const questions = new Map(
		engine.suggestions.map((question) => [questionKey(question), question]),
	);
	const press = (ctx: BotContext, data: string): Pressed | null => {
		const action = parseCallbackData(data);
		if (action === null) return null;
		if (action.kind === "open") {
			const answer = engine.open(action.reference);
			return answer && { answer };
		}
		if (action.kind === "request")
			return { answer: engine.request(action.request) };
		const question = questions.get(action.key);
		return question === undefined
			? null
			: { answer: conversations.ask(ctx, question), question };
	};

	const composer = new Composer<BotContext>();
	composer.on("callback_query", async (ctx) => {
		let pressed: Pressed | null = null;
		let notice: string = wording.failure;
		try {
			pressed =
				ctx.chat?.type === "private"
					? press(ctx, ctx.callbackQuery.data ?? "")
					: null;
			notice = pressed === null ? wording.oldButton : "";
		} finally {
			// A press that Telegram no longer waits for still deserves its answer.
			await ctx.answerCallbackQuery(notice).catch(() => undefined);
		}
		ctx.outcome = pressed?.answer.kind ?? "notice";
		if (pressed !== null)
			await send(ctx, render(pressed.answer, articles, pressed.question));
	});
	return composer;
}
