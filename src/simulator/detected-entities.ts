import type { Entity } from "./protocol.ts";

const PATTERNS: readonly (readonly [Entity["type"], RegExp])[] = [
	[
		"bot_command",
		/(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/<>])/gu,
	],
	["mention", /(?<![\p{L}\p{N}_@])@\w{3,32}(?![\p{L}\p{N}_])/gu],
	["url", /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>«»"]*[\p{L}\p{N}/=_-]/giu],
];

/** The commands, mentions and web addresses that Telegram marks by itself, in no formatted stretch of `taken` that excludes them. */
export function detectEntities(
	text: string,
	taken: readonly Entity[] = [],
): Entity[] {
	const code = taken.filter(
		({ type }) => type === "code" || type === "pre" || type === "text_link",
	);
	return PATTERNS.flatMap(([type, pattern]) =>
		[...text.matchAll(pattern)].map(
			(found): Entity => ({
				type,
				offset: found.index,
				length: found[0].length,
			}),
		),
	).filter(
		({ offset, length }) =>
			!code.some(
				(entity) =>
					offset < entity.offset + entity.length &&
					entity.offset < offset + length,
			),
	);
}
