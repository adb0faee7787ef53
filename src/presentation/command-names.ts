import { wording } from "./wording.ts";

export type CommandName = keyof typeof wording.commands;

const ALL = Object.keys(wording.commands) as readonly CommandName[];

/** Commands by which administrators set up a group. */
export const GROUP_COMMANDS: ReadonlySet<string> = new Set([
	"silence",
	"reglages",
] satisfies CommandName[]);

/** Commands of editors. */
const EDITOR_COMMANDS: ReadonlySet<string> = new Set([
	"manques",
] satisfies CommandName[]);

/** Commands of everybody. */
export const PUBLIC_COMMANDS: readonly CommandName[] = ALL.filter(
	(name) => !GROUP_COMMANDS.has(name) && !EDITOR_COMMANDS.has(name),
);

/** Commands of editors and of everybody. */
export const EDITORS_MENU = ALL.filter((name) => !GROUP_COMMANDS.has(name));

/** Commands in groups: nobody starts there. */
export const GROUP_MENU: readonly CommandName[] = PUBLIC_COMMANDS.filter(
	(name) => name !== "start",
);

/** Commands of administrators and of everybody in groups. */
export const ADMINISTRATORS_MENU = ALL.filter(
	(name) => GROUP_MENU.includes(name) || GROUP_COMMANDS.has(name),
);
