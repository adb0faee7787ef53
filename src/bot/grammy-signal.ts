import type { Bot } from "grammy";

/** grammY's name for Node's own AbortSignal: the type of a library that is older. */
export type GrammySignal = Parameters<Bot["init"]>[0];
