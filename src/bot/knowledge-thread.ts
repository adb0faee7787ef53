import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { KnowledgeError } from "../knowledge/problem.ts";
import {
	type BotEngine,
	type Knowledge,
	type KnowledgePlace,
	METHODS,
	type Method,
} from "./knowledge.ts";
import type { Call, Said } from "./knowledge-protocol.ts";

/** Knowledge in a thread of its own: reading it and searching it hold up nothing else. */
export interface KnowledgeThread extends Knowledge {
	/** Ends the thread: what it was asked and has not answered is never answered. */
	close(): void;
}

interface Waiting {
	readonly resolve: (result: unknown) => void;
	readonly reject: (error: unknown) => void;
}

// The same place from src/bot and from dist/bot.
const WORKER = new URL("../../dist/bot/knowledge-worker.js", import.meta.url);

/** Reads a knowledge folder in a thread. Throws a KnowledgeError that lists all that is wrong. */
export async function startKnowledge(
	place: KnowledgePlace,
): Promise<KnowledgeThread> {
	const worker = new Worker(WORKER, { workerData: { ...place } });
	// An error of the thread itself, such as a want of memory, ends the process: whoever runs it starts it again.
	const [said] = (await once(worker, "message")) as [Said];
	if (said.kind === "refused") throw new KnowledgeError(said.problems);
	if (said.kind !== "ready") throw new Error(`unexpected ${said.kind}`);

	const waiting = new Map<number, Waiting>();
	let calls = 0;
	worker.on("message", (said: Said) => {
		if (said.kind !== "result" && said.kind !== "failure") return;
		const asked = waiting.get(said.id);
		waiting.delete(said.id);
		if (waiting.size === 0) worker.unref();
		if (said.kind === "result") asked?.resolve(said.result);
		else asked?.reject(said.error);
	});
	// The process may end while nothing is asked.
	worker.unref();
	const call =
		(method: Call["method"]) =>
		(...given: readonly unknown[]): Promise<unknown> =>
			new Promise((resolve, reject) => {
				const id = calls++;
				waiting.set(id, { resolve, reject });
				worker.ref();
				worker.postMessage({ id, method, given } satisfies Call);
			});
	const methods = Object.fromEntries(
		METHODS.map((method) => [method, call(method)]),
	) as Pick<BotEngine, Method>;
	const { library, revision, suggestions } = said;
	return {
		engine: { ...methods, suggestions },
		library,
		revision,
		draw: call("draw") as Knowledge["draw"],
		close: () => void worker.terminate(),
	};
}
