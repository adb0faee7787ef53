import { readFileSync } from "node:fs";
import type { Hono } from "hono";
import { etag } from "hono/etag";
import type { Engine } from "../answer/engine.ts";
import type { Library } from "../presentation/library.ts";
import { readerPage } from "./reader-page.ts";

// The same two places from src/web and from dist/web.
const STYLE = new URL("../../src/web/page/reader.css", import.meta.url);
const SCRIPT = new URL("../../dist/web/page/reader.js", import.meta.url);

const CACHE = { "Cache-Control": "no-cache" };

/** Serves the page of each article, where every sentence has an address. No cookie, no script but its own. */
export function mountReader(app: Hono, engine: Engine, library: Library): void {
	const files = [
		["/reader.css", "text/css; charset=utf-8", readFileSync(STYLE, "utf8")],
		[
			"/reader.js",
			"text/javascript; charset=utf-8",
			readFileSync(SCRIPT, "utf8"),
		],
	] as const;
	for (const [path, type, content] of files)
		app.get(path, etag(), (c) =>
			c.body(content, 200, { ...CACHE, "Content-Type": type }),
		);

	const facts = engine.request("facts");
	const sheets = facts.kind === "facts" ? facts.sheets : [];
	app.get("/a/:article", etag(), async (c) => {
		const id = c.req.param("article");
		const article = library.articles.find((each) => each.id === id);
		if (article === undefined) return c.notFound();
		const sheet = sheets.find((each) => each.article === id);
		const page = await readerPage(article, sheet, library);
		return c.html(page.toString(), 200, CACHE);
	});
}
