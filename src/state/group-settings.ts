import { z } from "zod";
import type { Memory } from "./memory.ts";

/** What administrators chose for a group. */
export interface GroupSettings {
	readonly silent: boolean;
	readonly admins_only: boolean;
	readonly buttons: boolean;
}

const DEFAULT: GroupSettings = {
	silent: false,
	admins_only: false,
	buttons: true,
};

const schema = z
	.object({
		silent: z.boolean(),
		admins_only: z.boolean(),
		buttons: z.boolean(),
	})
	.partial()
	.catch({});

/** The settings of every group, kept across restarts. */
export interface Settings {
	of(chat: number): Promise<GroupSettings>;
	/** Switches one, and says what is chosen now. */
	toggle(chat: number, setting: keyof GroupSettings): Promise<GroupSettings>;
	/** A group that became another keeps its settings. */
	move(from: number, to: number): Promise<void>;
}

/** Settings in a memory. */
export function createSettings(memory: Memory): Settings {
	const keyOf = (chat: number) => `group ${chat}`;
	const of = async (chat: number): Promise<GroupSettings> => {
		const { silent, admins_only, buttons } = schema.parse(
			(await memory.get(keyOf(chat))) ?? {},
		);
		return {
			silent: silent ?? DEFAULT.silent,
			admins_only: admins_only ?? DEFAULT.admins_only,
			buttons: buttons ?? DEFAULT.buttons,
		};
	};
	return {
		of,
		async toggle(chat, setting) {
			const chosen = await of(chat);
			const changed = { ...chosen, [setting]: !chosen[setting] };
			await memory.set(keyOf(chat), changed);
			return changed;
		},
		async move(from, to) {
			const known = await memory.get(keyOf(from));
			if (known !== undefined) await memory.set(keyOf(to), known);
		},
	};
}
