import type { ChatMessage, Happened } from "../protocol.ts";
import { createComposer, type Draft } from "./composer.ts";
import { type MessageActions, messageView, viewId } from "./message-view.ts";
import {
	editMessage,
	open,
	postResult,
	pressButton,
	ServerError,
	sendMessage,
} from "./server.ts";
import { showSidebar } from "./sidebar.ts";
import { State } from "./state.ts";
import { copyOf, element } from "./template.ts";

const log = element("log");
const scroll = element("scroll");
const status = element("status");
const start = element("start");
const toast = element("toast");
const intro = element("intro");

/** Shorter, and nobody sees that the bot writes. */
const TYPING_MILLISECONDS = matchMedia("(prefers-reduced-motion: reduce)")
	.matches
	? 0
	: 450;

let state: State;

const composer = createComposer(() => state, {
	send: (draft) => void send(draft),
	post: (query, result) =>
		void happen(() => postResult(state.place, query, result)),
	start(parameter) {
		const [first] = state.chats;
		if (first !== undefined) state.show(first.id);
		render();
		void send({ text: `/start ${parameter}`, replyTo: null, edits: null });
	},
});

const actions: MessageActions = {
	command: (text) => void send({ text, replyTo: null, edits: null }),
	async press(message, data, button) {
		if (button.ariaBusy === "true") return;
		button.ariaBusy = "true";
		await happen(() => pressButton(state.place, message.id, data));
		button.ariaBusy = "false";
	},
	copy(text) {
		navigator.clipboard.writeText(text).then(
			() => notify(toast.dataset.copied),
			() => notify(toast.dataset.copyFailed),
		);
	},
	share(query) {
		const group = state.chats.find(({ kind }) => kind === "group");
		if (group !== undefined) state.show(group.id);
		render();
		composer.fill(`@${state.bot.username} ${query}`);
	},
	reply: composer.reply,
	edit: composer.edit,
};

async function send(draft: Draft): Promise<void> {
	const { text, replyTo, edits } = draft;
	const happened = await happen(() =>
		edits === null
			? sendMessage(state.place, text, replyTo?.id ?? null)
			: editMessage(state.place, edits.id, text),
	);
	if (!happened) composer.restore(draft);
}

/** Shows what comes of something people do, under the typing indicator; false when the server failed, which has been said. */
async function happen(act: () => Promise<Happened>): Promise<boolean> {
	const typing = copyOf("typing");
	log.append(typing);
	scroll.scrollTo({ top: scroll.scrollHeight });
	status.classList.add("active");
	status.textContent = status.dataset.typing ?? "";
	try {
		const [happened] = await Promise.all([
			act(),
			new Promise((done) => setTimeout(done, TYPING_MILLISECONDS)),
		]);
		typing.remove();
		receive(happened);
		return true;
	} catch (error) {
		notify((error instanceof ServerError && error.message) || undefined);
		return false;
	} finally {
		typing.remove();
		showStatus();
	}
}

function receive(happened: Happened): void {
	state.receive(happened);
	showIntro();
	const here = happened.messages.filter(({ chat }) => chat === state.chat.id);
	const views = here.map(show);
	const answer = here.findIndex(({ from }) => from === "bot");
	scrollTo(views[answer] ?? views.at(-1));
	if (happened.notice !== undefined) notify(happened.notice);
	else if (!happened.delivered) notify(toast.dataset.undelivered);
}

/** Shows a message at the end, or in the place of what it was before it was edited. */
function show(message: ChatMessage): HTMLElement {
	const view = messageView(
		message,
		{
			author: state.authorOf(message),
			mine: message.author === state.person,
			replied: state.find(message.replyTo),
		},
		actions,
	);
	const before = document.getElementById(viewId(message.id));
	if (before === null) log.append(view);
	else before.replaceWith(view);
	return view;
}

/** Shows the end of the conversation with its buttons, or the top of a message too tall for the screen. */
function scrollTo(view: HTMLElement | undefined): void {
	if (view === undefined) return;
	const top = view.offsetTop - 12;
	const bottom = log.offsetTop + log.offsetHeight - scroll.clientHeight + 12;
	scroll.scrollTo({ top: Math.min(top, bottom), behavior: "smooth" });
}

/** Shows the chat that is open. */
function render(): void {
	showSidebar(state, render);
	element("title").textContent = state.chat.title;
	log.className = `log ${state.chat.kind}`;
	showStatus();
	log.replaceChildren();
	for (const message of state.messages) show(message);
	scroll.scrollTo({ top: scroll.scrollHeight });
	showIntro();
}

function showIntro(): void {
	const isFresh = state.messages.length === 0;
	const { kind } = state.chat;
	intro.hidden = !isFresh;
	element("intro-text").textContent = intro.dataset[kind] ?? "";
	start.hidden = !isFresh || kind !== "private";
	element("composer").hidden = !start.hidden;
}

function showStatus(): void {
	status.classList.remove("active");
	status.textContent = status.dataset[state.chat.kind] ?? "";
}

let toastTimer = 0;
function notify(words = toast.dataset.failed): void {
	clearTimeout(toastTimer);
	toast.textContent = words ?? "";
	toast.hidden = false;
	toastTimer = setTimeout(() => {
		toast.hidden = true;
	}, 5000);
}

start.addEventListener("click", () => {
	void send({ text: "/start", replyTo: null, edits: null });
	element("composer").hidden = false;
	start.hidden = true;
	composer.focus();
});

try {
	state = new State(await open());
	render();
} catch {
	notify();
}
