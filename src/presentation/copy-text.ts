import { referenceOf } from "../answer/place.ts";
import { type Citation, findCited } from "../knowledge/citation.ts";
import type { Library } from "./library.ts";
import { readerUrl } from "./reader-url.ts";
import { placeOf } from "./whereabouts.ts";
import { wording } from "./wording.ts";

/** Telegram's limit for what a button copies, in characters. */
const LONGEST = 256;

/**
 * What the copy button of a citation copies: the quote with where it stands, else with its reference alone, else only
 * where it stands. A quote is never cut. At most 256 UTF-16 units.
 */
export function copyText(citation: Citation, library: Library): string {
	const { articles } = library;
	const found = findCited(citation, articles);
	const reference = referenceOf(citation, articles);
	const place = placeOf([{ citation, ...found }], undefined, true);
	const url = readerUrl(citation, library) ?? "";
	const quote = wording.quoted(citation.quote);
	const forms = [
		`${quote}\n${wording.reference.line(wording.reference.numbered(place, reference))} ${url}`,
		`${quote}\n${wording.reference.line(wording.reference.numbered(place, reference))}`,
		`${quote} ${wording.reference.short(reference)}`,
		`${wording.reference.numbered(place, reference)} ${url}`,
		wording.reference.numbered(place, reference),
	].map((form) => form.trim());
	return forms.find(({ length }) => length <= LONGEST) ?? reference;
}
