import { Refusal } from "./refusal.ts";

export interface BotCommand {
	readonly command: string;
	readonly description: string;
}

/** The menus that the bot registered, one for each scope. */
export interface CommandLists {
	/** Throws a Refusal in the words of the real server. */
	set(commands: unknown, scope: unknown): void;
	get(scope: unknown): readonly BotCommand[];
}

const SCOPES = new Set([
	"default",
	"all_private_chats",
	"all_group_chats",
	"all_chat_administrators",
	"chat",
	"chat_administrators",
	"chat_member",
]);

/** Menus kept in memory. */
export function createCommandLists(): CommandLists {
	const lists = new Map<string, readonly BotCommand[]>();
	return {
		set(commands, scope) {
			const given = commands as readonly BotCommand[];
			const key = keyOf(scope);
			if (given.length > 100) throw new Refusal("BOT_COMMANDS_TOO_MUCH");
			for (const { command, description } of given) {
				if (!/^[a-z0-9_]{1,32}$/.test(command))
					throw new Refusal("BOT_COMMAND_INVALID");
				if (description === "")
					throw new Refusal("command description must be non-empty");
				if (description.length > 256)
					throw new Refusal("command description length must not exceed 256");
			}
			lists.set(key, given);
		},
		get: (scope) => lists.get(keyOf(scope)) ?? [],
	};
}

function keyOf(scope: unknown): string {
	const { type = "default", chat_id = "" } = (scope ?? {}) as {
		type?: string;
		chat_id?: unknown;
	};
	if (!SCOPES.has(type))
		throw new Refusal(
			"can't parse BotCommandScope: Unsupported type specified",
		);
	return `${type} ${chat_id}`;
}
