import { Composer } from "grammy";
import type { Answer } from "../answer/answer.ts";
import type { Engine } from "../answer/engine.ts";
import type { Request } from "../answer/requests.ts";
import type { Article } from "../knowledge/article.ts";
import { answerCard, commandList } from "../presentation/answer-card.ts";
import { type Card, textCard } from "../presentation/card.ts";
import { render, renderSearch, replyOf } from "../presentation/reply.ts";
import { wording } from "../presentation/wording.ts";
import { findPhrase } from "../search/phrase-search.ts";
import { COMMANDS } from "./commands.ts";
import type { BotContext } from "./context.ts";
import type { Conversations } from "./conversations.ts";
import { send } from "./send.ts";

/** A longer message is no single question. */
const MAX_QUESTION_LENGTH = 1000;

/** Private chats: commands, then whatever is written, each message answered by one. */
export function privateChat(
	engine: Engine,
	articles: readonly Article[],
	conversations: Conversations,
): Composer<BotContext> {
	const answer = async (ctx: BotContext, found: Answer): Promise<void> => {
		ctx.outcome = found.kind;
		await send(ctx, render(found, articles));
	};
	const notice = async (ctx: BotContext, card: Card): Promise<void> => {
		ctx.outcome = "notice";
		await send(ctx, replyOf(card));
	};

	const chat = new Composer<BotContext>();
	chat.command("start", async (ctx) => {
		if (ctx.match === "") return answer(ctx, engine.request("greeting"));
		const place = engine.open(ctx.match);
		if (place !== null) return answer(ctx, place);
		const help = answerCard(engine.request("help"), articles);
		return notice(ctx, {
			...help,
			lines: [...textCard(wording.unknownLink).lines, ...help.lines],
		});
	});
	for (const [command, request] of Object.entries(COMMANDS) as [
		string,
		Request,
	][]) {
		chat.command(command, (ctx) => answer(ctx, engine.request(request)));
	}
	chat.command("verifier", (ctx) => {
		const { quote, reply_to_message: replied } = ctx.msg;
		const written =
			ctx.match || quote?.text || replied?.text || replied?.caption || "";
		const claim = written.trim();
		if (claim === "") return notice(ctx, textCard(wording.verifyUsage));
		if (claim.length > MAX_QUESTION_LENGTH) return notice(ctx, tooLong());
		return answer(ctx, engine.verify(claim));
	});
	chat.command("chercher", (ctx) => {
		const phrase = unquoted(ctx.match);
		if (phrase === "") return notice(ctx, textCard(wording.searchUsage));
		if (phrase.length > MAX_QUESTION_LENGTH) return notice(ctx, tooLong());
		const found = findPhrase(phrase, articles);
		ctx.outcome = "search";
		return send(ctx, renderSearch(phrase, found, articles));
	});
	chat.command("help", (ctx) => answer(ctx, engine.request("help")));
	chat.on("message:entities:bot_command").filter(beginsWithCommand, (ctx) =>
		notice(ctx, {
			lines: [...textCard(wording.unknownCommand).lines, commandList()],
			choices: [],
		}),
	);
	chat.on(["message:text", "message:caption"], (ctx) => {
		const question = ctx.msg.text ?? ctx.msg.caption ?? "";
		if (question.length > MAX_QUESTION_LENGTH) return notice(ctx, tooLong());
		return answer(ctx, conversations.ask(ctx, question));
	});
	chat.on(WITHOUT_TEXT, (ctx) => notice(ctx, textCard(wording.textOnly)));
	return chat;
}

/** What stands between quotation marks, or all of it. */
function unquoted(text: string): string {
	return text.replace(/^[\s"“”«]+|[\s"“”»]+$/gu, "");
}

function tooLong(): Card {
	return textCard(wording.questionTooLong(MAX_QUESTION_LENGTH));
}

/** What people send instead of text; service messages are not in it. */
const WITHOUT_TEXT = [
	...([
		"photo",
		"live_photo",
		"video",
		"video_note",
		"animation",
		"voice",
		"audio",
		"document",
		"sticker",
	] as const),
	...([
		"paid_media",
		"story",
		"contact",
		"location",
		"venue",
		"poll",
		"dice",
		"game",
		"checklist",
	] as const),
].map((content) => `message:${content}` as const);

function beginsWithCommand(ctx: BotContext): boolean {
	return (
		ctx.message?.entities?.some(
			({ type, offset }) => type === "bot_command" && offset === 0,
		) ?? false
	);
}
