import type { Article } from "../knowledge/article.ts";

/** What cards quote from, and where readers find it. */
export interface Library {
	readonly articles: readonly Article[];
	/** Address of the reader pages, without a slash at its end; absent, nothing links to them. */
	readonly publicUrl?: string | undefined;
}
