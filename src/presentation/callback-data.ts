import { createHash } from "node:crypto";
import { asRequest, type Request } from "../answer/requests.ts";

/** What pressing a button asks for; a question is known by its key, because Telegram takes 64 bytes at most. */
export type Action =
	| { readonly kind: "open"; readonly reference: string }
	| { readonly kind: "ask"; readonly key: string }
	| { readonly kind: "request"; readonly request: Request };

const PATTERN =
	/^v1:(?:s:(?<reference>[A-Za-z0-9_-]{1,59})|q:(?<key>[A-Za-z0-9_-]{12})|r:(?<request>[a-z_]{1,20}))$/;

/** Null for a reference that does not fit, such as one with a very long folder name. */
export function encodeOpen(reference: string): string | null {
	const data = `v1:s:${reference}`;
	return PATTERN.test(data) ? data : null;
}

export function encodeAsk(question: string): string {
	return `v1:q:${questionKey(question)}`;
}

export function encodeRequest(request: Request): string {
	return `v1:r:${request}`;
}

/** Null for data that this version did not write: an old button, or a forged one. */
export function parseCallbackData(data: string): Action | null {
	const {
		reference,
		key,
		request: named = "",
	} = PATTERN.exec(data)?.groups ?? {};
	if (reference !== undefined) return { kind: "open", reference };
	if (key !== undefined) return { kind: "ask", key };
	const request = asRequest(named);
	return request === null ? null : { kind: "request", request };
}

export function questionKey(question: string): string {
	return createHash("sha256").update(question).digest("base64url").slice(0, 12);
}
