import { expect, it } from "vitest";
import { createEngine } from "../../src/answer/engine.ts";
import { articleOf, dossier, engineOf } from "../support/library.ts";

/** The names of each group of an article's sheet. */
function sheetOf(body: string) {
	const article = articleOf(body);
	const answer = engineOf(article).request("facts");
	if (answer.kind !== "facts") throw new Error(answer.kind);
	return Object.fromEntries(
		answer.sheets[0]?.groups.map(({ group, entries }) => [
			group,
			entries.map(({ name, citation }) => {
				expect(citation.quote).toContain(name);
				return name;
			}),
		]) ?? [],
	);
}

it.each([
	[
		"Mardi 3 mars 2026, M. Paul Néri et Anne Le Goff ont parlé.",
		{ names: ["M. Paul Néri", "Anne Le Goff"], dates: ["Mardi 3 mars 2026"] },
	],
	[
		"Le port attend 1,5 million d’euros et 30 % de navires en 2027, soit 40 de plus.",
		{ dates: ["2027"], figures: ["1,5 million d’euros", "30 %"] },
	],
	[
		"La mairie s’engage à planter.",
		{ commitments: ["La mairie s’engage à planter."] },
	],
	["Rien de tel.", {}],
])("reads « %s »", (body, sheet) => {
	expect(sheetOf(body)).toEqual(sheet);
});

it("gives people the functions that an editor wrote", () => {
	const person = {
		id: "neri",
		kind: "person" as const,
		name: "Paul Néri",
		aliases: [],
		roles: ["architecte"],
	};
	const [facts] = dossier.facts.values();
	const answer = createEngine({
		...dossier,
		facts: new Map(
			[...dossier.facts.keys()].map((id) => [
				id,
				{ ...(facts as NonNullable<typeof facts>), entities: [person] },
			]),
		),
	}).request("facts");
	expect(answer).toMatchObject({
		sheets: [
			{
				groups: [
					{
						group: "people",
						entries: [{ name: "Paul Néri", role: "architecte" }],
					},
					{ group: "figures" },
				],
			},
		],
	});
});
