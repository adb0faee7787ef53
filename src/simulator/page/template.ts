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
