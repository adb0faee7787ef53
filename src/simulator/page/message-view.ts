import type { Button, ChatMessage } from "../protocol.ts";
import { formattedText, type OnCommand } from "./formatted-text.ts";
import { copyOf } from "./template.ts";

/** What the buttons of a message do. */
export interface ButtonActions {
	press(message: ChatMessage, data: string, button: HTMLButtonElement): void;
	copy(text: string): void;
	share(query: string): void;
}

const clock = new Intl.DateTimeFormat("fr", {
	hour: "2-digit",
	minute: "2-digit",
});

/** A message as an item of the conversation. */
export function messageView(
	message: ChatMessage,
	onCommand: OnCommand,
	actions: ButtonActions,
): HTMLElement {
	const item = copyOf("message");
	item.id = `message-${message.id}`;
	item.classList.add(message.from);
	const author = item.querySelector<HTMLElement>(".hidden");
	if (author !== null) author.textContent = author.dataset[message.from] ?? "";
	item
		.querySelector(".text")
		?.append(formattedText(message.text, message.entities, onCommand));
	const date = new Date(message.date * 1000);
	const time = item.querySelector("time");
	if (time !== null)
		Object.assign(time, {
			dateTime: date.toISOString(),
			textContent: clock.format(date),
		});
	item
		.querySelector(".keyboard")
		?.append(
			...message.buttons.map((row) => keyboardRow(message, row, actions)),
		);
	return item;
}

function keyboardRow(
	message: ChatMessage,
	row: ChatMessage["buttons"][number],
	actions: ButtonActions,
): HTMLElement {
	const element = document.createElement("div");
	element.append(...row.map((button) => buttonView(message, button, actions)));
	return element;
}

function buttonView(
	message: ChatMessage,
	{ text, data, copy, query, url }: Button,
	actions: ButtonActions,
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
	const button = Object.assign(document.createElement("button"), {
		type: "button",
	});
	button.append(...label);
	button.addEventListener("click", () => {
		if (data !== undefined) actions.press(message, data, button);
		if (copy !== undefined) actions.copy(copy);
		if (query !== undefined) actions.share(query);
	});
	return button;
}

/** A word that stays on one line in spite of its hyphens, « a-t-il ». */
function unbroken(word: string): HTMLElement | string {
	if (!word.includes("-")) return word;
	return Object.assign(document.createElement("span"), {
		className: "unbroken",
		textContent: word,
	});
}
