import type { Transformer } from "grammy";
import type { Outcome } from "./context.ts";

/** What is counted of what the bot does: no text and no id. */
export interface Figures {
	update(kind: string, outcome: Outcome, seconds: number): void;
	apiError(method: string, code: number): void;
}

/** Nothing is counted. */
export const NO_FIGURES: Figures = {
	update: () => undefined,
	apiError: () => undefined,
};

/** Counts the calls that Telegram refuses, and those that do not reach it as code 0. */
export function countErrors(figures: Figures): Transformer {
	return async (previous, method, parameters, signal) => {
		try {
			const response = await previous(method, parameters, signal);
			if (!response.ok) figures.apiError(method, response.error_code);
			return response;
		} catch (error) {
			if (!signal?.aborted) figures.apiError(method, 0);
			throw error;
		}
	};
}
