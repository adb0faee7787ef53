import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { wording } from "../presentation/wording.ts";
import { sameOrigin } from "./origin.ts";
import { readPageFiles } from "./page-files.ts";
import type { Failure } from "./protocol.ts";
import type { Simulator } from "./simulator.ts";

const words = wording.simulator;

const MAX_BODY_BYTES = 64 * 1024;
const MAX_TEXT_LENGTH = 4096;
const MAX_QUERY_LENGTH = 256;

const world = z.string().max(64).optional();
const id = z.int();
const place = z.object({
	world,
	chat: id.optional(),
	person: id.optional(),
	topic: id.optional(),
});
const text = z
	.string()
	.trim()
	.min(1, { error: words.badRequest })
	.max(MAX_TEXT_LENGTH, { error: words.tooManyCharacters });
const query = z.string().max(MAX_QUERY_LENGTH);

/** Serves the chat page, and what protocol.ts says. */
export function mountSimulator(app: Hono, simulator: Simulator): void {
	for (const [path, { content, type }] of readPageFiles()) {
		app.get(path, (c) =>
			c.body(content, 200, {
				"Content-Type": type,
				"Cache-Control": "no-cache",
			}),
		);
	}

	app.get("/photos/:name", (c) => {
		const png = simulator.photo(c.req.path);
		return png === undefined
			? c.notFound()
			: c.body(new Uint8Array(png), 200, { "Content-Type": "image/png" });
	});

	app.use("/api/*", sameOrigin);
	app.use(
		"/api/*",
		bodyLimit({
			maxSize: MAX_BODY_BYTES,
			onError: (c) => c.json<Failure>({ error: words.tooLarge }, 413),
		}),
	);
	/** Answers what is asked at a path, of that shape; null is for what is not there any more. */
	const serve = <T extends z.ZodType>(
		path: string,
		shape: T,
		answer: (asked: z.infer<T>) => unknown,
	) =>
		app.post(path, async (c) => {
			const asked = shape.safeParse(await c.req.json().catch(() => null));
			if (!asked.success) {
				const known = asked.error.issues.find(
					({ message }) => message === words.tooManyCharacters,
				);
				return c.json<Failure>(
					{ error: known?.message ?? words.badRequest },
					400,
				);
			}
			const answered = await answer(asked.data);
			return answered === null
				? c.json<Failure>({ error: words.unknownMessage }, 404)
				: c.json(answered as object);
		});
	serve("/api/worlds", z.object({ world }), (asked) =>
		simulator.open(asked.world),
	);
	serve(
		"/api/messages",
		place.extend({ text, replyTo: id.optional() }),
		(asked) => simulator.write(asked, asked.text, asked.replyTo),
	);
	serve("/api/edits", place.extend({ message: id, text }), (asked) =>
		simulator.edit(asked, asked.message, asked.text),
	);
	serve(
		"/api/callbacks",
		place.extend({ message: id, data: z.string().min(1).max(64) }),
		(asked) => simulator.press(asked, asked.message, asked.data),
	);
	serve(
		"/api/inline",
		place.extend({ query, offset: z.string().max(64).default("") }),
		(asked) => simulator.type(asked, asked.query, asked.offset),
	);
	serve("/api/posts", place.extend({ query, result: z.string() }), (asked) =>
		simulator.post(asked, asked.query, asked.result),
	);
}
