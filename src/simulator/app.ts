import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { wording } from "../presentation/wording.ts";
import { sameOrigin } from "./origin.ts";
import { readPageFiles } from "./page-files.ts";
import type { ChatOpened, Failure, Written } from "./protocol.ts";
import type { Simulator } from "./simulator.ts";

const words = wording.simulator;

const MAX_BODY_BYTES = 64 * 1024;
const MAX_TEXT_LENGTH = 4096;

const chat = z.string().max(64).optional();
const opening = z.object({ chat });
const message = z.object({ chat, text: z.string().trim().min(1) });
const press = z.object({
	chat,
	messageId: z.int(),
	data: z.string().min(1).max(64),
});

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

	app.use("/api/*", sameOrigin);
	app.use(
		"/api/*",
		bodyLimit({
			maxSize: MAX_BODY_BYTES,
			onError: (c) => c.json<Failure>({ error: words.tooLarge }, 413),
		}),
	);
	app.post("/api/chats", async (c) => {
		const asked = opening.safeParse(await c.req.json().catch(() => null));
		if (!asked.success)
			return c.json<Failure>({ error: words.badRequest }, 400);
		return c.json<ChatOpened>(simulator.open(asked.data.chat));
	});
	app.post("/api/messages", async (c) => {
		const written = message.safeParse(await c.req.json().catch(() => null));
		if (!written.success)
			return c.json<Failure>({ error: words.badRequest }, 400);
		if (written.data.text.length > MAX_TEXT_LENGTH)
			return c.json<Failure>({ error: words.tooManyCharacters }, 400);
		return c.json<Written>(
			await simulator.write(written.data.chat, written.data.text),
		);
	});
	app.post("/api/callbacks", async (c) => {
		const pressed = press.safeParse(await c.req.json().catch(() => null));
		if (!pressed.success)
			return c.json<Failure>({ error: words.badRequest }, 400);
		const answer = await simulator.press(
			pressed.data.chat,
			pressed.data.messageId,
			pressed.data.data,
		);
		return answer === null
			? c.json<Failure>({ error: words.unknownMessage }, 404)
			: c.json<Written>(answer);
	});
}
