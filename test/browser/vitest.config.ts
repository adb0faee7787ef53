import { defineConfig } from "vitest/config";

/** The tests that need a browser: not among those of `npm test`. */
export default defineConfig({
	test: {
		include: ["test/browser/**/*.browser.ts"],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		fileParallelism: false,
	},
});
