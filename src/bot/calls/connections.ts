import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";

/** How long a connection that nothing uses is kept, in milliseconds: less than any server keeps one. */
const IDLE_LASTS = 1000;

/**
 * The connections to a Bot API server. One that rests is closed by us, before the server does: a message written just as the
 * server closes is lost, and cannot be sent again as nobody knows that it was.
 */
export function connectionsTo(
	apiRoot: string,
	idleLasts = IDLE_LASTS,
): HttpAgent {
	const Agent = apiRoot.startsWith("http:") ? HttpAgent : HttpsAgent;
	return new Agent({ keepAlive: true, timeout: idleLasts });
}
