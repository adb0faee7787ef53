import type { Transformer } from "grammy";
import { refusalByTelegram } from "./telegram-parser.ts";

/** Refusals that the bot expects: what it wanted is so already, or nobody waits any more. */
const EXPECTED = /message is not modified|query is too old/;

/** Watches every call of the bot: what the in-memory Telegram refuses, and what Telegram's own parser would refuse. */
export function createJudge() {
	const refusals: string[] = [];
	const transformer: Transformer = async (
		previous,
		method,
		parameters,
		signal,
	) => {
		for (const html of textsIn(parameters)) {
			const refusal = refusalByTelegram(html);
			if (refusal !== null) refusals.push(`${method}: ${refusal}`);
		}
		const response = await previous(method, parameters, signal);
		if (!response.ok && !EXPECTED.test(response.description))
			refusals.push(`${method}: ${response.description}`);
		return response;
	};
	/** Throws when anything was refused since it was asked last. */
	const approve = (): void => {
		const refused = refusals.splice(0);
		if (refused.length > 0) throw new Error(refused.join("\n"));
	};
	return { transformer, approve };
}

/** The texts in HTML, wherever they stand in a call. */
export function textsIn(value: unknown): string[] {
	if (typeof value !== "object" || value === null) return [];
	const { parse_mode, text, message_text } = value as Record<string, unknown>;
	const own = parse_mode === "HTML" ? [String(text ?? message_text)] : [];
	return [...own, ...Object.values(value).flatMap(textsIn)];
}
