import type { Engine } from "../answer/engine.ts";
import type { DrawCitation } from "../presentation/citation-picture.ts";
import type { Library } from "../presentation/library.ts";

/** What the bot asks of the engine, which may run in a thread of its own: whoever asks waits. */
export type BotEngine = {
	readonly [Name in Method]: (
		...given: Parameters<Engine[Name]>
	) => Awaitable<ReturnType<Engine[Name]>>;
} & Pick<Engine, "suggestions">;

export const METHODS = [
	"ask",
	"converse",
	"verify",
	"request",
	"open",
	"near",
	"group",
] as const satisfies readonly (keyof Engine)[];

export type Method = (typeof METHODS)[number];

type Awaitable<T> = T | Promise<T>;

/** What the bot answers from: replaced as one when editors change it. */
export interface Knowledge {
	readonly engine: BotEngine;
	readonly library: Library;
	/** Changes whenever the knowledge does. */
	readonly revision: string;
	readonly draw: DrawCitation;
}

/** Where knowledge is read from. */
export interface KnowledgePlace {
	readonly knowledgeDir: string;
	readonly publicUrl: string | undefined;
	/** Where what takes long to read is kept. */
	readonly dataDir: string;
}
