import type { FactKind } from "../knowledge/schema.ts";
import type { Difference, FactAnswer, NotCovered } from "./answer.ts";
import type { ClaimCheck } from "./claims/claim-check.ts";
import { weigh } from "./matching.ts";
import type { Reading } from "./reader.ts";

/** An answer is corrected when the articles say this much of the rest of its question, and a refusal when they say so much. */
const CORRECTED = { answer: 0.55, not_covered: 0.72 };
/** A refusal is corrected when that rest weighs this much: « la capitale de l'Australie » shares too little with any capital. */
const REST = 0.9;
/** How many sentences, the nearest, may correct a question. */
const NEAREST = 12;
/** Questions that suppose something besides what they ask: « qui est l'ambassadeur du Kenya ? » supposes nothing of him. */
const SUPPOSING: ReadonlySet<FactKind> = new Set([
	"what",
	"why",
	"how",
	"when",
	"where",
	"list",
]);
/** Differences that a question can suppose. */
const SUPPOSED = new Set<Extract<Difference, { kind: "value" }>["of"]>([
	"date",
	"place",
	"person",
	"role",
]);

/** The answer to a question, opened by what the articles say otherwise than the question supposes, if they do. */
export function withCorrection(
	answer: FactAnswer | NotCovered,
	{ question: { text, kind }, units, candidates }: Reading,
	contradictionOf: ClaimCheck["contradictionOf"],
): FactAnswer | NotCovered {
	if (kind === null || !SUPPOSING.has(kind)) return answer;
	const contradiction = contradictionOf(text, candidates.slice(0, NEAREST));
	if (contradiction === null || !isSupposed(contradiction.difference))
		return answer;
	const { difference, citations, coverage } = contradiction;
	const [first, ...others] = citations;
	if (first === undefined || coverage < CORRECTED[answer.kind]) return answer;
	if (answer.kind === "answer") {
		const shown = answer.citations.some(
			({ article, start }) =>
				article === first.article && start === first.start,
		);
		return shown ? { ...answer, correction: difference } : answer;
	}
	if (weigh(units.filter(({ exact }) => !exact)) < REST) return answer;
	return {
		kind: "answer",
		short: null,
		correction: difference,
		citations: [first, ...others],
		notes: [],
		suggestions: answer.suggestions,
	};
}

function isSupposed(difference: Difference): boolean {
	return (
		difference.kind === "direction" ||
		(difference.kind === "value" && SUPPOSED.has(difference.of))
	);
}
