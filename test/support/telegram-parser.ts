import { getTdjson } from "prebuilt-tdlib";
import * as tdl from "tdl";

tdl.configure({ tdjson: getTdjson(), verbosityLevel: 0 });

interface ParsedText {
	readonly _: "formattedText" | "error";
	readonly text?: string;
	readonly entities?: readonly {
		readonly offset: number;
		readonly length: number;
		readonly type: { readonly _: string };
	}[];
	readonly message?: string;
}

/** What Telegram's own parser makes of HTML: its text and formatting, or why it refuses it. Its offsets are UTF-16. */
export function parseAsTelegram(html: string): ParsedText {
	return tdl.execute({
		_: "parseTextEntities",
		text: html,
		parse_mode: { _: "textParseModeHTML" },
	}) as ParsedText;
}

/** Why Telegram would refuse a message, by its own parser and its limits; null when it would not. */
export function refusalByTelegram(html: string): string | null {
	const { message, text = "", entities = [] } = parseAsTelegram(html);
	if (message !== undefined) return message;
	if (text.trim() === "") return "text must be non-empty";
	if (text.length > 4096) return "message is too long";
	if (Buffer.byteLength(html) > 32_768) return "text is too long";
	return entities.length > 100 ? "more than 100 entities" : null;
}
