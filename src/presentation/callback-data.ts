import { createHash } from "node:crypto";

/** What pressing a button asks for; a question is known by its key, because Telegram takes 64 bytes at most. */
export type Action =
	| { readonly kind: "open"; readonly reference: string }
	| { readonly kind: "ask"; readonly key: string };

const PATTERN =
	/^v1:(?:s:(?<reference>[A-Za-z0-9_-]{1,59})|q:(?<key>[A-Za-z0-9_-]{12}))$/;

/** Null for a reference that does not fit, such as one with a very long folder name. */
export function encodeOpen(reference: string): string | null {
	const data = `v1:s:${reference}`;
	return PATTERN.test(data) ? data : null;
}

export function encodeAsk(question: string): string {
	return `v1:q:${questionKey(question)}`;
}

/** Null for data that this version did not write: an old button, or a forged one. */
export function parseCallbackData(data: string): Action | null {
	const { reference, key } = PATTERN.exec(data)?.groups ?? {};
	if (reference !== undefined) return { kind: "open", reference };
	return key === undefined ? null : { kind: "ask", key };
}

export function questionKey(question: string): string {
	return createHash("sha256").update(question).digest("base64url").slice(0, 12);
}
