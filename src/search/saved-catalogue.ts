import { createHash } from "node:crypto";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { Catalogue } from "./catalogue.ts";

/** A function that gives the catalogue of some revision of the knowledge: kept from before, or else what `read` makes. */
export type CatalogueKeeper = (
	revision: string,
	passages: number,
	read: () => Catalogue,
) => Catalogue;

/** Keeps nothing. */
export const readAnew: CatalogueKeeper = (_revision, _passages, read) => read();

/** So few passages are read as soon as a file. */
const FEW = 1000;
const FILE = "catalogue.bin";
/** Length in bytes of the two digests that a file begins with: of what it was made from, and of what it holds. */
const DIGEST = 32;

/**
 * Keeps the catalogue of many passages in a file of a folder. It is used for the same knowledge, read by the same code, and
 * when it is whole; else it is made anew. A file that cannot be written is done without.
 */
export function savedIn(folder: string): CatalogueKeeper {
	const file = join(folder, FILE);
	return (revision, passages, read) => {
		if (passages <= FEW) return read();
		const origin = sha256(revision, passages, ...codeOfReading());
		const saved = load(file, origin);
		if (saved !== null) return saved;
		const catalogue = read();
		save(file, origin, catalogue);
		return catalogue;
	};
}

function load(file: string, origin: Buffer): Catalogue | null {
	try {
		const bytes = readFileSync(file);
		const held = bytes.subarray(2 * DIGEST);
		const whole =
			bytes.subarray(0, DIGEST).equals(origin) &&
			bytes.subarray(DIGEST, 2 * DIGEST).equals(sha256(held));
		return whole ? (deserialize(held) as Catalogue) : null;
	} catch {
		return null;
	}
}

function save(file: string, origin: Buffer, catalogue: Catalogue): void {
	const held = serialize(catalogue);
	const next = `${file}.new`;
	try {
		mkdirSync(join(file, ".."), { recursive: true });
		writeFileSync(next, Buffer.concat([origin, sha256(held), held]));
		renameSync(next, file);
	} catch {
		// It is read anew at the next start.
	}
}

/** The files that make a catalogue of articles: other code makes another. */
function codeOfReading(): Buffer[] {
	return ["../knowledge/", "../analysis/", "./"].flatMap((path) => {
		const folder = fileURLToPath(new URL(path, import.meta.url));
		return readdirSync(folder).map((name) => readFileSync(join(folder, name)));
	});
}

function sha256(...parts: readonly (Uint8Array | string | number)[]): Buffer {
	const hash = createHash("sha256");
	for (const part of parts)
		hash.update(typeof part === "number" ? `${part}\n` : part);
	return hash.digest();
}
