import type { FactKind } from "../knowledge/schema.ts";

/** Kinds of answer that nothing else replaces. */
const STRICT: ReadonlySet<FactKind> = new Set([
	"when",
	"where",
	"how_many",
	"why",
]);
/** Kinds that people ask for in one another's words: « quels sont… », « que… », « comment… ». */
const ENUMERATING: ReadonlySet<FactKind> = new Set(["what", "list", "how"]);

/** How well the kind that a question asks for agrees with the kind of an example, 0 to 1; null is no kind at all. */
export function agreementOf(
	asked: FactKind | null,
	foreseen: FactKind | null,
	type: "fact" | "silence",
): number {
	if (asked === foreseen) return 1;
	if (asked === null || foreseen === null) return 0.92;
	if (STRICT.has(asked)) return 0.5;
	if (STRICT.has(foreseen)) return 0.8;
	if (asked === "yes_no" || foreseen === "yes_no") {
		return type === "silence" ? 0.92 : 0.8;
	}
	return ENUMERATING.has(asked) && ENUMERATING.has(foreseen) ? 0.97 : 0.75;
}
