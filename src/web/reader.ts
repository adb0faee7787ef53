import { readFileSync } from "node:fs";
import type { Hono } from "hono";
import { etag } from "hono/etag";
import { findPlace } from "../answer/place.ts";
import type { Knowledge } from "../bot/knowledge.ts";
import { cite } from "../knowledge/citation.ts";
import { readerPage } from "./reader-page.ts";

// The same two places from src/web and from dist/web.
const SOURCE = new URL("../../src/web/page/", import.meta.url);
const BUILT = new URL("../../dist/web/page/", import.meta.url);

const FILES = [
	["reader.css", "text/css; charset=utf-8", SOURCE],
	["reader.js", "text/javascript; charset=utf-8", BUILT],
	["icon.svg", "image/svg+xml", SOURCE],
] as const;

const CACHE = { "Cache-Control": "no-cache" };

/** Serves the page of each article, where every sentence has an address, and the icon of all pages. No cookie, no script but its own. */
export function mountReader(app: Hono, knowledge: () => Knowledge): void {
	for (const [name, type, folder] of FILES) {
		const content = readFileSync(new URL(name, folder), "utf8");
		app.get(`/${name}`, etag(), (c) =>
			c.body(content, 200, { ...CACHE, "Content-Type": type }),
		);
	}

	app.get("/a/:article/:picture{s[0-9]+-[0-9]+\\.png}", etag(), async (c) => {
		const { article, picture } = c.req.param();
		const { library, draw } = knowledge();
		const reference = `${article}_${picture.replace(".png", "")}`;
		const place = findPlace(reference, library.articles);
		const png =
			place?.sentence == null
				? null
				: await draw(cite(place.article, place.sentence));
		return png === null
			? c.notFound()
			: c.body(new Uint8Array(png), 200, {
					...CACHE,
					"Content-Type": "image/png",
				});
	});

	app.get("/a/:article", etag(), async (c) => {
		const id = c.req.param("article");
		const { engine, library } = knowledge();
		const article = library.articles.find((each) => each.id === id);
		if (article === undefined) return c.notFound();
		const facts = await engine.request("facts");
		const sheets = facts.kind === "facts" ? facts.sheets : [];
		const sheet = sheets.find((each) => each.article === id);
		const page = await readerPage(article, sheet, library);
		return c.html(page.toString(), 200, CACHE);
	});
}
