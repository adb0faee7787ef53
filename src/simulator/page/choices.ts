import { buttonOf, element } from "./template.ts";

/** Something to choose over the text box. */
export interface Choice {
	readonly name: string;
	readonly about: string;
	choose(): void;
}

const list = element("choices");

/** Whether choices are shown. */
export function areShown(): boolean {
	return !list.hidden;
}

/** Shows choices over the text box; none hides them. */
export function showChoices(choices: readonly Choice[]): void {
	list.replaceChildren(
		...choices.map(({ name, about, choose }) => {
			const title = document.createElement("b");
			const description = document.createElement("span");
			title.textContent = name;
			description.textContent = about;
			return buttonOf([title, description], choose);
		}),
	);
	list.hidden = choices.length === 0;
	element("commands").ariaExpanded = String(!list.hidden);
}

/** Goes from the text box into the choices, or between them; false when there is nowhere to go. */
export function moveFocus(by: 1 | -1): boolean {
	const buttons = [...list.querySelectorAll("button")];
	const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
	const next = by === -1 && at === -1 ? buttons.length - 1 : at + by;
	buttons[next]?.focus();
	return buttons[next] !== undefined;
}
