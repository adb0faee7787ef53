import type { Analysis } from "../analysis/french.ts";
import type { Thesaurus } from "../analysis/thesaurus.ts";
import type { FactKind } from "../knowledge/schema.ts";
import type { Difference, FactAnswer, NotCovered } from "./answer.ts";
import type { Cast } from "./claims/cast.ts";
import type { ClaimCheck } from "./claims/claim-check.ts";
import { momentsIn } from "./claims/moments.ts";
import type { Contradiction } from "./claims/weighing.ts";
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

/** « Levée par le maire », « c'est le maire qui »: who acts. */
const DOER = /(?<!\p{L})(?:par|c['’]est)(?!\p{L})/iu;

/** A function that opens the answer to a question by what the articles say otherwise than the question supposes, if they do. */
export function createCorrections(
	{ contradictionOf }: Pick<ClaimCheck, "contradictionOf">,
	{ mentionsIn }: Pick<Cast, "mentionsIn">,
	{ placeOf }: Pick<Thesaurus, "placeOf">,
): (
	answer: FactAnswer | NotCovered,
	reading: Reading,
) => FactAnswer | NotCovered {
	/** Whether a question names a date, a place, somebody or whoever acts: nothing else can be corrected. */
	const supposes = (analysis: Analysis): boolean => {
		const { text, tokens, phrases } = analysis;
		return (
			[...tokens, ...phrases].some(({ term }) => placeOf(term) !== null) ||
			tokens.some(
				({ start, stop }) => !stop && /\p{Lu}/u.test(text.charAt(start)),
			) ||
			momentsIn(analysis).length > 0 ||
			DOER.test(text) ||
			mentionsIn(analysis).length > 0
		);
	};
	return (answer, { question, units, candidates }) => {
		const { text, kind, analysis } = question;
		if (kind === null || !SUPPOSING.has(kind)) return answer;
		if (!supposes(analysis)) return answer;
		const nearest = candidates.slice(0, NEAREST);
		// What is shown rarely differs, and nothing else can correct an answer.
		if (answer.kind === "answer") {
			const shown = nearest.filter(({ article, sentence }) =>
				isShown(answer, article.id, sentence.span.start),
			);
			if (contradictionOf(text, shown) === null) return answer;
		} else if (weigh(units.filter(({ exact }) => !exact)) < REST) return answer;
		const contradiction = contradictionOf(text, nearest);
		return contradiction === null ? answer : corrected(answer, contradiction);
	};
}

function corrected(
	answer: FactAnswer | NotCovered,
	{ difference, citations, coverage }: Contradiction,
): FactAnswer | NotCovered {
	const [first, ...others] = citations;
	if (!isSupposed(difference)) return answer;
	if (first === undefined || coverage < CORRECTED[answer.kind]) return answer;
	if (answer.kind === "answer") {
		return isShown(answer, first.article, first.start)
			? { ...answer, correction: difference }
			: answer;
	}
	return {
		kind: "answer",
		short: null,
		correction: difference,
		citations: [first, ...others],
		notes: [],
		suggestions: answer.suggestions,
	};
}

/** Whether an answer quotes a sentence of an article, given where that begins. */
function isShown(
	{ citations }: FactAnswer,
	article: string,
	start: number,
): boolean {
	return citations.some(
		(citation) => citation.article === article && citation.start === start,
	);
}

function isSupposed(difference: Difference): boolean {
	return (
		difference.kind === "direction" ||
		(difference.kind === "value" && SUPPOSED.has(difference.of))
	);
}
