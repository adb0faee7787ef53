import {
	appendFileSync,
	mkdtempSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFileMemory } from "../../src/state/file-memory.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";

const folder = () => join(mkdtempSync(join(tmpdir(), "memory-")), "data");

describe.each([
	["in files", () => createFileMemory(folder())],
	["in the process", createProcessMemory],
])("a memory %s", (_, create) => {
	it("gives back what it was given", async () => {
		const memory = create();
		expect(await memory.get("a")).toBeUndefined();
		expect(await memory.list("l")).toEqual([]);
		await memory.set("a", { b: [1, "é\n"] });
		await memory.set("a", { b: 2 });
		await memory.append("l", { c: "« d »" });
		await memory.append("l", 3);
		expect(await memory.get("a")).toEqual({ b: 2 });
		expect(await memory.list("l")).toEqual([{ c: "« d »" }, 3]);
	});

	it("loses nothing that is set at once", async () => {
		const memory = create();
		const keys = Array.from({ length: 50 }, (_, n) => `k${n}`);
		await Promise.all(
			keys.flatMap((key) => [memory.set(key, key), memory.append("l", key)]),
		);
		for (const key of keys) expect(await memory.get(key)).toBe(key);
		expect(await memory.list("l")).toEqual(keys);
	});
});

describe("a memory in files", () => {
	it("outlives the process, and a crash in the middle of a line", async () => {
		const path = folder();
		const memory = createFileMemory(path);
		await memory.set("a", 1);
		await memory.append("l", 1);
		appendFileSync(join(path, "l.jsonl"), '{"cut":');
		const restarted = createFileMemory(path);
		await restarted.append("l", 2);
		expect(await restarted.get("a")).toBe(1);
		expect(await restarted.list("l")).toEqual([1, 2]);
	});

	it("says which file is damaged, touches it not, and goes on with the others", async () => {
		const path = folder();
		const memory = createFileMemory(path);
		await memory.set("a", 1);
		const file = join(path, "values.json");
		writeFileSync(file, "{ not JSON");
		for (const use of [memory.get("a"), memory.set("b", 2)])
			await expect(use).rejects.toThrow(`${file}: is not JSON\n    → mend it`);
		expect(readFileSync(file, "utf8")).toBe("{ not JSON");
		await memory.append("l", 1);
		expect(await memory.list("l")).toEqual([1]);
	});
});
