import { afterEach, expect, it, vi } from "vitest";
import { createRecent } from "../../src/bot/recent.ts";

afterEach(() => {
	vi.useRealTimers();
});

it("keeps so many, the youngest", () => {
	const recent = createRecent<number>(2);
	recent.set("a", 1);
	recent.set("b", 2);
	recent.set("a", 3);
	recent.set("c", 4);
	expect(["a", "b", "c"].map(recent.get)).toEqual([3, undefined, 4]);
	expect(recent.size).toBe(2);
});

it("forgets what is too old, asked for or not", () => {
	vi.useFakeTimers();
	const recent = createRecent<number>(10, 1000);
	recent.set("a", 1);
	vi.advanceTimersByTime(1000);
	expect(recent.get("a")).toBe(1);
	vi.advanceTimersByTime(1);
	expect(recent.get("a")).toBeUndefined();
	vi.advanceTimersByTime(60_000);
	expect(recent.size).toBe(0);
});
