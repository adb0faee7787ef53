import type { GroupSettings } from "../state/group-settings.ts";
import { SETTINGS } from "./callback-data.ts";
import type { Card } from "./card.ts";
import { wording } from "./wording.ts";

/** What is chosen for a group, with a button that switches each. */
export function settingsCard(settings: GroupSettings): Card {
	return {
		lines: [{ kind: "strong", text: wording.group.settings }],
		choices: SETTINGS.map((setting) => [
			{
				kind: "press",
				label: wording.buttons.settings[setting](settings[setting]),
				action: { kind: "setting", setting },
			},
		]),
	};
}
