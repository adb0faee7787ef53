import type { Transformer } from "grammy";
import { withoutTags } from "../../presentation/html.ts";

/** Sends a message that Telegram cannot read once more, without its formatting: an answer is worth more than its looks. */
export const plainFallback: Transformer = async (
	previous,
	method,
	parameters,
	signal,
) => {
	const response = await previous(method, parameters, signal);
	const { text, parse_mode, ...others } = parameters as Record<string, unknown>;
	const unread =
		!response.ok &&
		response.error_code === 400 &&
		response.description.includes("can't parse entities") &&
		parse_mode === "HTML" &&
		typeof text === "string";
	return unread
		? previous(
				method,
				{ ...others, text: withoutTags(text) } as unknown as typeof parameters,
				signal,
			)
		: response;
};
