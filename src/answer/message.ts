import { kindOf } from "./question.ts";

/** Longest message that is read, in UTF-16 units. */
export const LONGEST_MESSAGE = 4096;

const ENTITIES: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: " ",
	rsquo: "’",
	lsquo: "‘",
	laquo: "«",
	raquo: "»",
	hellip: "…",
};

/** The words of a message: no markup, no mention, no link, no command, no invisible marks. */
export function wordsOf(message: string): string {
	return message
		.slice(0, LONGEST_MESSAGE)
		.replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
		.replace(
			/&(?:#(?<code>\d{1,6})|(?<name>[a-z]{2,8}));/gi,
			(entity, code, name) =>
				code === undefined
					? (ENTITIES[String(name).toLowerCase()] ?? entity)
					: String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
		)
		.replace(/\bhttps?:\/\/\S+/gi, " ")
		.replace(/(?<![\p{L}\p{N}])[@/][A-Za-z0-9_]{2,64}/gu, " ")
		.replace(/\p{Cf}/gu, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** A sentence of more words than this is read clause by clause as well. */
const LONG_SENTENCE = 14;

/** Where a long sentence may be cut: marks, emoji, and words that begin another thought. */
const CLAUSE_BOUNDARY =
	/[,;:!?…\p{Extended_Pictographic}]+|(?<!\p{L})(?:mais|alors|bref|donc|sinon|du coup|parce que|(?=dis[- ]moi)|et (?=c'est |qui |quand |comment |pourquoi |combien ))(?!\p{L})/u;

/** Parts of a message that may be its question: its sentences that ask, the clauses of long ones, and the whole. */
export function questionsOf(words: string): string[] {
	const sentences = words.split(/(?<=[?!…]|[^\p{Lu}\d][.;])\s+(?=\S)/u);
	const parts = sentences.flatMap((sentence) => {
		const clauses = sentence.split(CLAUSE_BOUNDARY);
		return sentence.split(" ").length > LONG_SENTENCE
			? [sentence, ...clauses]
			: [sentence];
	});
	const asking = parts.map((part) => part.trim()).filter(asks);
	return [...new Set([...asking, words])];
}

/** Requests in the imperative: « dis-moi… », « rappelez-moi… ». */
const IMPERATIVE =
	/^(?:dis|dites|donne|donnez|cite|citez|liste|listez|explique|expliquez|rappelle|rappelez|indique|indiquez)(?!\p{L})/iu;

function asks(part: string): boolean {
	return part.endsWith("?") || kindOf(part) !== null || IMPERATIVE.test(part);
}
