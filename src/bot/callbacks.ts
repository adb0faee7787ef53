import { Composer } from "grammy";
import { parsePress } from "../presentation/callback-data.ts";
import { wording } from "../presentation/wording.ts";
import type { BotContext } from "./context.ts";
import type { Desk } from "./desk.ts";
import { createEffects, type Effect, notice } from "./effects.ts";
import { patienceWith } from "./flood.ts";

/** Buttons: each press is acknowledged once, whatever happens, and in a group only the asker's does anything. */
export function callbacks(desk: Desk): Composer<BotContext> {
	const effectsOf = createEffects(desk);
	const effectOf = async (ctx: BotContext): Promise<Effect> => {
		const press = parsePress(ctx.callbackQuery?.data ?? "");
		if (press === null) return notice(wording.oldButton);
		if (press.owner !== null && press.owner !== ctx.from?.id)
			return notice(wording.notYours);
		const patience = await patienceWith(ctx.from?.id, undefined, desk.memory);
		return patience === "answer"
			? effectsOf(ctx, press)
			: notice(wording.tooFast);
	};
	const composer = new Composer<BotContext>();
	composer.on("callback_query", async (ctx) => {
		let effect: Effect = { outcome: "failed", notice: wording.failure };
		try {
			effect = await effectOf(ctx);
		} finally {
			// A press that Telegram no longer waits for still deserves its answer.
			await ctx.answerCallbackQuery(effect.notice).catch(() => undefined);
		}
		ctx.outcome = effect.outcome;
		await effect.act?.();
	});
	return composer;
}
