import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/simulator/html-entities.ts";
import { parseAsTelegram } from "../support/telegram-parser.ts";

/** What TDLib 1.8.65 answers to each of these. */
describe("parseHtml", () => {
	it.each<[string, string, string]>([
		["<b>a<i>b</i></b>c", "abc", "bold 0 2, italic 1 1"],
		["<B>é😀</B>x<code>y</code>", "é😀xy", "bold 0 3, code 4 1"],
		["a & b &lt;b&gt; &amp; &quot; &#233; &#xe9;", 'a & b <b> & " é é', ""],
		["&nbsp; &ltx &#0; &AMP;", "&nbsp; &ltx &#0; &AMP;", ""],
		[
			"<blockquote>a</blockquote>\n<i>b</i>",
			"a\nb",
			"blockquote 0 1, italic 2 1",
		],
		["<blockquote expandable>a</blockquote>", "a", "expandable_blockquote 0 1"],
		['<span class="tg-spoiler">a</span>', "a", "spoiler 0 1"],
		["<b>a</>", "a", "bold 0 1"],
		["<b></b>a", "a", ""],
		[
			"<a href='https://ex.com/a b'>x</a>",
			"x",
			"text_link 0 1 https://ex.com/a%20b",
		],
		["<a href='http://localhost/'>x</a>", "x", ""],
		["<a>ex.com</a>", "ex.com", "text_link 0 6 http://ex.com/"],
		["  <b>a</b>  ", "a", "bold 0 1"],
	])("reads %j", (html, text, formatting) => {
		const parsed = parseHtml(html);
		const shown = parsed.entities.map(({ type, offset, length, url }) =>
			[type, offset, length, url].join(" ").trim(),
		);
		expect([parsed.text, shown.join(", ")]).toEqual([text, formatting]);
	});

	it.each([
		["é<p>a</p>", 'Unsupported start tag "p" at byte offset 2'],
		[
			"<constructor>a</constructor>",
			'Unsupported start tag "constructor" at byte offset 0',
		],
		["<__proto__>", 'Unsupported start tag "__proto__" at byte offset 0'],
		["a < b", 'Unsupported start tag "" at byte offset 2'],
		["<br/>", 'Unsupported start tag "br/" at byte offset 0'],
		["<b>a", `Can't find end tag corresponding to start tag "b"`],
		["<b", "Unclosed start tag at byte offset 0"],
		["<b x", 'Unclosed start tag "b" at byte offset 0'],
		["<b x='", "Unclosed start tag at byte offset 0"],
		["<b =>", 'Empty attribute name in the tag "b" at byte offset 0'],
		[
			"<a href=https://x>y</a>",
			"Unexpected end of name token at byte offset 8",
		],
		[
			"<span>a</span>",
			'Tag "span" must have class "tg-spoiler" at byte offset 0',
		],
		["a</b>", "Unexpected end tag at byte offset 1"],
		["<b>a</b", "Unclosed end tag at byte offset 4"],
		[
			"<b>a</i>",
			'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
		],
	])("refuses %j", (html, words) => {
		expect(() => parseHtml(html)).toThrow(
			`Bad Request: can't parse entities: ${words}`,
		);
	});
});

/** What Telegram's own parser calls the formatting that ours knows. */
const TELEGRAM_NAMES: Readonly<Record<string, string>> = {
	textEntityTypeBold: "bold",
	textEntityTypeItalic: "italic",
	textEntityTypeCode: "code",
	textEntityTypeBlockQuote: "blockquote",
};

describe("parseHtml and Telegram's own parser", () => {
	it("agree on any HTML", () => {
		const html = fc
			.array(
				fc.oneof(
					fc.constantFrom(
						..."<b> </b> <i> </i> <code> </code> <blockquote> </blockquote> <p> < > & &amp; &lt; &#233; &#0; é 😀 « /> </> \" '".split(
							" ",
						),
						" ",
						"\n",
					),
					fc.string({ maxLength: 4 }),
				),
				{ maxLength: 12 },
			)
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(html, (text) => {
				const theirs = parseAsTelegram(text);
				if (theirs.message !== undefined) {
					const words = theirs.message.replace("Can't", "can't");
					expect(() => parseHtml(text)).toThrow(words);
					return;
				}
				const ours = parseHtml(text);
				expect(ours.text).toBe(theirs.text?.trim());
				const kinds = theirs.entities?.map(
					({ type }) => TELEGRAM_NAMES[type._] ?? type._,
				);
				expect(new Set(ours.entities.map(({ type }) => type))).toEqual(
					new Set(kinds),
				);
			}),
			{ seed: 20_261_127, numRuns: 3000 },
		);
	});
});
