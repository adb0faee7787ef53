import type { Transformer } from "grammy";
import type { Settings } from "../../state/group-settings.ts";

/** Follows a group that became a supergroup: its settings move with it, and the call is made there. */
export function followMigration(settings: Settings): Transformer {
	return async (previous, method, parameters, signal) => {
		const response = await previous(method, parameters, signal);
		const to = response.ok
			? undefined
			: response.parameters?.migrate_to_chat_id;
		const { chat_id: from } = parameters as { chat_id?: unknown };
		if (to === undefined || typeof from !== "number") return response;
		await settings.move(from, to);
		return previous(method, { ...parameters, chat_id: to }, signal);
	};
}
