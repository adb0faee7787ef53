import type { Button, Call, ChatMessage } from "../protocol.ts";
import { formattedText, type OnCommand } from "./formatted-text.ts";
import { buttonOf, copyOf, part } from "./template.ts";

/** What can be done with a message. */
export interface MessageActions {
	readonly command: OnCommand;
	press(message: ChatMessage, data: string, button: HTMLButtonElement): void;
	copy(text: string): void;
	share(query: string): void;
	reply(message: ChatMessage): void;
	edit(message: ChatMessage): void;
}

/** What a view shows besides the message itself. */
export interface Around {
	/** Whoever wrote it. */
	readonly author: string;
	/** Whether whoever writes now wrote it. */
	readonly mine: boolean;
	/** The message it replies to. */
	readonly replied: ChatMessage | undefined;
}

const clock = new Intl.DateTimeFormat("fr", {
	hour: "2-digit",
	minute: "2-digit",
});

/** A message as an item of the conversation. */
export function messageView(
	message: ChatMessage,
	{ author, mine, replied }: Around,
	actions: MessageActions,
): HTMLElement {
	const item = copyOf("message");
	item.id = viewId(message.id);
	item.classList.add(message.from);
	item.classList.toggle("mine", mine);
	part(item, "author").textContent = author;
	const refusal = message.calls?.find(({ refused }) => refused !== undefined);
	item.classList.toggle("refused", refusal !== undefined);
	part(item, "refusal").hidden = refusal === undefined;
	part(item, "via").hidden =
		message.inlineId === undefined || message.from === "bot";
	showReplied(part(item, "replied"), replied);
	part(item, "text").append(
		formattedText(message.text, message.entities, actions.command),
	);
	const photo = part<HTMLImageElement>(item, "photo");
	photo.hidden = message.photo === undefined;
	if (message.photo !== undefined) photo.src = message.photo;
	const date = new Date(message.date * 1000);
	const time = item.querySelector("time") as HTMLTimeElement;
	time.dateTime = date.toISOString();
	time.textContent = [
		...(message.edits === undefined || message.from === "bot"
			? []
			: [time.dataset.edited ?? ""]),
		clock.format(date),
	].join(" ");
	part(item, "keyboard").append(
		...message.buttons.map((row) => keyboardRow(message, row, actions)),
	);
	const reply = part<HTMLButtonElement>(item, "reply");
	const edit = part<HTMLButtonElement>(item, "edit");
	reply.addEventListener("click", () => actions.reply(message));
	edit.addEventListener("click", () => actions.edit(message));
	edit.hidden = !mine || message.inlineId !== undefined;
	reply.hidden = refusal !== undefined;
	showCalls(part<HTMLDetailsElement>(item, "calls"), message.calls ?? []);
	return item;
}

/** The id of the view of a message. */
export function viewId(message: number): string {
	return `message-${message}`;
}

function showReplied(
	place: HTMLElement,
	replied: ChatMessage | undefined,
): void {
	place.hidden = replied === undefined;
	if (replied === undefined) return;
	const link = document.createElement("a");
	link.href = `#${viewId(replied.id)}`;
	link.textContent = replied.text;
	place.append(link);
}

function showCalls(place: HTMLDetailsElement, calls: readonly Call[]): void {
	place.hidden = calls.length === 0;
	const listed = calls.map(({ method, parameters }) =>
		[method, JSON.stringify(parameters, null, 2)].join(" "),
	);
	(place.querySelector("pre") as HTMLElement).textContent = listed.join("\n\n");
}

function keyboardRow(
	message: ChatMessage,
	row: readonly Button[],
	actions: MessageActions,
): HTMLElement {
	const element = document.createElement("div");
	element.append(...row.map((button) => buttonView(message, button, actions)));
	return element;
}

function buttonView(
	message: ChatMessage,
	{ text, data, copy, query, url }: Button,
	actions: MessageActions,
): HTMLElement {
	const label = text.split(/( )/).map(unbroken);
	if (url !== undefined) {
		const link = Object.assign(document.createElement("a"), {
			href: url,
			target: "_blank",
			rel: "noopener noreferrer",
		});
		link.append(...label);
		return link;
	}
	return buttonOf(label, (button) => {
		if (data !== undefined) actions.press(message, data, button);
		if (copy !== undefined) actions.copy(copy);
		if (query !== undefined) actions.share(query);
	});
}

/** A word that stays on one line in spite of its hyphens, « a-t-il ». */
function unbroken(word: string): HTMLElement | string {
	if (!word.includes("-")) return word;
	return Object.assign(document.createElement("span"), {
		className: "unbroken",
		textContent: word,
	});
}
