import { referenceOf } from "../answer/place.ts";
import type { Citation } from "../knowledge/citation.ts";
import { REASONS, type Reason } from "./callback-data.ts";
import type { Choice } from "./card.ts";
import { copyText } from "./copy-text.ts";
import type { Library } from "./library.ts";
import { readerUrl } from "./reader-url.ts";
import { wording } from "./wording.ts";

const words = wording.buttons;

/** A row of buttons that show, copy, share and open a citation. */
export function citationChoices(
	citation: Citation,
	library: Library,
): Choice[] {
	const reference = referenceOf(citation, library.articles);
	return [
		{
			kind: "press",
			label: words.context,
			action: { kind: "context", reference },
		},
		...sharingChoices(citation, library),
	];
}

/** The same without the context. */
export function sharingChoices(citation: Citation, library: Library): Choice[] {
	const reference = referenceOf(citation, library.articles);
	const url = readerUrl(citation, library);
	return [
		{ kind: "copy", label: words.copy, text: copyText(citation, library) },
		{ kind: "share", label: words.share, reference },
		...(url === null
			? []
			: [{ kind: "link" as const, label: words.read, url }]),
	];
}

/** Two buttons that say whether an answer is any good. */
export function voteChoices(citation: Citation, library: Library): Choice[] {
	const reference = referenceOf(citation, library.articles);
	return [
		{ kind: "press", label: words.like, action: { kind: "like", reference } },
		{
			kind: "press",
			label: words.dislike,
			action: { kind: "dislike", reference },
		},
	];
}

/** A button for each reason why an answer at a reference is no good. */
export function reasonChoices(reference: string): Choice[][] {
	return REASONS.map((reason: Reason) => [
		{
			kind: "press",
			label: words.reasons[reason],
			action: { kind: "reason", reason, reference },
		},
	]);
}

/** A button that reports the question as one that the articles do not answer. */
export function gapChoice(): Choice {
	return { kind: "press", label: words.gap, action: { kind: "gap" } };
}
