import type { Message, User } from "grammy/types";

/** What a message asks of the bot. */
export interface Asked {
	/** The command it begins with, without its slash, in small letters; with its « @name » when that is another bot's. */
	readonly command: string | null;
	/** What is written after the command, or all of it, without the bot's name. */
	readonly words: string;
	/** Whether it calls the bot by its name. */
	readonly named: boolean;
	/** Whether it replies to the bot. */
	readonly toBot: boolean;
	/** What it replies to, or what it quotes of that, when it is not the bot's. */
	readonly replied: Replied | null;
}

export interface Replied {
	readonly text: string;
	/** Null when it is in another chat. */
	readonly id: number | null;
}

/** Reads a message, or its caption, as something asked of the bot `me`. */
export function readAsked(message: Message, me: User): Asked {
	const text = message.text ?? message.caption ?? "";
	const entities = message.entities ?? message.caption_entities ?? [];
	const name = `@${me.username ?? ""}`.toLowerCase();
	const isName = (written: string) => written.toLowerCase() === name;
	const [written, addressee = ""] =
		entities
			.filter(({ type, offset }) => type === "bot_command" && offset === 0)
			.map(({ length }) => text.slice(1, length).split(/(?=@)/))[0] ?? [];
	const command =
		written === undefined
			? null
			: (isName(addressee) ? written : written + addressee).toLowerCase();
	const mentions = entities.filter(
		({ type, offset, length }) =>
			type === "mention" && isName(text.slice(offset, offset + length)),
	);
	const begin = command === null ? 0 : 1 + `${written}${addressee}`.length;
	const words = mentions.reduceRight(
		(rest, { offset, length }) =>
			`${rest.slice(0, offset)} ${rest.slice(offset + length)}`,
		text,
	);
	const { reply_to_message: original, quote } = message;
	const toBot = original?.from?.id === me.id;
	const said = quote?.text ?? original?.text ?? original?.caption ?? "";
	return {
		command,
		words: words.slice(begin).trim(),
		named: mentions.length > 0 || isName(addressee),
		toBot,
		replied:
			toBot || said.trim() === ""
				? null
				: { text: said.trim(), id: original?.message_id ?? null },
	};
}
