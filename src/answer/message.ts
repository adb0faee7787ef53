import { kindOf } from "./question.ts";

/** What is read of a message, in UTF-16 units; the rest is left out. */
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

const MARKUP =
	/<\/?(?:a|b|blockquote|body|br|code|div|em|h[1-6]|hr|html|i|img|li|ol|p|pre|s|script|span|strong|style|table|td|tr|u|ul)(?:[\s/][^<>]{0,200})?>/gi;

/** The words of a message: no markup, no mention, no link, no command, no invisible marks. */
export function wordsOf(message: string): string {
	return (
		message
			.slice(0, LONGEST_MESSAGE)
			.replace(MARKUP, " ")
			.replace(
				/&(?:#(?<code>\d{1,6})|(?<name>[a-z]{2,8}));/gi,
				(entity, code, name) =>
					code === undefined
						? (ENTITIES[String(name).toLowerCase()] ?? entity)
						: String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
			)
			.replace(/\bhttps?:\/\/\S+/gi, " ")
			// A command alone asks by its name; before other words, it only introduces them.
			.replace(/^\s*\/(?<name>[A-Za-z_]{2,64})(?:@\w+)?\s*$/u, "$<name>")
			.replace(/(?<![\p{L}\p{N}])[@/][A-Za-z0-9_]{2,64}/gu, " ")
			.replace(/\p{Cf}/gu, "")
			.replace(/\s+/g, " ")
			.trim()
	);
}

/** A sentence of more words than this is read clause by clause as well. */
const LONG_SENTENCE = 14;

/** Most parts of a message that are read. */
const MOST_QUESTIONS = 8;

/** Where a long sentence may be cut: marks, emoji, and words that begin another thought. */
const CLAUSE_BOUNDARY =
	/[,;:!?…\p{Extended_Pictographic}]+|(?<!\p{L})(?:mais|alors|bref|donc|sinon|du coup|parce que|(?=dis[- ]moi)|et (?=c'est |qui |quand |comment |pourquoi |combien ))(?!\p{L})/u;

/** « Bonjour, », « salut tu peux me dire »: how people begin before they ask. */
const OPENING =
	/^(?:(?:re|bonjour|bonsoir|salut|slt|bjr|bsr|coucou|cc|hello|hey|salam|petite question|une question|question|svp|s'il (?:te|vous) pla[iî]t)[\s,.!:]+)+(?=\S)/iu;
/** What people say of themselves before they ask: « je suis étudiant et je voudrais savoir ». */
const PREAMBLE =
	/^.*?(?:(?:pouvez|pourriez)[- ]vous (?:me |nous )?(?:dire|indiquer|préciser|rappeler|expliquer)|(?:tu )?(?:peux|peu|pourrais)[- ]?(?:tu )?(?:me |nous )?(?:dire|indiquer|préciser|rappeler|expliquer)|(?:je )?(?:voudrais|voulais|veux|aimerais|souhaite(?:rais)?|cherche à|besoin de) (?:juste |simplement )?(?:savoir|connaître|comprendre)|(?:dis|dites)[- ]moi)\s+/iu;
/** Fewest words that still are a question when what comes before them is left out. */
const QUESTION_WORDS = 4;

/** A message without what only leads to its question. */
function withoutPreamble(words: string): string {
	const asked = words.replace(OPENING, "");
	const question = asked.replace(PREAMBLE, "");
	return question.split(" ").length >= QUESTION_WORDS ? question : asked;
}

/** Parts of a message that may be its question: its sentences that ask, the clauses of long ones, and the whole. */
export function questionsOf(message: string): [string, ...string[]] {
	const words = withoutPreamble(message);
	const sentences = words.split(/(?<=[?!…]|[^\p{Lu}\d][.;])\s+(?=\S)/u);
	const parts = sentences.flatMap((sentence) => {
		// « …, il couvre quoi ? » asks of what stands before it.
		const clauses = sentence
			.split(CLAUSE_BOUNDARY)
			.filter((clause) => clause.trim().split(" ").length >= QUESTION_WORDS);
		return sentence.split(" ").length > LONG_SENTENCE
			? [sentence, ...clauses]
			: [sentence];
	});
	const asking = parts.map((part) => part.trim()).filter(asks);
	const [first = words, ...others] = new Set([
		...asking.slice(0, MOST_QUESTIONS),
		words,
	]);
	return [first, ...others];
}

/** Where one question ends and another begins. */
const ANOTHER_QUESTION =
	/(?<=[?!…]|[^\p{Lu}\d][.;])\s+(?=\S)|,?\s+(?:et|puis|ainsi que|&)\s+(?=(?:c'est |de |à |en |dans |par |pour |avec )?(?:qui|quand|où|comment|pourquoi|combien|quel(?:le)?s?|que|qu'|est-ce)(?!\p{L}))/iu;
/** « Où et quand le procureur a-t-il parlé ? » asks two questions of the same. */
const TWO_AT_ONCE =
	/(?<!\p{L})(?<one>qui|quand|où|comment|pourquoi) et (?<other>qui|quand|où|comment|pourquoi)\s+(?<rest>[^?!.;]{8,}\??)/iu;
/** Most questions of one message that are answered apart. */
const MOST_ANSWERED = 3;

/** The questions of a message that asks several; none when it asks one. */
export function separateQuestions(message: string): string[] {
	const asking = withoutPreamble(message)
		.replace(TWO_AT_ONCE, "$<one> $<rest> et $<other> $<rest>")
		.split(ANOTHER_QUESTION)
		.map((part) => part.trim().replace(/^et\s+/i, ""))
		.filter(asks);
	return asking.length > 1 ? asking.slice(0, MOST_ANSWERED) : [];
}

/** Requests in the imperative: « dis-moi… », « rappelez-moi… ». */
const IMPERATIVE =
	/^(?:dis|dites|donne|donnez|cite|citez|liste|listez|explique|expliquez|rappelle|rappelez|indique|indiquez)(?!\p{L})/iu;

function asks(part: string): boolean {
	return part.endsWith("?") || kindOf(part) !== null || IMPERATIVE.test(part);
}
