import type { ChatOpened, Failure, Written } from "../protocol.ts";

/** Kept for as long as the tab is open. */
const KEY = "chat";

/** Opens the chat of this tab, or finds it again. */
export function openChat(): Promise<ChatOpened> {
	return post("/api/chats", {});
}

export function sendMessage(text: string): Promise<Written> {
	return post("/api/messages", { text });
}

export function pressButton(messageId: number, data: string): Promise<Written> {
	return post("/api/callbacks", { messageId, data });
}

/** What went wrong, in French; empty when the server did not answer. */
export class ServerError extends Error {}

async function post<T extends { readonly chat: string }>(
	path: string,
	body: object,
): Promise<T> {
	const chat = sessionStorage.getItem(KEY) ?? undefined;
	const response = await fetch(path, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ ...body, chat }),
	}).catch(() => null);
	const answer = await response?.json().catch(() => null);
	if (!response?.ok)
		throw new ServerError((answer as Failure | null)?.error ?? "");
	sessionStorage.setItem(KEY, (answer as T).chat);
	return answer as T;
}
