import type { ChatMessage, Offered, Place } from "../protocol.ts";
import { areShown, type Choice, moveFocus, showChoices } from "./choices.ts";
import { askInline } from "./server.ts";
import type { State } from "./state.ts";
import { element } from "./template.ts";

/** What the text box is for: a new message, an answer to one, or a new wording of one. */
export interface Draft {
	readonly text: string;
	readonly replyTo: ChatMessage | null;
	readonly edits: ChatMessage | null;
}

/** What a draft comes to. */
export interface OnDraft {
	send(draft: Draft): void;
	post(query: string, result: string): void;
	/** Opens the private chat with a parameter. */
	start(parameter: string): void;
}

const form = element<HTMLFormElement>("composer");
const text = element<HTMLTextAreaElement>("text");
const about = element("about");
const aboutKind = element("about-kind");
const aboutText = element("about-text");

/** Inline results wait for this long a pause in the typing, in milliseconds. */
const PAUSE = 200;

let replyTo: ChatMessage | null = null;
let edits: ChatMessage | null = null;
/** Counts what changes the text box: results for what it held before come too late. */
let typed = 0;

/** The text box, with the commands and the inline results over it. */
export function createComposer(state: () => State, on: OnDraft) {
	const commandChoices = (prefix: string): Choice[] => {
		const { chat, person } = state();
		return (chat.commands[person] ?? [])
			.filter(({ command }) => `/${command}`.startsWith(prefix.toLowerCase()))
			.map(({ command, description }) => ({
				name: `/${command}`,
				about: description,
				choose() {
					clear();
					on.send({ text: `/${command}`, replyTo, edits: null });
				},
			}));
	};
	const offer = async (
		place: Place,
		query: string,
		offset = "",
		before: readonly Choice[] = [],
	): Promise<void> => {
		const turn = ++typed;
		if (offset === "") await new Promise((done) => setTimeout(done, PAUSE));
		if (turn !== typed) return;
		const offered = await askInline(place, query, offset).catch(() => null);
		if (turn !== typed || offered === null) return;
		const choices = [...before, ...inlineChoices(offered, query)];
		showChoices(choices);
		if (offered.nextOffset !== "")
			await offer(place, query, offered.nextOffset, choices);
	};
	const inlineChoices = (
		{ button, results }: Offered,
		query: string,
	): Choice[] => [
		...(button === undefined
			? []
			: [
					{
						name: button.text,
						about: "",
						choose() {
							clear();
							on.start(button.start);
						},
					},
				]),
		...results.map(({ id, title, description }) => ({
			name: title,
			about: description,
			choose() {
				clear();
				on.post(query, id);
			},
		})),
	];
	const suggest = (): void => {
		grow();
		typed++;
		const { bot, place } = state();
		const inline = new RegExp(`^@${bot.username}(?:\\s+(.*))?$`, "is").exec(
			text.value,
		);
		if (/^\/\w*$/.test(text.value)) showChoices(commandChoices(text.value));
		else if (inline?.[1] !== undefined) void offer(place, inline[1]);
		else showChoices([]);
	};
	const submit = (): void => {
		const words = text.value.trim();
		if (words === "") return;
		const draft = { text: words, replyTo, edits };
		clear();
		on.send(draft);
	};

	text.addEventListener("input", suggest);
	text.addEventListener("keydown", (event) => {
		if (event.key === "ArrowUp" && areShown() && moveFocus(-1))
			event.preventDefault();
		if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		submit();
	});
	element("choices").addEventListener("keydown", (event) => {
		const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
		if (by === undefined) return;
		event.preventDefault();
		if (!moveFocus(by)) text.focus();
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		submit();
	});
	element("commands").addEventListener("click", () =>
		showChoices(areShown() ? [] : commandChoices("/")),
	);
	element("cancel").addEventListener("click", () => {
		if (edits !== null) text.value = "";
		forget();
		grow();
		text.focus();
	});
	document.addEventListener("keydown", ({ key }) => {
		if (key !== "Escape" || !areShown()) return;
		showChoices([]);
		text.focus();
	});
	return {
		focus: () => text.focus(),
		/** Puts words into the box, as if they were typed. */
		fill(words: string): void {
			text.value = words;
			text.focus();
			suggest();
		},
		reply(message: ChatMessage): void {
			[replyTo, edits] = [message, null];
			showAbout("replying", message);
		},
		edit(message: ChatMessage): void {
			[replyTo, edits] = [null, message];
			showAbout("editing", message);
			text.value = message.text;
			grow();
		},
		/** Puts back what could not be sent. */
		restore(draft: Draft): void {
			text.value = draft.text;
			if (draft.edits !== null) this.edit(draft.edits);
			else if (draft.replyTo !== null) this.reply(draft.replyTo);
			grow();
		},
		clear,
	};
}

function showAbout(kind: "replying" | "editing", message: ChatMessage): void {
	about.hidden = false;
	aboutKind.textContent = about.dataset[kind] ?? "";
	aboutText.textContent = message.text;
	text.focus();
}

function forget(): void {
	[replyTo, edits] = [null, null];
	about.hidden = true;
}

function clear(): void {
	typed++;
	text.value = "";
	forget();
	showChoices([]);
	grow();
}

function grow(): void {
	text.style.height = "auto";
	text.style.height = `${text.scrollHeight}px`;
	form.classList.toggle("ready", text.value.trim() !== "");
}
