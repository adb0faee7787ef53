import { createHash } from "node:crypto";
import { asRequest, type Request } from "../answer/requests.ts";

/** What pressing a button asks for. A question is known by its key, because Telegram takes 64 bytes at most. */
export type Action =
	| { readonly kind: "ask"; readonly key: string }
	| { readonly kind: "request"; readonly request: Request }
	/** A place is opened, shown in its context, or its quote is said to answer or not. */
	| {
			readonly kind: "open" | "context" | "like" | "dislike";
			readonly reference: string;
	  }
	| {
			readonly kind: "reason";
			readonly reason: Reason;
			readonly reference: string;
	  }
	/** The question of the message is reported as one that the articles do not answer. */
	| { readonly kind: "gap" }
	| { readonly kind: "setting"; readonly setting: Setting };

/** Why an answer is no good. */
export const REASONS = [
	"passage",
	"incomplete",
	"off_topic",
	"article",
] as const;
export type Reason = (typeof REASONS)[number];

/** What the administrators of a group may switch. */
export const SETTINGS = ["silent", "admins_only", "buttons"] as const;
export type Setting = (typeof SETTINGS)[number];

/** A press on a button: whoever asked may press it, and anybody when that is null. */
export interface Press {
	readonly owner: number | null;
	readonly action: Action;
}

const VERSION = "v2";
/** « v2:owner:kind:argument », the owner in base 36. */
const PATTERN =
	/^v2:(?<owner>[0-9a-z]{0,11}):(?<kind>[a-z_]{1,10})(?::(?<argument>[A-Za-z0-9_-]{1,48}))?(?::(?<reference>[A-Za-z0-9_-]{1,48}))?$/;
const MOST_BYTES = 64;

/** The data of a button; null where Telegram has no room, such as for an article with a very long folder name. */
export function encodePress({ owner, action }: Press): string | null {
	const parts = [VERSION, owner?.toString(36) ?? "", action.kind];
	const data = [...parts, ...argumentsOf(action)].join(":");
	return data.length <= MOST_BYTES && PATTERN.test(data) ? data : null;
}

/** Null for data that this version did not write: an old button, or a forged one. */
export function parsePress(data: string): Press | null {
	const found = PATTERN.exec(data)?.groups;
	if (found === undefined || data.length > MOST_BYTES) return null;
	const { owner, kind = "", argument, reference } = found;
	const action = actionOf(kind, argument, reference);
	return action && { owner: owner ? Number.parseInt(owner, 36) : null, action };
}

/** What a question is known by. */
export function questionKey(question: string): string {
	return createHash("sha256").update(question).digest("base64url").slice(0, 12);
}

function argumentsOf(action: Action): string[] {
	switch (action.kind) {
		case "ask":
			return [action.key];
		case "request":
			return [action.request];
		case "open":
		case "context":
		case "like":
		case "dislike":
			return [action.reference];
		case "reason":
			return [action.reason, action.reference];
		case "gap":
			return [];
		case "setting":
			return [action.setting];
	}
}

function actionOf(
	kind: string,
	argument?: string,
	reference?: string,
): Action | null {
	if (kind === "gap") return argument === undefined ? { kind } : null;
	if (argument === undefined) return null;
	if (kind === "reason") {
		const reason = REASONS.find((known) => known === argument);
		return reason === undefined || reference === undefined
			? null
			: { kind, reason, reference };
	}
	if (reference !== undefined) return null;
	switch (kind) {
		case "ask":
			return { kind, key: argument };
		case "open":
		case "context":
		case "like":
		case "dislike":
			return { kind, reference: argument };
		case "request": {
			const request = asRequest(argument);
			return request && { kind, request };
		}
		case "setting": {
			const setting = SETTINGS.find((known) => known === argument);
			return setting === undefined ? null : { kind, setting };
		}
		default:
			return null;
	}
}
