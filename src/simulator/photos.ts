import { InputFile } from "grammy";
import { Refusal } from "./refusal.ts";

/** Pictures that the bot sent. */
export interface Photos {
	/** Keeps a picture; the address that the page finds it at. */
	add(png: Uint8Array): string;
	find(address: string): Uint8Array | undefined;
}

/** Pictures that are kept, the oldest going first. */
const MOST = 100;
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Pictures in memory. */
export function createPhotos(): Photos {
	const kept = new Map<string, Uint8Array>();
	let added = 0;
	return {
		add(png) {
			const address = `/photos/${++added}.png`;
			kept.set(address, png);
			const [oldest] = kept.keys();
			if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
			return address;
		},
		find: (address) => kept.get(address),
	};
}

/** The picture that a call sends. Throws a Refusal when it is no picture in PNG. */
export async function bytesOf(photo: unknown): Promise<Uint8Array> {
	const raw = photo instanceof InputFile ? await photo.toRaw() : null;
	if (!(raw instanceof Uint8Array) || PNG.some((byte, n) => raw[n] !== byte))
		throw new Refusal("IMAGE_PROCESS_FAILED");
	return raw;
}
