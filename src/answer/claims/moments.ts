import type { Analysis } from "../../analysis/french.ts";
import type { Span } from "../../knowledge/span.ts";

/** A part of a date that a text names. */
export interface Moment extends Span {
	readonly scale: "weekday" | "day" | "stretch" | "month" | "year" | "century";
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
/** The days that a stretch of a month may mean: « début février ». */
const STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
	debut: [1, 12],
	mi: [10, 20],
	fin: [19, 31],
};
const CENTURY = /^(x{0,2})(ix|iv|v?i{0,3})e$/;
const ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/** The days, months, years and centuries of a text. */
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
		if (Object.hasOwn(STRETCHES, surface) && MONTHS.has(next))
			return [{ ...at, scale: "stretch", value: surface }];
		const [, tens = "", ones = ""] = CENTURY.exec(surface) ?? [];
		return tens + ones !== "" && next === "siecle"
			? [
					{
						...at,
						scale: "century",
						value: String(10 * tens.length + ONES.indexOf(ones)),
					},
				]
			: [];
	});
}

/** Those of some moments that a moment of a claim can be compared with: of its scale, or what tells it, as a day tells « début mai ». */
export function comparableTo(
	{ scale }: Moment,
	moments: readonly Moment[],
): Moment[] {
	const telling = { stretch: "day", century: "year" }[scale as string];
	return moments.filter(
		(other) => other.scale === scale || other.scale === telling,
	);
}

/** Whether a moment of a claim is one that can be compared with it. */
export function isThatMoment(claimed: Moment, said: Moment): boolean {
	if (claimed.scale === said.scale) return claimed.value === said.value;
	if (comparableTo(claimed, [said]).length === 0) return false;
	if (claimed.scale === "century")
		return Number(claimed.value) === Math.ceil(Number(said.value) / 100);
	const [first = 0, last = 0] = STRETCHES[claimed.value] ?? [];
	return Number(said.value) >= first && Number(said.value) <= last;
}
