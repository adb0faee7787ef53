import { setTimeout as delay } from "node:timers/promises";
import type { Transformer } from "grammy";

const LONGEST_WAIT_SECONDS = 30;

/** Sends a message a second time when Telegram, asked too much, says how long to wait and it is not long. */
export const patience: Transformer = async (
	previous,
	method,
	parameters,
	signal,
) => {
	const response = await previous(method, parameters, signal);
	if (method !== "sendMessage" || response.ok || response.error_code !== 429)
		return response;
	const seconds = response.parameters?.retry_after;
	if (seconds === undefined || seconds > LONGEST_WAIT_SECONDS) return response;
	await delay(seconds * 1000);
	return previous(method, parameters, signal);
};
