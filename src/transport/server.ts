import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { TransportError } from "./transport-error.ts";

/** An HTTP server that listens. */
export interface Listening {
	readonly url: string;
	/** Takes no new request, and waits for those in hand, ten seconds at most. */
	close(): Promise<void>;
}

/** A request that takes longer to end is one whose sender does not end it; in milliseconds. */
const LONGEST_CLOSING = 10_000;

/** What every HTTP server of the bot serves, with headers that let a page load nothing but its own. */
export function createApp(): Hono {
	return new Hono()
		.use(
			secureHeaders({
				contentSecurityPolicy: {
					defaultSrc: ["'none'"],
					scriptSrc: ["'self'"],
					styleSrc: ["'self'"],
					imgSrc: ["'self'"],
					connectSrc: ["'self'"],
					baseUri: ["'none'"],
					formAction: ["'none'"],
					frameAncestors: ["'none'"],
				},
				referrerPolicy: "no-referrer",
				strictTransportSecurity: false,
			}),
		)
		.get("/healthz", (c) => c.json({ status: "ok" }));
}

/** Serves an app; port 0 takes any free one. Throws a TransportError when the address cannot be had. */
export async function listen(
	app: Hono,
	host: string,
	port: number,
): Promise<Listening> {
	const server = createServer(getRequestListener(app.fetch));
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(new TransportError(explain(error, host, port))),
		);
		server.listen(port, host, resolve);
	});
	const { port: taken } = server.address() as AddressInfo;
	const name = host.includes(":") ? `[${host}]` : host;
	return {
		url: `http://${name}:${taken}`,
		close: async () => {
			const closed = once(server, "close");
			server.close();
			const cutting = setTimeout(
				() => server.closeAllConnections(),
				LONGEST_CLOSING,
			);
			await closed;
			clearTimeout(cutting);
		},
	};
}

/** Serves an app until `stop` is aborted, and ends the requests in hand. `ready` runs once it listens. */
export async function serveUntil(
	stop: AbortSignal,
	app: Hono,
	{ host, port }: { readonly host: string; readonly port: number },
	ready: (url: string) => void | Promise<void>,
): Promise<void> {
	const server = await listen(app, host, port);
	await ready(server.url);
	if (!stop.aborted) await once(stop, "abort");
	await server.close();
}

function explain(
	{ code, message }: NodeJS.ErrnoException,
	host: string,
	port: number,
): string {
	switch (code) {
		case "EADDRINUSE":
			return `Port ${port} is taken: set PORT to another one, or stop the program that uses it.`;
		case "EACCES":
			return `Port ${port} is not allowed: set PORT to one above 1023.`;
		case "EADDRNOTAVAIL":
		case "ENOTFOUND":
			return `${host} is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`;
		default:
			return `The server cannot listen on ${host}, port ${port}: ${message}`;
	}
}
