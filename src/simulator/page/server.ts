import type { Failure, Happened, Offered, Opened, Place } from "../protocol.ts";

/** Kept for as long as the tab is open. */
const KEY = "world";

/** What went wrong, in French; empty when the server did not answer. */
export class ServerError extends Error {}

/** The chats and people of this tab, found again or made. */
export async function open(): Promise<Opened> {
	const opened = await post<Opened>("/api/worlds", {});
	sessionStorage.setItem(KEY, opened.world);
	return opened;
}

export function sendMessage(
	place: Place,
	text: string,
	replyTo: number | null,
): Promise<Happened> {
	return post("/api/messages", {
		...place,
		text,
		...(replyTo !== null && { replyTo }),
	});
}

export function editMessage(
	place: Place,
	message: number,
	text: string,
): Promise<Happened> {
	return post("/api/edits", { ...place, message, text });
}

export function pressButton(
	place: Place,
	message: number,
	data: string,
): Promise<Happened> {
	return post("/api/callbacks", { ...place, message, data });
}

export function askInline(
	place: Place,
	query: string,
	offset: string,
): Promise<Offered> {
	return post("/api/inline", { ...place, query, offset });
}

export function postResult(
	place: Place,
	query: string,
	result: string,
): Promise<Happened> {
	return post("/api/posts", { ...place, query, result });
}

async function post<T>(path: string, body: object): Promise<T> {
	const world = sessionStorage.getItem(KEY) ?? undefined;
	const response = await fetch(path, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ ...body, world }),
	}).catch(() => null);
	const answer = await response?.json().catch(() => null);
	if (!response?.ok)
		throw new ServerError((answer as Failure | null)?.error ?? "");
	return answer as T;
}
