import type { Hono } from "hono";
import {
	Counter,
	collectDefaultMetrics,
	Histogram,
	Registry,
} from "prom-client";
import type { Figures } from "../bot/figures.ts";

const PREFIX = "cooperation_bot_";
/** Upper bounds, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** Figures that Prometheus reads at `/metrics`: counts and times, no text and no id. */
export function mountMetrics(app: Hono): Figures {
	const registers = [new Registry()];
	const [registry] = registers as [Registry];
	collectDefaultMetrics({ register: registry, prefix: PREFIX });
	const updates = new Counter({
		name: `${PREFIX}updates_total`,
		help: "Updates handled, by what they tell of.",
		labelNames: ["kind"],
		registers,
	});
	const answers = new Counter({
		name: `${PREFIX}answers_total`,
		help: "What became of updates: an answer of some kind, a refusal, a failure.",
		labelNames: ["outcome"],
		registers,
	});
	const seconds = new Histogram({
		name: `${PREFIX}update_seconds`,
		help: "Time from an update to its answer.",
		labelNames: ["kind"],
		buckets: BUCKETS,
		registers,
	});
	const errors = new Counter({
		name: `${PREFIX}api_errors_total`,
		help: "Calls that Telegram refused, by method and code; code 0 did not reach it.",
		labelNames: ["method", "code"],
		registers,
	});
	app.get("/metrics", async (c) =>
		c.text(await registry.metrics(), 200, {
			"Content-Type": registry.contentType,
		}),
	);
	return {
		update(kind, outcome, time) {
			updates.inc({ kind });
			answers.inc({ outcome });
			seconds.observe({ kind }, time);
		},
		apiError: (method, code) => errors.inc({ method, code: String(code) }),
	};
}
