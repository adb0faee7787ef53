import {
	existsSync,
	mkdtempSync,
	readFileSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/search/catalogue.ts";
import { collectPostings } from "../../src/search/postings.ts";
import { savedIn } from "../../src/search/saved-catalogue.ts";

const MANY = 5000;

const collected = collectPostings();
collected.add(["accord", "signer"], ["titre"]);
collected.add(["accord", "accord"], []);
const catalogue: Catalogue = {
	postings: collected.finish(),
	words: ["accord", "signé"],
};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "catalogue-"));
});
const file = () => join(folder, "catalogue.bin");

/** The catalogue that a start gets, and whether it had to read the passages. */
function start(revision = "r1", passages = MANY) {
	let read = false;
	const given = savedIn(folder)(revision, passages, () => {
		read = true;
		return catalogue;
	});
	expect(given).toEqual(catalogue);
	return read ? "read" : "loaded";
}

it("is loaded when nothing has changed", () => {
	expect([start(), start()]).toEqual(["read", "loaded"]);
});

it("is kept for many passages only", () => {
	expect([start("r1", 10), start("r1", 10)]).toEqual(["read", "read"]);
	expect(existsSync(file())).toBe(false);
});

it("is done without where the folder cannot be written", () => {
	folder = join(folder, "file");
	writeFileSync(folder, "");
	expect([start(), start()]).toEqual(["read", "read"]);
});

describe("is read again, and kept", () => {
	it.each([
		["of another revision", () => start("r0")],
		["of other passages", () => start("r1", MANY + 1)],
		["cut short", () => truncateSync(file(), 100)],
		["empty", () => truncateSync(file(), 0)],
		[
			"damaged",
			() => {
				const bytes = readFileSync(file());
				bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
				writeFileSync(file(), bytes);
			},
		],
	])("when the one kept is %s", (_, spoil) => {
		start();
		spoil();
		expect([start(), start()]).toEqual(["read", "loaded"]);
	});
});
