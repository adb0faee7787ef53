import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { Update } from "grammy/types";
import { textsIn } from "./judge.ts";
import { refusalByTelegram } from "./telegram-parser.ts";

export interface Call {
	readonly method: string;
	readonly parameters: Record<string, unknown>;
}

/** What a call is answered with: a result, a refusal such as `{ error_code: 409, description }`, or a fault. */
export type Behaviour = (call: Call) => Promise<unknown> | unknown;

/** What goes wrong with a call: lost before or after it is done, never answered, or answered by a proxy. */
export const FAULTS = {
	drop: Symbol("drop"),
	deliverThenDrop: Symbol("deliver, then drop"),
	hang: Symbol("hang"),
	html: Symbol("html"),
} as const;

/** What Telegram's own parser refuses of a call. */
function refusalOf(parameters: Call["parameters"]) {
	const [refusal] = textsIn(parameters).flatMap(
		(html) => refusalByTelegram(html) ?? [],
	);
	return refusal === undefined
		? undefined
		: { error_code: 400, description: `Bad Request: ${refusal}` };
}

/** A small Bot API server over HTTP: it keeps updates until they are confirmed, and hands out those there are. */
export async function startBotApiServer(behave: Behaviour = () => undefined) {
	const calls: Call[] = [];
	/** Calls that were done. */
	const done: Call[] = [];
	const pending: Update[] = [];
	const waiting = new Set<() => void>();
	const seen = new Map<string, () => void>();

	const getUpdates = async (
		{ offset = 0, timeout = 0 }: Record<string, unknown>,
		request: IncomingMessage,
	) => {
		pending.splice(
			0,
			pending.findIndex(({ update_id }) => update_id >= Number(offset)) >>> 0,
		);
		if (pending.length === 0 && Number(timeout) > 0) {
			await new Promise<void>((wake) => {
				waiting.add(wake);
				request.socket.once("close", () => wake());
			});
		}
		return [...pending];
	};
	const results: Readonly<Record<string, unknown>> = {
		getMe: {
			id: 123,
			is_bot: true,
			first_name: "Essai",
			username: "essai_bot",
		},
		getMyCommands: [],
		sendMessage: {
			message_id: 1,
			date: 0,
			chat: { id: 7, type: "private", first_name: "A" },
			text: "-",
		},
	};

	const server = createServer(async (request, response) => {
		const method = request.url?.split("/").at(-1) ?? "";
		const parameters = (await json(request).catch(() => ({}))) as Record<
			string,
			unknown
		>;
		calls.push({ method, parameters });
		seen.get(method)?.();
		const answer =
			refusalOf(parameters) ?? (await behave({ method, parameters }));
		if (answer === FAULTS.hang) return;
		if (answer === FAULTS.drop) return void request.socket.destroy();
		if (answer === FAULTS.html) {
			response.statusCode = 502;
			return void response.end("<html>Bad Gateway</html>");
		}
		const refused = answer as { error_code?: number } | undefined;
		if (refused?.error_code === undefined) done.push({ method, parameters });
		if (answer === FAULTS.deliverThenDrop) return void request.socket.destroy();
		const result =
			answer ??
			(method === "getUpdates"
				? await getUpdates(parameters, request)
				: (results[method] ?? true));
		response.statusCode = refused?.error_code ?? 200;
		response.setHeader("Content-Type", "application/json");
		response.end(
			JSON.stringify(
				refused?.error_code ? { ok: false, ...refused } : { ok: true, result },
			),
		);
	});
	await new Promise<void>((listening) =>
		server.listen(0, "127.0.0.1", listening),
	);

	return {
		root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		calls,
		done,
		/** Updates that nobody confirmed. */
		pending,
		deliver(...updates: Update[]) {
			pending.push(...updates);
			for (const wake of waiting) wake();
			waiting.clear();
		},
		/** Resolves at the next call of a method. */
		called: (method: string) =>
			new Promise<void>((resolve) => seen.set(method, resolve)),
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
