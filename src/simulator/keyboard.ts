import type { Button, ChatMessage } from "./protocol.ts";
import { Refusal } from "./refusal.ts";

interface GivenButton {
	readonly text?: unknown;
	readonly url?: unknown;
	readonly callback_data?: unknown;
	readonly switch_inline_query?: unknown;
	readonly copy_text?: { readonly text?: unknown };
}

const MOST_BUTTONS = 100;

/** The buttons of a `reply_markup`; none for a request to reply. Throws a Refusal in the words of the real server. */
export function readKeyboard(markup: unknown): ChatMessage["buttons"] {
	if (markup === undefined) return [];
	if (typeof markup !== "object" || markup === null)
		throw new Refusal("object expected as reply markup");
	if ("force_reply" in markup) return [];
	const { inline_keyboard: rows } = markup as { inline_keyboard?: unknown };
	if (!Array.isArray(rows))
		throw new Refusal('field "inline_keyboard" must be of type Array');
	const read = rows.map((row: unknown) => {
		if (!Array.isArray(row)) {
			throw new Refusal(
				'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
			);
		}
		return row.map(readButton);
	});
	if (read.flat().length > MOST_BUTTONS)
		throw new Refusal("reply markup is too long");
	return read;
}

/** Several actions in one button: the first wins, as on the real server. */
function readButton(button: GivenButton): Button {
	const text = String(button.text ?? "");
	if (button.url !== undefined)
		return { ...labelled(text), url: linkOf(String(button.url)) };
	if (button.callback_data !== undefined && button.callback_data !== "") {
		const data = String(button.callback_data);
		if (Buffer.byteLength(data) > 64) throw new Refusal("BUTTON_DATA_INVALID");
		return { ...labelled(text), data };
	}
	if (button.switch_inline_query !== undefined) {
		const query = String(button.switch_inline_query);
		if ([...query].length > 256) throw new Refusal("BUTTON_DATA_INVALID");
		return { ...labelled(text), query };
	}
	if (button.copy_text !== undefined) {
		const copy = String(button.copy_text.text ?? "");
		if (copy === "" || [...copy].length > 256)
			throw new Refusal("BUTTON_COPY_TEXT_INVALID");
		return { ...labelled(text), copy };
	}
	throw new Refusal(
		"can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
	);
}

function labelled(text: string): { text: string } {
	if (text === "")
		throw new Refusal("inline keyboard button text must be non-empty");
	return { text };
}

function linkOf(url: string): string {
	const known = URL.canParse(url) ? new URL(url) : null;
	if (
		known === null ||
		!/^https?:$/.test(known.protocol) ||
		!known.hostname.includes(".")
	)
		throw new Refusal(
			`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`,
		);
	return url;
}
