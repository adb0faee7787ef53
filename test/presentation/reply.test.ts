import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import type { Evidence } from "../../src/knowledge/citation.ts";
import { render } from "../../src/presentation/reply.ts";
import { parseHtml } from "../../src/simulator/html-entities.ts";
import { refusalOf } from "../support/chat.ts";
import {
	articleOf,
	citationAt,
	citationsOf,
	engine,
	library,
	shelf,
} from "../support/library.ts";

const plain = (html: string) =>
	parseHtml(html).text.replace(/[\u00a0\u202f]/g, " ");

const answerOf = (...citations: Evidence): Answer => ({
	kind: "answer",
	short: null,
	citations,
	notes: [],
	suggestions: [],
});

describe("render", () => {
	it("shows the short answer, the quote and its reference", () => {
		const answer = {
			...answerOf(citationAt(library, 2, 3)),
			short: "Paul Néri.",
			notes: ["Une note."],
		} as Answer;
		expect(render(answer, shelf).html).toBe(
			"<b>Paul Néri.</b>\n" +
				"<blockquote>L’architecte Paul Néri a conservé la façade &lt;de 1901&gt; &amp; l’escalier.</blockquote>\n" +
				"<i>— Section «\u00a0Un chantier de deux ans\u00a0», phrase 3 sur 3</i>\n\n" +
				"À noter\u00a0: Une note.",
		);
	});

	it.each([
		[[[1, 0]], "— Titre de l’article"],
		[[[1, 1]], "— Début de l’article"],
		[[[2, 0]], "— Titre de section"],
		[
			[
				[2, 1],
				[2, 2],
				[2, 3],
			],
			"— Section « Un chantier de deux ans », en entier",
		],
		[
			[
				[2, 1],
				[2, 2],
			],
			"— Section « Un chantier de deux ans », phrases 1 à 2 sur 3",
		],
		[
			[[3, 2]],
			"— Section « Les nouveaux services », point 1 sur 3 de la liste",
		],
		[
			[
				[3, 3],
				[3, 4],
			],
			"— Section « Les nouveaux services », points 2 à 3 sur 3 de la liste",
		],
		[
			[
				[3, 1],
				[3, 2],
			],
			"— Section « Les nouveaux services », passages 1 à 2 sur 5",
		],
		[
			[
				[2, 3],
				[2, 1],
			],
			"— Même section, phrase 1 sur 3",
		],
	])("says where %j stands", (places, reference) => {
		const citations = places.map(([section, number]) =>
			citationAt(library, section as number, number as number),
		);
		const { html } = render(
			{ kind: "summary", length: "whole", citations },
			shelf,
		);
		expect(plain(html).split("\n").at(-1)).toBe(reference);
	});

	it("names the article when there are several", () => {
		const { html } = render(answerOf(citationAt(library, 2, 1)), {
			articles: [library, articleOf("Un.")],
		});
		expect(plain(html)).toContain(
			"— « La bibliothèque de Sainte-Aure rouvre ses portes », section « Un chantier de deux ans », phrase 1 sur 3",
		);
	});

	it.each<[string, Answer, RegExp]>([
		[
			"greeting",
			engine.request("greeting"),
			/^Bonjour\. Je réponds à vos questions sur la réouverture/,
		],
		["help", engine.request("help"), /\/sujets — les sections/],
		["thanks", engine.request("thanks"), /^Avec plaisir/],
		[
			"topics",
			engine.request("topics"),
			/^Les sections de l’article\n1\. La bibliothèque .*\n2\. Un chantier/,
		],
		["summary", engine.request("summary"), /^En bref\n/],
		[
			"source",
			engine.request("source"),
			/Média : Le Courrier d’Aure\nPublié le : 12 mars 2026\n\nL’article n’indique pas : l’auteur, l’adresse\./,
		],
		[
			"section",
			engine.open("s3") as Answer,
			/^Les nouveaux services\n.*\n• un atelier de reliure\n• une salle/,
		],
		["empty", notCovered("empty"), /^Écrivez une question/],
		[
			"off topic",
			notCovered("off_topic"),
			/^Cette question sort du sujet de l’article\./,
		],
		[
			"not said",
			notCovered("not_said"),
			/^Je ne trouve pas de réponse à cette question dans l’article\.\n\nPassage le plus proche :\nLa bibliothèque/,
		],
		[
			"explained",
			{ ...notCovered("not_said"), explanation: "Rien là-dessus." } as Answer,
			/^Rien là-dessus\.\n\nPassage/,
		],
		[
			"supported",
			verdict("supported"),
			/^Conforme à l’article\.[\s\S]*Je compare à l’article, je ne dis pas si c’est vrai\.$/,
		],
		["contradicted", verdict("contradicted"), /^Différent de l’article\./],
		[
			"unverifiable",
			verdict("not_covered"),
			/^L’article ne permet pas de le vérifier\./,
		],
	])("writes %s", async (_, answer, expected) => {
		const reply = render(answer, shelf);
		expect(plain(reply.html)).toMatch(expected);
		expect(await refusalOf(reply)).toBeNull();
	});

	it("tells of its buttons only when it has some", () => {
		const long = { ...library, id: "a".repeat(60) };
		const citations = citationsOf(long).slice(0, 1);
		const several = render(
			{ kind: "topics", citations },
			{ articles: [long, articleOf("Un.")] },
		);
		expect(several.buttons).toEqual([]);
		expect(several.html).not.toContain("Touchez");
		expect(render(engine.request("topics"), shelf).html).toContain("Touchez");
	});

	it("says the same note once", () => {
		const answer = {
			...answerOf(citationAt(library, 2, 1)),
			notes: ["Une note.", "Une note.", "Une autre."],
		} as Answer;
		expect(render(answer, shelf).html.match(/Une note/g)).toHaveLength(1);
	});

	it("puts the question of a button above the answer", () => {
		const { html } = render(engine.request("thanks"), shelf, {
			question: "Qui ?",
		});
		expect(html).toMatch(/^<i>Qui\u202f\?<\/i>\n\nAvec/);
	});
});

describe("limits", () => {
	const HOSTILE = [
		"<b>gras</b> </blockquote> <script>alert(1)</script>",
		"&amp; &lt; &#60; &quot; \" ' & < >",
		"😀👩‍👩‍👧‍👦 \u202eodiov\u202c مرحبا \ud800 \udfff",
		"{{start}} $& v1:s:s1",
	];

	it.each(HOSTILE)("escapes %j everywhere", async (text) => {
		const article = articleOf(
			`Une phrase ${text}\n\n## ${text}\n\n- ${text}\n- ${text}`,
			text,
		);
		const [first, ...others] = citationsOf(article) as unknown as Evidence;
		const answer: Answer = {
			kind: "answer",
			short: text,
			citations: [first, ...others],
			notes: [text],
			suggestions: [text],
		};
		const reply = render(answer, { articles: [article] }, { question: text });
		expect(await refusalOf(reply)).toBeNull();
		expect(parseHtml(reply.html).text).toContain(
			text.replace(/\p{Surrogate}/gu, "\ufffd"),
		);
	});

	it.each([
		["many short sentences", "Une phrase courte. ".repeat(3000)],
		[
			"sentences that grow when escaped",
			"Un &&&&&&&&&&&&&&&&&&&&&&&& deux. ".repeat(1500),
		],
		["four-byte characters", `Oui ${"😀".repeat(300)}. `.repeat(60)],
		[
			"more than a hundred quotes",
			"Une phrase.\n\n## Un titre\n\n".repeat(300),
		],
	])("leaves out whole citations: %s", async (_, body) => {
		const article = articleOf(body);
		const citations = citationsOf(article).toReversed();
		const reply = render(
			{ kind: "summary", length: "whole", citations },
			{ articles: [article] },
		);
		const { text } = parseHtml(reply.html);
		expect(await refusalOf(reply)).toBeNull();
		expect(text.length).toBeLessThanOrEqual(4096);
		const hidden = Number(/(\d+) passages de plus/.exec(text)?.[1]);
		expect(hidden).toBeGreaterThan(0);
		for (const { quote } of citations.slice(0, citations.length - hidden))
			expect(text).toContain(quote);
	});

	it.each([
		["a quote", "a".repeat(5000), ""],
		["an answer", "Oui.", "a".repeat(40_000)],
	])("never cuts %s that is too long", async (_, sentence, short) => {
		const article = articleOf(sentence);
		const [citation] = citationsOf(article) as unknown as Evidence;
		const reply = render(
			{ ...answerOf(citation), short: short || null } as Answer,
			{ articles: [article] },
		);
		expect(await refusalOf(reply)).toBeNull();
		expect(reply.html).not.toContain("aaa");
	});
});

function notCovered(reason: "empty" | "off_topic" | "not_said"): Answer {
	const citations = reason === "not_said" ? [citationAt(library, 1, 1)] : [];
	return {
		kind: "not_covered",
		reason,
		explanation: null,
		citations,
		suggestions: ["Qui est l’architecte ?"],
	};
}

function verdict(found: "supported" | "contradicted" | "not_covered"): Answer {
	return {
		kind: "verdict",
		verdict: found,
		citations: [citationAt(library, 2, 1)],
		finding: null,
		notes: [],
	};
}

it("makes highlighted words stand out, and escapes around them", () => {
	const citation = citationAt(library, 2, 3);
	const start = citation.start + citation.quote.indexOf("<de");
	const html = render(
		{
			kind: "answer",
			short: null,
			citations: [citation],
			highlights: [{ article: library.id, start, end: start + 3 }],
			notes: [],
			suggestions: [],
		},
		shelf,
	).html;
	expect(html).toContain("façade <b>&lt;de</b> 1901&gt; &amp; l’escalier");
});
