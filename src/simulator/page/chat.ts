import type { ChatMessage, Written } from "../protocol.ts";
import { createCommandMenu } from "./command-menu.ts";
import { messageView } from "./message-view.ts";
import { openChat, pressButton, ServerError, sendMessage } from "./server.ts";
import { copyOf, element } from "./template.ts";

const log = element("log");
const scroll = element("scroll");
const status = element("status");
const composer = element("composer");
const text = element<HTMLTextAreaElement>("text");
const start = element("start");
const toast = element("toast");

/** Shorter, and nobody sees that the bot writes. */
const TYPING_MILLISECONDS = matchMedia("(prefers-reduced-motion: reduce)")
	.matches
	? 0
	: 450;

const menu = createCommandMenu((command) => {
	text.value = "";
	grow();
	text.focus();
	void write(command);
});
let chat = "";

/** Shows a message at the end, or in the place of what it was before it was edited. */
function show(message: ChatMessage): HTMLElement {
	const view = messageView(message, (command) => void write(command), {
		press,
		copy,
		share,
	});
	const before = document.getElementById(view.id);
	if (before === null) log.append(view);
	else before.replaceWith(view);
	return view;
}

async function copy(words: string): Promise<void> {
	await navigator.clipboard.writeText(words);
	notify(toast.dataset.copied ?? "");
}

/** Types what the bot is to be asked in another chat. */
function share(query: string): void {
	text.value = `@${text.dataset.bot} ${query}`;
	grow();
	text.focus();
}

/** Shows the end of the conversation with its buttons, or the top of a message too tall for the screen. */
function scrollTo(view: HTMLElement | undefined): void {
	if (view === undefined) return;
	const top = view.offsetTop - 12;
	const bottom = log.offsetTop + log.offsetHeight - scroll.clientHeight + 12;
	scroll.scrollTo({ top: Math.min(top, bottom), behavior: "smooth" });
}

async function write(words: string): Promise<void> {
	started();
	const date = Date.now() / 1000;
	const sent = show({
		id: 0,
		from: "person",
		author: 0,
		date,
		text: words,
		entities: [],
		buttons: [],
	});
	scroll.scrollTo({ top: scroll.scrollHeight });
	const written = await exchange(() => sendMessage(words));
	sent.remove();
	if (written === null) {
		text.value = words;
		grow();
		return;
	}
	receive(written);
}

async function press(
	message: ChatMessage,
	data: string,
	button: HTMLButtonElement,
): Promise<void> {
	if (button.ariaBusy === "true") return;
	button.ariaBusy = "true";
	const written = await exchange(() => pressButton(message.id, data));
	button.ariaBusy = "false";
	if (written === null) return;
	receive(written);
	if (written.notice !== undefined) notify(written.notice);
}

function receive(written: Written): void {
	if (chat !== "" && written.chat !== chat) log.replaceChildren();
	chat = written.chat;
	const views = written.messages.map(show);
	const answer = written.messages.findIndex(({ from }) => from === "bot");
	scrollTo(views.at(answer));
}

/** Waits for the server under the typing indicator; null when it failed, which has been said. */
async function exchange(ask: () => Promise<Written>): Promise<Written | null> {
	const typing = copyOf("typing");
	log.append(typing);
	scroll.scrollTo({ top: scroll.scrollHeight });
	status.textContent = status.dataset.typing ?? "";
	status.classList.add("active");
	try {
		const [written] = await Promise.all([
			ask(),
			new Promise((done) => setTimeout(done, TYPING_MILLISECONDS)),
		]);
		return written;
	} catch (error) {
		notify(
			(error instanceof ServerError && error.message) ||
				(toast.dataset.failed ?? ""),
		);
		return null;
	} finally {
		typing.remove();
		status.textContent = status.dataset.idle ?? "";
		status.classList.remove("active");
	}
}

let toastTimer = 0;
function notify(words: string): void {
	clearTimeout(toastTimer);
	toast.textContent = words;
	toast.hidden = false;
	toastTimer = setTimeout(() => {
		toast.hidden = true;
	}, 5000);
}

function started(): void {
	element("intro").hidden = true;
	start.hidden = true;
	composer.hidden = false;
}

function grow(): void {
	text.style.height = "auto";
	text.style.height = `${text.scrollHeight}px`;
	composer.classList.toggle("ready", text.value.trim() !== "");
}

text.addEventListener("input", () => {
	grow();
	if (/^\/\w*$/.test(text.value)) menu.open(text.value);
	else menu.close();
});
text.addEventListener("keydown", (event) => {
	if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
	event.preventDefault();
	(composer as HTMLFormElement).requestSubmit();
});
composer.addEventListener("submit", (event) => {
	event.preventDefault();
	const words = text.value.trim();
	if (words === "") return;
	text.value = "";
	grow();
	menu.close();
	void write(words);
});
start.addEventListener("click", () => {
	void write("/start");
	text.focus();
});

try {
	const opened = await openChat();
	chat = opened.chat;
	menu.fill(opened.commands);
	const fresh = opened.messages.length === 0;
	if (fresh) {
		element("intro").hidden = false;
		start.hidden = false;
	} else {
		started();
		opened.messages.map(show);
		scroll.scrollTo({ top: scroll.scrollHeight });
	}
} catch {
	notify(toast.dataset.failed ?? "");
}
