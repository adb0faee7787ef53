import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createEngine } from "../../src/answer/engine.ts";
import { readDossier } from "../../src/knowledge/dossier.ts";
import { readFacts } from "../../src/knowledge/facts-file.ts";
import { articles, dossier, engine, library } from "../support/library.ts";

const DISCREPANCY = `discrepancies:
  - id: duree
    evidence: ["après deux ans de travaux"]
    note: "Deux ans ou trois ?"
`;

const quotesOf = (answer: Answer) =>
	"citations" in answer ? answer.citations.map(({ quote }) => quote) : [];

describe("a question is answered", () => {
	it.each([
		[
			"from a fact",
			"Combien a coûté le chantier ?",
			"Le chantier a coûté 4 millions d’euros, selon la mairie.",
		],
		[
			"from a sentence nobody foresaw",
			"Qui a rouvert samedi ?",
			"La bibliothèque municipale de Sainte-Aure a rouvert samedi, après deux ans de travaux.",
		],
		[
			"when it is spelled for the phone",
			"cb a couté le chantié",
			"Le chantier a coûté 4 millions d’euros, selon la mairie.",
		],
		[
			"when it stands in a message",
			"Bonjour, je prépare un papier. Qui est l'architecte ? Merci !",
			"L’architecte Paul Néri a conservé la façade <de 1901> & l’escalier.",
		],
		[
			"when it is wrapped in markup",
			"<b>Qui est l&rsquo;architecte&nbsp;?</b>",
			"L’architecte Paul Néri a conservé la façade <de 1901> & l’escalier.",
		],
		[
			"when a few words are enough",
			"inscription gratuite",
			"L’inscription reste gratuite.",
		],
	])("%s", (_, question, quote) => {
		const answer = engine.ask(question);
		expect(answer.kind).toBe("answer");
		expect(quotesOf(answer)).toEqual([quote]);
	});

	it("with the list that its sentence introduces", () => {
		expect(
			quotesOf(engine.ask("Que trouveront les lecteurs désormais ?")),
		).toEqual([
			"Les lecteurs trouveront désormais :",
			"un atelier de reliure",
			"une salle de musique",
			"un jardin d’hiver",
		]);
	});

	it("with a short answer and next questions where an editor wrote them", () => {
		expect(engine.ask("Combien a coûté le chantier ?")).toMatchObject({
			short: "4 millions d’euros.",
			suggestions: ["Qui est l’architecte ?"],
		});
	});

	it("by quotes that are slices of the article, whatever is asked", () => {
		const [article] = articles;
		for (const question of [
			"Qui est la maire ?",
			"atelier de reliure",
			"résumé",
			"les sujets",
			"la partie sur les services",
		]) {
			const answer = engine.ask(question);
			for (const { quote, start, end } of "citations" in answer
				? answer.citations
				: []) {
				expect(article?.text.slice(start, end)).toBe(quote);
			}
		}
	});
});

describe("several questions in one message", () => {
	const COST = "Le chantier a coûté 4 millions d’euros, selon la mairie.";
	const ARCHITECT =
		"L’architecte Paul Néri a conservé la façade <de 1901> & l’escalier.";

	it.each([
		["Qui est l’architecte ? Combien a coûté le chantier ?"],
		["Qui est l’architecte et combien a coûté le chantier ?"],
		[
			"Qui est l’architecte ? Quels sont les horaires ? Combien a coûté le chantier ?",
		],
	])("are answered each with its own citation: %s", (message) => {
		const answer = engine.ask(message);
		expect(quotesOf(answer)).toEqual([ARCHITECT, COST]);
		expect(answer).toMatchObject({ short: "Paul Néri. 4 millions d’euros." });
	});

	it.each([
		["Qui est l’architecte, oui, qui est-ce ?", [ARCHITECT]],
		["Qui est l’architecte ? Qui est l’architecte ?", [ARCHITECT]],
	])("are one when they come to one answer: %s", (message, quotes) => {
		expect(quotesOf(engine.ask(message))).toEqual(quotes);
	});
});

describe("a question is refused", () => {
	it.each([
		[
			"Quels sont les horaires d’ouverture ?",
			"not_said",
			"L’article ne donne pas les horaires.",
		],
		["Quand l’architecte Paul Néri est-il né ?", "not_said", null],
		["Pourquoi la mairie a-t-elle vendu le jardin d’hiver ?", "not_said", null],
		["Quelle est la recette des crêpes ?", "off_topic", null],
		["?! …", "empty", null],
		["", "empty", null],
	])("%s", (question, reason, explanation) => {
		expect(engine.ask(question)).toMatchObject({
			kind: "not_covered",
			reason,
			explanation,
		});
	});

	it("with the nearest passage, and questions that the article answers", () => {
		const refusal = engine.ask("Quels sont les horaires d’ouverture ?");
		expect(quotesOf(refusal)).toEqual([
			"La bibliothèque municipale de Sainte-Aure a rouvert samedi, après deux ans de travaux.",
		]);
		expect(refusal).toMatchObject({
			suggestions: expect.arrayContaining(["Qui est l’architecte ?"]),
		});
	});
});

it.each([
	["bonjour", "greeting"],
	["slt ça va ?", "greeting"],
	["merci beaucoup !", "thanks"],
	["c quoi la source stp", "source"],
	["de quoi ça parle", "summary"],
	["résumé svp", "summary"],
	["quels sont les sujets abordés ?", "topics"],
	["comment ça marche ?", "help"],
	["montre-moi la partie sur les nouveaux services", "section"],
	["Bonjour, qui est l’architecte ?", "answer"],
	["résumé du parcours de l’architecte", "not_covered"],
])("%j is read as %s", (message, kind) => {
	expect(engine.ask(message).kind).toBe(kind);
});

describe("a reference opens", () => {
	it.each([
		["s2", ["Le chantier a coûté", "« Chaque euro", "L’architecte"]],
		["s3-2", ["un atelier de reliure"]],
		["S3-0", ["Les nouveaux services"]],
		["bibliotheque_s1-1", ["La bibliothèque municipale"]],
	])("%s", (reference, starts) => {
		const quotes = quotesOf(engine.open(reference) as Answer);
		expect(quotes.map((quote, n) => quote.slice(0, starts[n]?.length))).toEqual(
			starts,
		);
	});

	it.each(["s9", "s3-9", "3-2", "", "ailleurs_s1", "s1-1; DROP"])(
		"nothing at %j",
		(reference) => {
			expect(engine.open(reference)).toBeNull();
		},
	);
});

describe("our own article", () => {
	const own = createEngine(readDossier("knowledge"));

	it("notes where it disagrees with itself, when the answer touches it", () => {
		expect(own.ask("Qui est le procureur général du Kenya ?")).toMatchObject({
			kind: "answer",
			notes: expect.arrayContaining([expect.stringContaining("Engonga")]),
		});
	});

	it.each([
		[
			"the man who holds another function",
			"Que dit le ministre Ngonga ?",
			"procureur général du Kenya",
		],
		[
			"the ambassador of another country",
			"Qu’a dit l’ambassadeur du Kenya au Maroc, Abdelrazak Laassel ?",
			"ambassadeur du Royaume du Maroc au Kenya",
		],
	])("corrects a question about %s", (_, question, quote) => {
		expect(quotesOf(own.ask(question)).join()).toContain(quote);
	});
});

it("highlights the words of the question where they stand in the quotes", () => {
	const answer = engine.ask("Combien a coûté le chantier ?");
	const marked = answer.kind === "answer" ? (answer.highlights ?? []) : [];
	expect(
		marked.map(({ start, end }) => articles[0]?.text.slice(start, end)),
	).toEqual(["chantier", "coûté"]);
});

describe("a discrepancy is noted whenever its sentence is shown", () => {
	const { discrepancies, ...rest } = readFacts(
		library,
		DISCREPANCY,
		"facts.yaml",
	).facts;
	const noting = createEngine({
		...dossier,
		facts: new Map([[library.id, { ...rest, discrepancies }]]),
	});
	it.each([
		["in an answer", noting.ask("Qui a rouvert samedi ?")],
		["in a summary", noting.request("summary")],
		["in a section", noting.open("s1")],
	])("%s", (_, answer) => {
		expect(answer).toMatchObject({ notes: ["Deux ans ou trois ?"] });
	});

	it("and not elsewhere", () => {
		expect(noting.ask("inscription gratuite")).toMatchObject({ notes: [] });
	});
});

it.each([
	" ",
	"\n",
	"n'",
	"a",
	"é ",
	"entre a et ",
	"? ! ",
	"vrai ou faux : ",
	"<b",
	"&amp;",
	"'",
	", non ",
])("reads no more than it must of 100 kB of %j", (piece) => {
	const long = piece.repeat(Math.ceil(100_000 / piece.length));
	expect(engine.ask(long).kind).toBeDefined();
	expect(engine.verify(long).kind).toBe("verdict");
	expect(engine.converse(long, null, 0).answer.kind).toBeDefined();
});
