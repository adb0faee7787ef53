import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { createApp, listen } from "../../src/transport/server.ts";

afterEach(() => void vi.useRealTimers());

it("closes ten seconds after it was asked to, whoever keeps a request from ending", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	const app = createApp().post("/", async (c) =>
		c.text(await c.req.text().catch(String)),
	);
	const server = await listen(app, "127.0.0.1", 0);
	const { hostname, port } = new URL(server.url);
	const slow = connect(Number(port), hostname).on("error", () => {});
	slow.write("POST / HTTP/1.1\r\nHost: bot\r\nContent-Length: 9\r\n\r\nhalf");
	await once(slow, "connect");
	// Whoever is answered after it shows that the slow one was taken.
	expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
	let isClosed = false;
	const closing = server.close().then(() => {
		isClosed = true;
	});
	await vi.advanceTimersByTimeAsync(9_999);
	expect(isClosed).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	await closing;
});
