import { detectEntities } from "./detected-entities.ts";
import { type FormattedText, parseHtml } from "./html-entities.ts";
import { Refusal } from "./refusal.ts";

/** A text as a bot gives it. */
export interface GivenText {
	readonly text?: unknown;
	readonly parse_mode?: unknown;
}

/** The text of a message as Telegram keeps it, with what it marks by itself. Throws a Refusal in the words of the real server. */
export function readText({
	text: given,
	parse_mode: mode,
}: GivenText): FormattedText {
	if (given === undefined || given === "")
		throw new Refusal("message text is empty");
	const { text, entities } = parsed(String(given), mode);
	if (text === "") throw new Refusal("text must be non-empty");
	if ([...text].length > 4096) throw new Refusal("message is too long");
	const all = [...entities, ...detectEntities(text, entities)].sort(
		(a, b) => a.offset - b.offset || b.length - a.length,
	);
	return { text, entities: all.slice(0, 100) };
}

function parsed(text: string, mode: unknown): FormattedText {
	if (Buffer.byteLength(text) > 32_768) throw new Refusal("text is too long");
	if (mode === undefined) return { text: text.trim(), entities: [] };
	if (String(mode).toLowerCase() !== "html")
		throw new Refusal("unsupported parse_mode");
	return parseHtml(text);
}
