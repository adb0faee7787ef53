import type { Answer } from "../../src/answer/answer.ts";
import type { Conversation } from "../../src/answer/conversation/conversation.ts";
import { createEngine } from "../../src/answer/engine.ts";
import type { Citation } from "../../src/knowledge/citation.ts";
import { type Dossier, readDossier } from "../../src/knowledge/dossier.ts";
import type { Case, Suite } from "./cases.ts";

/** One case judged. */
export interface Judgement {
	readonly case: Case;
	readonly group: string;
	readonly right: boolean;
	/** An answer where there is none, or a wrong one given as an answer. */
	readonly grave: boolean;
	readonly answer: Answer;
}

/** Longest total quotation that still is an answer rather than the whole article, in UTF-16 units. */
const MOST_QUOTED = 900;

/** Asks every case of a suite and judges the answers. */
export function judge({ name, knowledge, cases }: Suite): Judgement[] {
	const dossier = readDossier(knowledge);
	const engine = createEngine(dossier);
	return cases.flatMap((labelled): Judgement[] => {
		const judged = (part: Case, group: string, answer: Answer): Judgement => {
			requireVerbatim(answer, dossier);
			const right = isRight(part, answer);
			return { case: part, group, right, grave: isGrave(part, answer), answer };
		};
		if (labelled.turns !== undefined) {
			let said: Conversation | null = null;
			const turns = labelled.turns.map((turn) => {
				const { answer, conversation } = engine.converse(turn.q, said, 0);
				said = conversation;
				return judged(turn, `${name}: turns`, answer);
			});
			const right = turns.every((turn) => turn.right);
			const [{ answer }] = turns as [Judgement];
			const whole = { case: labelled, group: `${name}: whole`, right };
			return [...turns, { ...whole, grave: false, answer }];
		}
		if (labelled.claim !== undefined) {
			const group = `${name}: ${labelled.verdict}`;
			return [judged(labelled, group, engine.verify(labelled.claim))];
		}
		const group =
			labelled.intent !== undefined
				? name
				: `${name}: ${labelled.answerable ? "answerable" : "not answerable"}`;
		return [judged(labelled, group, engine.ask(labelled.q))];
	});
}

/** A wrong answer given as one; a claim called supported that is not, or the reverse. */
function isGrave(labelled: Case, answer: Answer): boolean {
	if (labelled.verdict === undefined || answer.kind !== "verdict")
		return (
			answer.kind === "answer" &&
			labelled.intent === undefined &&
			!isRight(labelled, answer)
		);
	const [wanted, given] = [labelled.verdict, answer.verdict];
	return (
		(given === "supported" && wanted !== "supported") ||
		(given === "contradicted" && wanted === "supported")
	);
}

/** Throws when a quote is not, byte for byte, a slice of its article. */
function requireVerbatim(answer: Answer, { articles }: Dossier): void {
	for (const { article, start, end, quote } of citationsOf(answer)) {
		const text = articles.find(({ id }) => id === article)?.text;
		if (text?.slice(start, end) !== quote)
			throw new Error(`not verbatim: ${quote}`);
	}
}

function isRight(
	{
		answerable,
		also_not_covered,
		evidence = [],
		intent,
		also_ok = [],
		section_evidence,
		verdict,
	}: Case,
	answer: Answer,
): boolean {
	if (verdict === "not_supported")
		return answer.kind === "verdict" && answer.verdict !== "supported";
	if (verdict !== undefined)
		return (
			answer.kind === "verdict" &&
			answer.verdict === verdict &&
			(verdict === "not_covered" || shows(answer, evidence))
		);
	if (intent === "section")
		return (
			also_ok.includes(answer.kind) || shows(answer, [[section_evidence ?? ""]])
		);
	if (intent !== undefined) return [intent, ...also_ok].includes(answer.kind);
	if (!answerable) return answer.kind !== "answer";
	if (answer.kind === "not_covered") return also_not_covered === true;
	return shows(answer, evidence) && quotedBy(answer).length <= MOST_QUOTED;
}

function shows(
	answer: Answer,
	evidence: readonly (readonly string[])[],
): boolean {
	const quoted = quotedBy(answer);
	return evidence.some((pieces) =>
		pieces.every((piece) => quoted.includes(plain(piece))),
	);
}

function quotedBy(answer: Answer): string {
	return citationsOf(answer)
		.map(({ quote }) => plain(quote))
		.join(" … ");
}

function citationsOf(answer: Answer): readonly Citation[] {
	const citations = "citations" in answer ? answer.citations : [];
	return answer.kind === "section" ? [answer.heading, ...citations] : citations;
}

function plain(text: string): string {
	return text
		.normalize("NFC")
		.replace(/[’‘ʼ]/g, "'")
		.replace(/\s+/g, " ")
		.trim();
}

/** Right and grave answers of each group, in order. */
export function tally(
	judgements: readonly Judgement[],
): Map<string, { right: number; of: number; grave: number }> {
	const groups = new Map<
		string,
		{ right: number; of: number; grave: number }
	>();
	for (const { group, right, grave } of judgements) {
		const count = groups.get(group) ?? { right: 0, of: 0, grave: 0 };
		groups.set(group, {
			right: count.right + Number(right),
			of: count.of + 1,
			grave: count.grave + Number(grave),
		});
	}
	return groups;
}
