import type { Article } from "../knowledge/article.ts";
import type { Line } from "./card.ts";
import { wording } from "./wording.ts";

const words = wording.source;

const dateFormat = new Intl.DateTimeFormat("fr", {
	dateStyle: "long",
	timeZone: "UTC",
});

/** An article's title, what is known of its origin, and what it does not give. */
export function sourceLines({
	title,
	source,
	author,
	published,
	url,
}: Article): Line[] {
	const origin = [
		{ value: source, say: words.publisher, missing: words.missingPublisher },
		{ value: author, say: words.author, missing: words.missingAuthor },
		{
			value: published && dateFormat.format(new Date(published)),
			say: words.published,
			missing: words.missingDate,
		},
		{ value: url, say: words.url, missing: words.missingUrl },
	];
	const known = origin.flatMap(({ value, say }) =>
		value === undefined ? [] : [say(value)],
	);
	const missing = origin
		.filter(({ value }) => value === undefined)
		.map((part) => part.missing);
	return [
		{ kind: "strong", text: title },
		...(known.length > 0 ? [{ kind: "list", items: known } as const] : []),
		...(missing.length > 0
			? [{ kind: "note", text: words.missing(missing.join(", ")) } as const]
			: []),
	];
}
