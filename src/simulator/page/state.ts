import type {
	ChatMessage,
	ChatView,
	Happened,
	Opened,
	Person,
	Place,
} from "../protocol.ts";

/** What the page knows: the chats, which of them is shown, and who writes. */
export class State {
	#chats: ReadonlyMap<number, ChatView>;
	#opened: Opened;
	#chat: number;
	/** By chat: who writes there, and in which topic. */
	readonly #persons = new Map<number, number>();
	readonly #topics = new Map<number, number | undefined>();

	constructor(opened: Opened) {
		this.#opened = opened;
		this.#chats = new Map(opened.chats.map((chat) => [chat.id, chat]));
		this.#chat = opened.chats[0]?.id ?? 0;
	}

	get chats(): readonly ChatView[] {
		return [...this.#chats.values()];
	}

	get bot(): Opened["bot"] {
		return this.#opened.bot;
	}

	/** The chat that is shown. */
	get chat(): ChatView {
		return this.#chats.get(this.#chat) as ChatView;
	}

	get person(): number {
		return this.#persons.get(this.#chat) ?? this.chat.people[0] ?? 0;
	}

	set person(id: number) {
		this.#persons.set(this.#chat, id);
	}

	get topic(): number | undefined {
		return this.#topics.get(this.#chat);
	}

	set topic(id: number | undefined) {
		this.#topics.set(this.#chat, id);
	}

	/** Who may write in the chat that is shown. */
	get people(): readonly Person[] {
		return this.#opened.people.filter(({ id }) =>
			this.chat.people.includes(id),
		);
	}

	/** Where whatever is written now goes. */
	get place(): Place {
		return { chat: this.#chat, person: this.person, topic: this.topic };
	}

	/** The messages that are shown: those of the topic, in a forum. */
	get messages(): readonly ChatMessage[] {
		return this.chat.messages.filter(
			({ topic }) => this.chat.topics.length === 0 || topic === this.topic,
		);
	}

	show(chat: number): void {
		this.#chat = chat;
	}

	find(message: number | undefined): ChatMessage | undefined {
		return this.chat.messages.find(({ id }) => id === message);
	}

	authorOf({ author }: ChatMessage): string {
		const person = this.#opened.people.find(({ id }) => id === author);
		return person?.name ?? this.bot.name;
	}

	/** Takes in what came of something. */
	receive({ messages }: Happened): void {
		for (const { chat: id, ...message } of messages) {
			const chat = this.#chats.get(id);
			if (chat === undefined) continue;
			const kept = chat.messages.filter((each) => each.id !== message.id);
			const all = [...kept, message].sort((a, b) => a.id - b.id);
			this.#chats = new Map(this.#chats).set(id, { ...chat, messages: all });
		}
	}
}
