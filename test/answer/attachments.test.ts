import { expect, it } from "vitest";
import { createAnalyzer } from "../../src/analysis/french.ts";
import { createThesaurus } from "../../src/analysis/thesaurus.ts";
import {
	attachmentsIn,
	compareAttachments,
} from "../../src/answer/attachments.ts";

const thesaurus = createThesaurus({
	synonyms: [],
	families: [],
	antonyms: [],
	places: [
		["Maroc", "royaume du Maroc", "marocain"],
		["Kenya", "kényan"],
		["Sud Soudan"],
	],
	seats: [["Maroc", "Rabat"]],
	baseForms: new Map(),
	lightWords: [],
	distinctWords: [],
});
const analyze = createAnalyzer(thesaurus.vocabulary);
const attachments = (text: string) => attachmentsIn(analyze(text), thesaurus);

it.each([
	["ambassadeur du Maroc", "ambassadeur du royaume du Maroc", "same"],
	["ambassadeur marocain", "ambassadeur du Maroc au Kenya", "same"],
	["représentant de Rabat", "représentant du Maroc", "same"],
	["ambassadeur du Kenya", "ambassadeur du Maroc au Kenya", "other"],
	[
		"ambassadeur au Kenya",
		"ambassadeur du Maroc au Kenya et au Sud Soudan",
		"same",
	],
	[
		"ambassadeur au Sud Soudan",
		"ambassadeur du Maroc au Kenya et au Sud Soudan",
		"same",
	],
	["progrès réalisés par le Kenya", "progrès réalisés par le Maroc", "other"],
	["procureur général du Maroc", "procureur du Kenya", "other"],
	["procureur du Maroc", "ambassadeur du Maroc", "unknown"],
	["procureur", "procureur du Kenya", "same"],
	["qui représente le Maroc", "qui représente le Kenya", "other"],
	["le Kenya a-t-il aidé", "le Maroc a aidé", "other"],
	["le Kenya aide le Maroc", "le Kenya aide le Maroc", "same"],
])("« %s » beside « %s »: %s", (asked, said, agreement) => {
	expect(compareAttachments(attachments(asked), attachments(said))).toBe(
		agreement,
	);
});
