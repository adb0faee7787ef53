import type { MiddlewareHandler } from "hono";
import { wording } from "../presentation/wording.ts";
import type { Failure } from "./protocol.ts";

/** Refuses what another site's page sends: JSON cannot be sent from elsewhere without asking, and nobody here says yes. */
export const sameOrigin: MiddlewareHandler = async function sameOrigin(
	c,
	next,
) {
	const json =
		c.req.header("Content-Type")?.startsWith("application/json") ?? false;
	const site = c.req.header("Sec-Fetch-Site");
	const same =
		site === undefined
			? isOwn(c.req.header("Origin"), c.req.url)
			: site === "same-origin";
	if (!json || !same)
		return c.json<Failure>({ error: wording.simulator.forbidden }, 403);
	return next();
};

/** Programs that are not browsers send no origin. */
function isOwn(origin: string | undefined, url: string): boolean {
	return (
		origin === undefined ||
		(URL.canParse(origin) && new URL(origin).host === new URL(url).host)
	);
}
