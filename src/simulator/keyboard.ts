import type { ChatMessage } from "./protocol.ts";
import { Refusal } from "./refusal.ts";

/** The buttons of a `reply_markup`, callback buttons only. Throws a Refusal in the words of the real server. */
export function readKeyboard(markup: unknown): ChatMessage["buttons"] {
	if (markup === undefined) return [];
	if (typeof markup !== "object" || markup === null)
		throw new Refusal("object expected as reply markup");
	const { inline_keyboard: rows } = markup as { inline_keyboard?: unknown };
	if (!Array.isArray(rows))
		throw new Refusal('field "inline_keyboard" must be of type Array');
	return rows.map((row: unknown) => {
		if (!Array.isArray(row)) {
			throw new Refusal(
				'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
			);
		}
		return row.map(readButton);
	});
}

function readButton(button: { text?: unknown; callback_data?: unknown }): {
	text: string;
	data: string;
} {
	const [text, data] = [
		String(button.text ?? ""),
		String(button.callback_data ?? ""),
	];
	if (data === "") {
		throw new Refusal(
			"can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
		);
	}
	if (text === "")
		throw new Refusal("inline keyboard button text must be non-empty");
	if (Buffer.byteLength(data) > 64) throw new Refusal("BUTTON_DATA_INVALID");
	return { text, data };
}
