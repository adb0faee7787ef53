/** The element of an id; the page always has it. */
export function element<E extends HTMLElement = HTMLElement>(id: string): E {
	return document.getElementById(id) as E;
}

/** A copy of what a template holds. */
export function copyOf(template: string): HTMLElement {
	const { content } = element<HTMLTemplateElement>(template);
	return (content.firstElementChild as HTMLElement).cloneNode(
		true,
	) as HTMLElement;
}

/** The part of an element that has this class; the templates always have it. */
export function part<E extends HTMLElement = HTMLElement>(
	whole: HTMLElement,
	name: string,
): E {
	return whole.querySelector(`.${name}`) as E;
}

/** A button of the page that says `label` and does something. */
export function buttonOf(
	label: string | readonly (Node | string)[],
	onClick: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.append(...(typeof label === "string" ? [label] : label));
	button.addEventListener("click", () => onClick(button));
	return button;
}
