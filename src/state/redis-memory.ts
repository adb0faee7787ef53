import { Redis } from "ioredis";
import type { Memory } from "./memory.ts";

/** A memory that several replicas share, and how to leave it. */
export interface RedisMemory extends Memory {
	/** Whether Redis answers now. */
	ping(): Promise<void>;
	close(): void;
}

/** A call that takes longer has failed, in milliseconds. */
const LONGEST_CALL = 1000;
/** Longest pause before the connection is tried again, in milliseconds. */
const LONGEST_PAUSE = 5000;

/** Counts, and begins the time with the first. */
const COUNT = `local n = redis.call("INCR", KEYS[1])
if n == 1 then redis.call("PEXPIRE", KEYS[1], ARGV[1]) end
return n`;
/** Takes a key, unless another has it. */
const CLAIM = `local owner = redis.call("GET", KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
if not owner then redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2]) end
return 1`;

/** Redis at a URL: every key under « cooperation-bot: ». Calls fail at once while it cannot be reached, and it is tried again by itself. */
export function createRedisMemory(url: string): RedisMemory {
	const redis = new Redis(url, {
		keyPrefix: "cooperation-bot:",
		commandTimeout: LONGEST_CALL,
		connectTimeout: LONGEST_CALL,
		maxRetriesPerRequest: 0,
		enableOfflineQueue: false,
		retryStrategy: (times) => Math.min(times * 200, LONGEST_PAUSE),
	});
	// Each call that fails says so; the connection itself has nobody to tell.
	redis.on("error", () => undefined);
	const read = (text: string | null): unknown =>
		text === null ? undefined : JSON.parse(text);
	return {
		get: async (key) => read(await redis.get(`value:${key}`)),
		async set(key, value) {
			await redis.set(`value:${key}`, JSON.stringify(value));
		},
		async append(list, value) {
			await redis.rpush(`list:${list}`, JSON.stringify(value));
		},
		async list(list) {
			const lines = await redis.lrange(`list:${list}`, 0, -1);
			return lines.map((line) => JSON.parse(line));
		},
		async keep(key, value, lasts) {
			await redis.set(`kept:${key}`, JSON.stringify(value), "PX", lasts);
		},
		recall: async (key) => read(await redis.get(`kept:${key}`)),
		async forget(key) {
			await redis.del(`kept:${key}`);
		},
		async claim(key, owner, lasts) {
			const taken = await redis.eval(
				CLAIM,
				1,
				`kept:${key}`,
				JSON.stringify(owner),
				lasts,
			);
			return taken === 1;
		},
		count: async (key, lasts) =>
			Number(await redis.eval(COUNT, 1, `count:${key}`, lasts)),
		async ping() {
			await redis.ping();
		},
		close: () => redis.disconnect(),
	};
}
