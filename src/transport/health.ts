import type { Hono } from "hono";

/** What the health page says. */
export interface Health {
	/** Whether updates are taken. */
	readonly isReady: () => boolean;
	readonly revision: () => string;
	readonly transport: string;
	/** What several replicas share: nothing, or whether it is reached. */
	readonly redis: () => "none" | "reached" | "lost";
}

/** Serves `/readyz`: what the bot answers from, and whether it takes updates. It does, without memory, while Redis is lost. */
export function mountHealth(app: Hono, health: Health): void {
	app.get("/readyz", (c) => {
		const isReady = health.isReady();
		return c.json(
			{
				status: isReady ? "ready" : "starting",
				revision: health.revision(),
				transport: health.transport,
				redis: health.redis(),
			},
			isReady ? 200 : 503,
		);
	});
}
