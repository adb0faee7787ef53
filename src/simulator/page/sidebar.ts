import type { State } from "./state.ts";
import { buttonOf, element } from "./template.ts";

const words = element("chats").dataset;

/** Shows the chats, the topics of the one that is open, and who writes in it; `onChange` when another is chosen. */
export function showSidebar(state: State, onChange: () => void): void {
	const { chat, people } = state;
	element("chats").replaceChildren(
		...state.chats.map(({ id, title }) =>
			tab(title, id === chat.id, () => {
				state.show(id);
				onChange();
			}),
		),
	);
	const topics = element("topics");
	topics.hidden = chat.topics.length === 0;
	topics.replaceChildren(
		...[{ id: undefined, name: words.general ?? "" }, ...chat.topics].map(
			({ id, name }) =>
				tab(name, id === state.topic, () => {
					state.topic = id;
					onChange();
				}),
		),
	);
	const speaker = element<HTMLSelectElement>("speaker");
	element("speakers").hidden = people.length < 2;
	speaker.replaceChildren(
		...people.map(
			({ id, name }) =>
				new Option(name, String(id), false, id === state.person),
		),
	);
	speaker.onchange = () => {
		state.person = Number(speaker.value);
		onChange();
	};
}

function tab(
	label: string,
	isShown: boolean,
	onClick: () => void,
): HTMLButtonElement {
	const button = buttonOf(label, onClick);
	if (isShown) button.setAttribute("aria-current", "true");
	return button;
}
