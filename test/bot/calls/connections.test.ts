import { once } from "node:events";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { connectionsTo } from "../../../src/bot/calls/connections.ts";

let server: Server;
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

it("to a server are kept for the next call, left to a call that takes long, and closed by us when they rest", async () => {
	const idleLasts = 50;
	server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
		expect(request.headers.connection).toBe("keep-alive");
		await delay(4 * idleLasts);
		response.end("done");
	});
	const closed = once(server, "connection").then(([socket]) =>
		once(socket, "close"),
	);
	await once(server.listen(0, "127.0.0.1"), "listening");
	const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const agent = connectionsTo(root, idleLasts);
	const [response] = await once(get(root, { agent }), "response");
	expect(await text(response)).toBe("done");
	await closed;
});
