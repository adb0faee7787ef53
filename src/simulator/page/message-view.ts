import type { ChatMessage } from "../protocol.ts";
import { formattedText, type OnCommand } from "./formatted-text.ts";
import { copyOf } from "./template.ts";

/** What a press on a button of a message does. */
export type OnPress = (
	message: ChatMessage,
	data: string,
	button: HTMLButtonElement,
) => void;

const clock = new Intl.DateTimeFormat("fr", {
	hour: "2-digit",
	minute: "2-digit",
});

/** A message as an item of the conversation. */
export function messageView(
	message: ChatMessage,
	onCommand: OnCommand,
	onPress: OnPress,
): HTMLElement {
	const item = copyOf("message");
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
			...message.buttons.map((row) => keyboardRow(message, row, onPress)),
		);
	return item;
}

function keyboardRow(
	message: ChatMessage,
	row: ChatMessage["buttons"][number],
	onPress: OnPress,
): HTMLElement {
	const element = document.createElement("div");
	for (const { text, data } of row) {
		const button = Object.assign(document.createElement("button"), {
			type: "button",
		});
		button.append(...text.split(/( )/).map(unbroken));
		button.addEventListener("click", () => onPress(message, data, button));
		element.append(button);
	}
	return element;
}

/** A word that stays on one line in spite of its hyphens, « a-t-il ». */
function unbroken(word: string): HTMLElement | string {
	if (!word.includes("-")) return word;
	return Object.assign(document.createElement("span"), {
		className: "unbroken",
		textContent: word,
	});
}
