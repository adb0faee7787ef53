import { defineConfig } from "vitest/config";

/** The tests that need `redis-server`: not among those of `npm test`. */
export default defineConfig({
	test: {
		include: ["test/redis/**/*.redis.ts"],
		testTimeout: 120_000,
		hookTimeout: 30_000,
		fileParallelism: false,
	},
});
