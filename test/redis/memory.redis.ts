import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { withFallback } from "../../src/state/lasting-memory.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";
import {
	createRedisMemory,
	type RedisMemory,
} from "../../src/state/redis-memory.ts";
import { startRedis } from "./redis-server.ts";

let redis: Awaited<ReturnType<typeof startRedis>>;
let memory: RedisMemory;
beforeAll(async () => {
	redis = await startRedis();
	memory = createRedisMemory(redis.url);
	await vi.waitFor(() => memory.ping());
});
afterAll(async () => {
	memory.close();
	await redis.stop();
});

describe("a memory in Redis", () => {
	it("gives back what it was given", async () => {
		expect(await memory.get("a")).toBeUndefined();
		await memory.set("a", { b: [1, "é"] });
		expect(await memory.get("a")).toEqual({ b: [1, "é"] });
		await memory.append("l", { c: 1 });
		await memory.append("l", 2);
		expect(await memory.list("l")).toEqual([{ c: 1 }, 2]);
	});

	it("forgets what is over", async () => {
		await memory.keep("k", "v", 60);
		expect(await memory.recall("k")).toBe("v");
		await expect.poll(() => memory.recall("k")).toBeUndefined();
		await memory.keep("k", "v", 60_000);
		await memory.forget("k");
		expect(await memory.recall("k")).toBeUndefined();
	});

	it("gives a key to one owner at a time, however many ask", async () => {
		const owners = Array.from({ length: 20 }, (_, n) => `owner ${n}`);
		const claims = await Promise.all(
			owners.map((owner) => memory.claim("c", owner, 60_000)),
		);
		expect(claims.filter(Boolean)).toHaveLength(1);
		const winner = owners[claims.indexOf(true)] ?? "";
		expect(await memory.claim("c", winner, 60_000)).toBe(true);
		expect(await memory.recall("c")).toBe(winner);
	});

	it("counts from the first, and begins again when that is over", async () => {
		expect(await memory.count("n", 80)).toBe(1);
		expect(await memory.count("n", 80)).toBe(2);
		await new Promise((done) => setTimeout(done, 120));
		expect(await memory.count("n", 80)).toBe(1);
	});

	it("may be lost: the bot goes on, says so once, and comes back by itself", async () => {
		const told: boolean[] = [];
		const lasting = withFallback(memory, createProcessMemory(), (reached) =>
			told.push(reached),
		);
		await lasting.set("x", 1);
		await redis.stop();
		await lasting.set("x", 2);
		expect(await lasting.get("x")).toBe(2);
		expect(lasting.isReached).toBe(false);
		await redis.start();
		await expect
			.poll(
				async () => {
					await lasting.set("y", 1);
					return lasting.isReached;
				},
				{ timeout: 15_000 },
			)
			.toBe(true);
		expect(told).toEqual([false, true]);
	});
});
