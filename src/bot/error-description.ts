import { GrammyError, HttpError } from "grammy";

/** An error without its message, which may hold what a user typed; of Telegram's own errors, what Telegram said. */
export function describeError(error: unknown): Record<string, string> {
	if (error instanceof GrammyError)
		return {
			error: error.name,
			method: error.method,
			description: error.description,
		};
	if (error instanceof HttpError)
		return {
			error: error.name,
			description: error.message,
			...codeOf(error.error),
		};
	if (!(error instanceof Error)) return { error: typeof error };
	return {
		error: error.name,
		at: (error.stack ?? "")
			.split("\n")
			.filter((line) => /^\s+at /.test(line))
			.join("\n"),
	};
}

/** The network's own word, such as ECONNREFUSED. Never its message, which holds the token. */
function codeOf(cause: unknown): Record<string, string> {
	const coded = typeof cause === "object" && cause !== null && "code" in cause;
	return coded && typeof cause.code === "string" ? { code: cause.code } : {};
}
