import type { Span } from "../../knowledge/span.ts";
import type { Quantity } from "./quantities.ts";
import type { Statement, Word } from "./statement.ts";

/** A part of a sentence that gives one of several their number: « l'État 31 », « les communes 8 ». */
export interface Segment extends Span {
	readonly words: readonly Word[];
	readonly quantity: Quantity;
}

/** Where a sentence passes from one to the next: a comma that parts no decimals, « et ». */
const BORDER =
	/,(?!\d)(?!\s(?:qui|que|où|soit)(?!\p{L}))|;|(?<!\p{L})et(?!\p{L})/gu;
/** « apportés par l'alliance », « financé par l'État », « 70 % pour le Gabon ». */
const BY = /(?<!\p{L})(?:par|pour)\s+(?:le |la |les |l['’])?$/iu;

/** The parts of a sentence in which one number stands beside whose it is; none where it does not share out. */
export function segmentsOf({ text, words, quantities }: Statement): Segment[] {
	return partsOf(text).flatMap(({ start, end }): Segment[] => {
		const inside = ({ start: at }: Span) => at >= start && at < end;
		const [quantity, other] = quantities.filter(inside);
		if (quantity === undefined || other !== undefined) return [];
		const owners = words.filter(
			(word) =>
				inside(word) &&
				(word.start < quantity.start || BY.test(text.slice(0, word.start))),
		);
		return owners.length === 0 ? [] : [{ start, end, words: owners, quantity }];
	});
}

/** A text cut where it passes from one thing to the next. */
export function partsOf(text: string): Span[] {
	const starts = [0, ...[...text.matchAll(BORDER)].map(({ index }) => index)];
	return starts.map((start, n) => ({
		start,
		end: starts[n + 1] ?? text.length,
	}));
}
