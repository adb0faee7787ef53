import { createHash, timingSafeEqual } from "node:crypto";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { BotContext } from "../bot/context.ts";
import type { Handle } from "../bot/handling.ts";
import { ALLOWED_UPDATES } from "../bot/updates.ts";
import type { Logger } from "../logger.ts";
import { untilItSucceeds } from "./retry.ts";
import { serveUntil } from "./server.ts";

export interface WebhookOptions {
	readonly url: string;
	readonly secret: string;
}

const MAX_UPDATE_BYTES = 1024 * 1024;

/**
 * Takes updates on the path of the webhook's URL: 200 when one is handled or given up, 500 when it is to be brought again,
 * 503 while another replica is at it. Not grammY's webhookCallback: before it looks at the secret it reads the body, and a
 * stranger's malformed one would end the process.
 */
export function mountWebhook(
	app: Hono,
	handle: Handle,
	{ url, secret }: WebhookOptions,
): void {
	app.post(
		new URL(url).pathname,
		bodyLimit({ maxSize: MAX_UPDATE_BYTES }),
		async (c) => {
			const given = c.req.header("X-Telegram-Bot-Api-Secret-Token") ?? "";
			if (!timingSafeEqual(digest(given), digest(secret)))
				return c.body(null, 401);
			const update: unknown = await c.req.json().catch(() => null);
			if (!isUpdate(update)) return c.body(null, 400);
			const handled = await handle(update);
			// Telegram brings again what is not taken with 2xx.
			if (handled === "busy") return c.body(null, 503, { "Retry-After": "1" });
			return c.body(null, handled === "failed" ? 500 : 200);
		},
	);
}

/** Serves an app and the webhook, and tells Telegram of it, until `stop` is aborted. The bot must know who it is. */
export async function serveWebhook(
	app: Hono,
	bot: Bot<BotContext>,
	handle: Handle,
	webhook: WebhookOptions,
	address: { readonly host: string; readonly port: number },
	stop: AbortSignal,
	logger: Logger,
): Promise<void> {
	mountWebhook(app, handle, webhook);
	await serveUntil(stop, app, address, async (listening) => {
		const options = {
			secret_token: webhook.secret,
			allowed_updates: ALLOWED_UPDATES,
		};
		await untilItSucceeds(
			(cancel) => bot.api.setWebhook(webhook.url, options, cancel),
			stop,
			logger,
		);
		if (stop.aborted) return;
		logger.info({ bot: bot.botInfo.username, listening }, "webhook");
	});
}

function isUpdate(value: unknown): value is Update {
	return (
		typeof value === "object" &&
		value !== null &&
		"update_id" in value &&
		Number.isSafeInteger(value.update_id)
	);
}

function digest(text: string): Buffer {
	return createHash("sha256").update(text).digest();
}
