import type { Context } from "grammy";
import type { AnswerKind } from "../answer/answer.ts";

/** What became of an update; « notice » is a line of ours that answers no question. */
export type Outcome = AnswerKind | "notice" | "search" | "ignored" | "failed";

/** An update, and what its handler notes about it for the log. */
export type BotContext = Context & { outcome?: Outcome };
