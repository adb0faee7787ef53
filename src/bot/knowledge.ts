import type { Engine } from "../answer/engine.ts";
import type { DrawCitation } from "../presentation/citation-picture.ts";
import type { Library } from "../presentation/library.ts";

/** What the bot answers from: replaced as one when editors change it. */
export interface Knowledge {
	readonly engine: Engine;
	readonly library: Library;
	/** Changes whenever the knowledge does. */
	readonly revision: string;
	readonly draw: DrawCitation;
}
