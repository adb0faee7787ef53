import type { Sheet, SheetEntry } from "../answer/answer.ts";
import type { Article } from "../knowledge/article.ts";
import { findCited } from "../knowledge/citation.ts";
import type { Line } from "./card.ts";
import { placeOf } from "./whereabouts.ts";
import { wording } from "./wording.ts";

const words = wording.sheet;

/** What each article names and promises, group by group: at most `shown` entries, each with the place that shows it; the rest are counted. */
export function sheetLines(
	sheets: readonly Sheet[],
	articles: readonly Article[],
	shown: number,
): Line[] {
	let left = shown;
	const lines = sheets.flatMap(({ article, groups }): Line[] => {
		const title = articles.find(({ id }) => id === article)?.title ?? article;
		const listed = groups.flatMap(({ group, entries }): Line[] => {
			const items = entries
				.slice(0, Math.max(0, left))
				.map((entry) => itemOf(entry, articles));
			left -= entries.length;
			return items.length === 0
				? []
				: [
						{ kind: "text", text: words[group] },
						{ kind: "list", items },
					];
		});
		const body: Line[] =
			groups.length === 0 ? [{ kind: "text", text: words.empty }] : listed;
		return [{ kind: "strong", text: words.title(title) }, ...body];
	});
	return left < 0
		? [...lines, { kind: "text", text: wording.hidden(-left) }]
		: lines;
}

/** How many entries sheets have together. */
export function entriesOf(sheets: readonly Sheet[]): number {
	return sheets
		.flatMap(({ groups }) => groups)
		.reduce((sum, { entries }) => sum + entries.length, 0);
}

function itemOf(
	{ name, role, citation }: SheetEntry,
	articles: readonly Article[],
): string {
	const { article, sentence } = findCited(citation, articles);
	const place = placeOf([{ citation, article, sentence }], undefined, false);
	const entry = role === null ? name : words.role(name, role);
	return words.entry(entry, place);
}
