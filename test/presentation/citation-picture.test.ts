import fc from "fast-check";
import { expect, it } from "vitest";
import { createPictures } from "../../src/presentation/citation-picture.ts";
import { hostileText } from "../support/hostile.ts";
import { articleOf, citationsOf } from "../support/library.ts";

/** Width and height of a PNG. */
function sizeOf(png: Uint8Array | null): readonly [number, number] {
	if (png === null) return [0, 0];
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
}

async function draw(body: string) {
	const article = articleOf(body);
	const [citation] = citationsOf(article);
	if (citation === undefined) throw new Error("no sentence");
	return sizeOf(await createPictures({ articles: [article] })(citation));
}

it("holds the whole of a long quote", async () => {
	const [width, short] = await draw("Une phrase courte.");
	const [same, long] = await draw(`${"Une phrase longue, ".repeat(60)}fin.`);
	expect([width, same]).toEqual([1200, 1200]);
	// 1144 characters at some 55 a line: 20 lines more, of 50 pixels.
	expect(long - short).toBeGreaterThan(800);
});

it("is not made of what nobody could read in it", async () => {
	expect(await draw(`${"a".repeat(6001)}.`)).toEqual([0, 0]);
});

it("is drawn once", async () => {
	const article = articleOf("Une phrase.");
	const [citation] = citationsOf(article);
	if (citation === undefined) throw new Error("no sentence");
	const picture = createPictures({ articles: [article] });
	expect(await picture(citation)).toBe(await picture(citation));
});

it("is drawn whatever the quote holds", async () => {
	await fc.assert(
		fc.asyncProperty(hostileText, async (text) => {
			const article = articleOf(`a ${text.slice(0, 400)}`);
			const [citation] = citationsOf(article);
			fc.pre(citation !== undefined);
			const png = await createPictures({ articles: [article] })(citation);
			expect(sizeOf(png)[0]).toBe(1200);
		}),
		{ seed: 20_261_127, numRuns: 40 },
	);
}, 60_000);
