import type { Answer } from "../answer/answer.ts";
import {
	type Action,
	type Press,
	questionKey,
} from "../presentation/callback-data.ts";
import { reasonChoices } from "../presentation/citation-choices.ts";
import {
	type Reply,
	render,
	renderContext,
	replyOf,
	type Showing,
} from "../presentation/reply.ts";
import { settingsCard } from "../presentation/settings-card.ts";
import { wording } from "../presentation/wording.ts";
import { isAdministrator } from "./administrators.ts";
import { readAsked } from "./asked.ts";
import type { BotContext, Outcome } from "./context.ts";
import { conversationKey } from "./conversations.ts";
import type { Desk } from "./desk.ts";
import { replaceButtons } from "./keyboards.ts";
import { edit, send } from "./send.ts";

/** What a press comes to. */
export interface Effect {
	readonly outcome: Outcome;
	/** What the button shows for a moment; empty for nothing. */
	readonly notice: string;
	/** What happens once the press is acknowledged. */
	readonly act?: () => Promise<unknown>;
}

/** A function that says what a press comes to; what it asks for is noted before it is acknowledged, and shown after. */
export function createEffects(
	desk: Desk,
): (ctx: BotContext, press: Press) => Promise<Effect> {
	const { engine, library, conversations, settings, feedback } = desk;
	const questions = new Map(
		engine.suggestions.map((question) => [questionKey(question), question]),
	);

	return async (ctx, { action, owner }) => {
		const showing: Showing = { owner: owner ?? undefined };
		const show = (answer: Answer, more: Showing = {}): Effect => ({
			outcome: answer.kind,
			notice: "",
			act: () => say(ctx, render(answer, library, { ...showing, ...more })),
		});
		switch (action.kind) {
			case "ask": {
				const question = questions.get(action.key);
				if (question === undefined) return notice(wording.oldButton);
				const key = conversationKey(ctx.chat?.id, ctx.from?.id);
				return show(await conversations.ask(key, question), { question });
			}
			case "request":
				return show(await engine.request(action.request));
			case "open": {
				const found = await engine.open(action.reference);
				return found === null ? notice(wording.oldButton) : show(found);
			}
			case "context": {
				const reply = renderContext(action.reference, library, showing);
				return reply === null
					? notice(wording.oldButton)
					: { outcome: "section", notice: "", act: () => edit(ctx, reply) };
			}
			case "like":
			case "dislike": {
				const { kind, reference } = action;
				const asksWhy = kind === "dislike" && ctx.msg !== undefined;
				if (!asksWhy)
					await feedback.vote({ reference, liked: kind === "like" });
				const reasons = replyOf(
					{ lines: [], choices: asksWhy ? reasonChoices(reference) : [] },
					showing,
				);
				return {
					...notice(asksWhy ? wording.whyNot : wording.voted),
					act: () => replaceButtons(ctx, VOTES, reasons),
				};
			}
			case "reason": {
				const { reference, reason } = action;
				await feedback.vote({ reference, liked: false, reason });
				return {
					...notice(wording.voted),
					act: () => replaceButtons(ctx, REASON),
				};
			}
			case "gap": {
				const asked = ctx.msg?.reply_to_message;
				const question = asked && readAsked(asked, ctx.me).words;
				if (!question) return notice(wording.questionGone);
				await feedback.reportGap(question);
				return {
					...notice(wording.gapNoted),
					act: () => replaceButtons(ctx, GAP),
				};
			}
			case "setting": {
				if (ctx.chat === undefined || !(await isAdministrator(ctx)))
					return notice(wording.group.adminsOnly);
				const chosen = await settings.toggle(ctx.chat.id, action.setting);
				return {
					outcome: "notice",
					notice: "",
					act: () => edit(ctx, replyOf(settingsCard(chosen))),
				};
			}
		}
	};
}

/** Says something in answer to a press: by a new message, or in the message itself where the bot cannot write another. */
async function say(ctx: BotContext, reply: Reply): Promise<void> {
	if (ctx.chat === undefined || ctx.msg === undefined) return edit(ctx, reply);
	const isGroup = ctx.chat.type !== "private";
	await send(ctx, reply, { under: isGroup ? ctx.msg.message_id : null });
}

const VOTES: ReadonlySet<Action["kind"]> = new Set(["like", "dislike"]);
const REASON: ReadonlySet<Action["kind"]> = new Set(["reason"]);
const GAP: ReadonlySet<Action["kind"]> = new Set(["gap"]);

/** A press that comes to no more than a line. */
export function notice(text: string): Effect {
	return { outcome: "notice", notice: text };
}
