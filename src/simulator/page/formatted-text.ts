import type { Entity } from "../protocol.ts";

/** What a click on a command in a message does. */
export type OnCommand = (command: string) => void;

/** A text with its formatting, as elements. Entities come sorted, the outer before the inner. */
export function formattedText(
	text: string,
	entities: readonly Entity[],
	onCommand: OnCommand,
): DocumentFragment {
	return build(text, entities, 0, text.length, onCommand);
}

function build(
	text: string,
	entities: readonly Entity[],
	from: number,
	to: number,
	onCommand: OnCommand,
): DocumentFragment {
	const fragment = document.createDocumentFragment();
	let at = from;
	let rest = entities;
	while (rest.length > 0) {
		const [entity, ...others] = rest as [Entity, ...Entity[]];
		const end = Math.min(entity.offset + entity.length, to);
		const inside = others.filter(({ offset }) => offset < end);
		rest = others.slice(inside.length);
		fragment.append(text.slice(at, entity.offset));
		const element = elementOf(
			entity,
			text.slice(entity.offset, end),
			onCommand,
		);
		element.append(build(text, inside, entity.offset, end, onCommand));
		fragment.append(element);
		// A block stands on its own line already.
		at = element.tagName === "BLOCKQUOTE" && text[end] === "\n" ? end + 1 : end;
	}
	fragment.append(text.slice(at, to));
	return fragment;
}

function elementOf(
	{ type, url }: Entity,
	text: string,
	onCommand: OnCommand,
): HTMLElement {
	switch (type) {
		case "bold":
			return document.createElement("b");
		case "italic":
			return document.createElement("i");
		case "underline":
			return document.createElement("u");
		case "strikethrough":
			return document.createElement("s");
		case "spoiler":
			return Object.assign(document.createElement("span"), {
				className: "spoiler",
				tabIndex: 0,
			});
		case "code":
			return document.createElement("code");
		case "pre":
			return document.createElement("pre");
		case "blockquote":
		case "expandable_blockquote":
			return document.createElement("blockquote");
		case "text_link":
		case "url":
			return Object.assign(document.createElement("a"), {
				href: url ?? text,
				target: "_blank",
				rel: "noopener noreferrer",
			});
		case "mention":
			return document.createElement("b");
		case "bot_command": {
			const button = Object.assign(document.createElement("button"), {
				type: "button",
				className: "command",
			});
			button.addEventListener("click", () => onCommand(text));
			return button;
		}
	}
}
