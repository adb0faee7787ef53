import { expect, it } from "vitest";
import { findPhrase } from "../../src/search/phrase-search.ts";
import { articleOf } from "../support/library.ts";

const article = articleOf(
	"## Œuvres d’été\n\nL’été, l'ÉTÉ et l’E\u0301te\u0301.\n\n- un  œuf",
);

it.each([
	["été", ["été", "été", "ÉTÉ", "E\u0301te\u0301"]],
	["L'ETE", ["L’été", "l'ÉTÉ", "l’E\u0301te\u0301"]],
	["un oeuf", ["un  œuf"]],
	["œuvres", ["Œuvres"]],
	["hiver", []],
	["  ", []],
])("finds « %s », whatever its capitals and accents", (phrase, found) => {
	expect(
		findPhrase(phrase, [article]).map(({ span: { start, end } }) =>
			article.text.slice(start, end),
		),
	).toEqual(found);
});
