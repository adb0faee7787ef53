import type { Analysis } from "../../analysis/french.ts";
import type { Span } from "../../knowledge/span.ts";

/** A part of a date that a text names. */
export interface Moment extends Span {
	readonly scale: "weekday" | "day" | "month" | "year";
	readonly value: string;
	readonly token: number;
}

const WEEKDAYS = new Set(
	"lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
);
const MONTHS = new Set(
	"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(
		" ",
	),
);

/** The days, months and years of a text. */
export function momentsIn({ tokens, text }: Analysis): Moment[] {
	return tokens.flatMap(({ surface, start, end }, token): Moment[] => {
		const at = { start, end, token };
		const day = surface.replace(/s$/, "");
		if (WEEKDAYS.has(day)) return [{ ...at, scale: "weekday", value: day }];
		if (MONTHS.has(surface)) return [{ ...at, scale: "month", value: surface }];
		if (/^(?:1[5-9]|20)\d\d$/.test(surface) && !/^\s*%/.test(text.slice(end)))
			return [{ ...at, scale: "year", value: surface }];
		const next = tokens[token + 1]?.surface ?? "";
		if (/^\d{1,2}$|^1er$/.test(surface) && MONTHS.has(next))
			return [{ ...at, scale: "day", value: surface.replace("er", "") }];
		return [];
	});
}
