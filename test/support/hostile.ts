import fc from "fast-check";

const PIECES = [
	"<b>",
	"</b>",
	"</blockquote>",
	"<script>alert(1)</script>",
	"<",
	">",
	"&",
	"&amp;",
	"&lt;",
	"&#60;",
	"&nbsp;",
	'"',
	"'",
	"«",
	"»",
	"😀",
	"👩‍👩‍👧‍👦",
	"\u202eodiov\u202c",
	"مرحبا",
	"\ud800",
	"\udfff",
	"\u0000",
	"\u200b",
	"\u00a0",
	"\n",
	"\n\n",
	"- ",
	"## ",
	"1. ",
	"…",
	". ",
	"? ",
	"@simulateur_bot",
	"/aide",
	"readme.md",
	"[x](http://a.b)",
	"{{start}} $& $1",
	"v2::open:s1",
	"a".repeat(300),
	"mot ",
	"Le maire, M. Dupont, a dit « non ». ",
] as const;

/** Text that wants to be mistaken for something else, now and then of 40 000 characters. */
export const hostileText = fc
	.tuple(
		fc.array(
			fc.oneof(
				{ weight: 5, arbitrary: fc.constantFrom(...PIECES) },
				{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
			),
			{ minLength: 1, maxLength: 30 },
		),
		fc.oneof(
			{ weight: 9, arbitrary: fc.constant(1) },
			{ weight: 1, arbitrary: fc.constant(0) },
		),
	)
	.map(([pieces, times]) => {
		const text = pieces.join("");
		return times === 1
			? text
			: text.repeat(Math.ceil(40_000 / text.length)).slice(0, 40_000);
	});
