import { describe, expect, it } from "vitest";
import { createApp } from "../../src/transport/server.ts";
import { mountReader } from "../../src/web/reader.ts";
import { botOptions } from "../support/chat.ts";
import { articleOf, engine, engineOf, shelf } from "../support/library.ts";

function serve(answering = engine, library = shelf) {
	const app = createApp();
	mountReader(app, botOptions({ engine: answering, library }).knowledge);
	return app;
}

describe("the reader page", () => {
	it("shows the article, each sentence at its address", async () => {
		const page = await serve().request("/a/bibliotheque");
		const html = await page.text();
		expect(page.status).toBe(200);
		expect(html).toContain(
			'<span class="quote">Le chantier a coûté 4 millions d’euros, selon la mairie.</span><a href="#s2-1"',
		);
		expect(html).toContain('id="s2-1"');
		expect(html).toContain("façade &lt;de 1901&gt; &amp; l’escalier");
		expect(html).toMatch(/<h1><span class="sentence" id="s1-0"/);
		expect(html).toMatch(/<ul><li><span class="sentence" id="s3-2"/);
		expect(html).toContain("Publié le\u00a0: 12 mars 2026");
		expect(html).toContain("L’article n’indique pas\u00a0: l’auteur");
		expect(html).toMatch(/<h3>Noms<\/h3><ul><li><a href="#s2-2">/);
	});

	it("loads nothing from elsewhere, sets no cookie, and is not sent twice", async () => {
		const app = serve();
		const page = await app.request("/a/bibliotheque");
		const html = await page.text();
		expect(page.headers.get("Content-Security-Policy")).toContain(
			"default-src 'none'; script-src 'self'; style-src 'self'",
		);
		expect(page.headers.get("X-Content-Type-Options")).toBe("nosniff");
		expect(page.headers.get("Referrer-Policy")).toBe("no-referrer");
		expect(page.headers.get("Set-Cookie")).toBeNull();
		expect(html).not.toMatch(/<script>|style=|https?:/);
		for (const [, path = ""] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g))
			expect((await app.request(path)).status, path).toBe(200);
		const etag = page.headers.get("ETag") ?? "";
		const again = await app.request("/a/bibliotheque", {
			headers: { "If-None-Match": etag },
		});
		expect(again.status).toBe(304);
	});

	it("tells those who preview it what it is", async () => {
		const library = { ...shelf, publicUrl: "https://bot.example.org" };
		const html = await (
			await serve(engine, library).request("/a/bibliotheque")
		).text();
		expect(html).toContain(
			'<meta property="og:title" content="La bibliothèque de Sainte-Aure rouvre ses portes" />',
		);
		expect(html).toContain(
			'<meta property="og:url" content="https://bot.example.org/a/bibliotheque" />',
		);
	});

	it.each([
		["a lead", "Une phrase.\n\n## Suite\n\nUne autre.", "s1-1"],
		["no lead", "## Suite\n\nUne phrase.", "s2-1"],
	])("previews a picture that is there, with %s", async (_, body, id) => {
		const articles = [articleOf(body)];
		const answering = engineOf(...articles);
		const publicUrl = "https://bot.example.org";
		const app = serve(answering, { articles, publicUrl });
		const html = await (await app.request("/a/essai")).text();
		const picture = `/a/essai/${id}.png`;
		expect(html).toContain(`og:image" content="${publicUrl}${picture}"`);
		expect((await app.request(picture)).status).toBe(200);
	});

	it("shows a citation as a picture", async () => {
		const app = serve();
		const picture = await app.request("/a/bibliotheque/s2-1.png");
		expect(picture.headers.get("Content-Type")).toBe("image/png");
		const png = Buffer.from(await picture.arrayBuffer());
		expect(png.subarray(1, 4).toString()).toBe("PNG");
		for (const path of [
			"/a/bibliotheque/s9-1.png",
			"/a/ailleurs/s2-1.png",
			"/a/bibliotheque/s2.png",
		])
			expect((await app.request(path)).status, path).toBe(404);
	});

	it.each(["/a/ailleurs", "/a/..%2Fconfig", "/a/"])(
		"has no page at %s",
		async (path) => {
			expect((await serve().request(path)).status).toBe(404);
		},
	);

	it("escapes whatever an article holds", async () => {
		const hostile = `<script>alert("1")</script> & 'x'`;
		const article = articleOf(`${hostile}.\n\n## ${hostile}`, hostile);
		const articles = [article];
		const answering = engineOf(...articles);
		const html = await (
			await serve(answering, { articles }).request("/a/essai")
		).text();
		expect(html).not.toContain("<script>alert");
		expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)");
	});
});
