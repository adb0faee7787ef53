import type { ChatOpened } from "../protocol.ts";
import { element } from "./template.ts";

type Commands = ChatOpened["commands"];

/** The bot's commands, behind a button and while one is being typed. */
export interface CommandMenu {
	fill(commands: Commands): void;
	/** Lists the commands that begin like `prefix`. */
	open(prefix: string): void;
	close(): void;
}

export function createCommandMenu(
	onChoice: (command: string) => void,
): CommandMenu {
	const menu = element("menu");
	const button = element("commands");
	let commands: Commands = [];

	const toggle = (open: boolean): void => {
		menu.hidden = !open;
		button.ariaExpanded = String(open);
	};
	const open = (prefix: string): void => {
		const listed = commands.filter(({ command }) =>
			`/${command}`.startsWith(prefix.toLowerCase()),
		);
		menu.replaceChildren(...listed.map(item));
		toggle(listed.length > 0);
	};
	const item = ({ command, description }: Commands[number]): HTMLElement => {
		const choice = Object.assign(document.createElement("button"), {
			type: "button",
		});
		const name = document.createElement("b");
		const what = document.createElement("span");
		name.textContent = `/${command}`;
		what.textContent = description;
		choice.append(name, what);
		choice.addEventListener("click", () => {
			toggle(false);
			onChoice(`/${command}`);
		});
		return choice;
	};

	button.addEventListener("click", () =>
		menu.hidden ? open("/") : toggle(false),
	);
	document.addEventListener("keydown", ({ key }) => {
		if (key !== "Escape" || menu.hidden) return;
		if (menu.contains(document.activeElement)) button.focus();
		toggle(false);
	});
	document.addEventListener("click", ({ target }) => {
		if (!(target as Element).closest(".foot")) toggle(false);
	});
	return {
		fill: (given) => {
			commands = given;
		},
		open,
		close: () => toggle(false),
	};
}
