/** How far what a text says has come: wished or asked for, promised or to come, or done. */
export type Modality = "wish" | "promise" | "done";

const WISH =
	/(?<!\p{L})(?:souhait\p{L}*|voudr\p{L}*|veut|veulent|vouloir|espèr\p{L}*|espérer|appel(?:le|ant|lent)\p{L}*|demand\p{L}*|réclam\p{L}*|propos\p{L}*|plaid\p{L}*|désir\p{L}*|aimer\p{L}+|envisag\p{L}*|pourrai\p{L}*|ambition\p{L}*)(?!\p{L})/giu;
const PROMISE =
	/(?<!\p{L})(?:engag\p{L}*|prom(?:et|is|esse)\p{L}*|prév(?:oi|u)\p{L}*|doi(?:t|vent)|devrai\p{L}*|devr(?:a|ont)|vise\p{L}*|compte(?:nt)?|sera|seront|va|vont|\p{L}{2,}(?:era|eront|ira|iront|dra|dront|erait|eraient|irait|iraient))(?!\p{L})/giu;
const DONE =
	/(?<!\p{L})(?:a|ont|est|sont) (?:\p{L}+ )?(?:été |déjà )?(?:\p{L}+(?:é|i|u|it|is|ert|ées?|és|ies?|ues?))(?!\p{L})|(?<!\p{L})(?:désormais|déjà)(?!\p{L})/iu;

/** The modality of what a text says at an offset: the wish or promise that stands before it in its clause. */
export function modalityAt(text: string, at: number): Modality {
	const clause = text.slice(0, at).replace(/^.*[.;:!?,]/su, "");
	const word = /^[\p{L}]*/u.exec(text.slice(at))?.[0] ?? "";
	const near = clause.slice(-REACH) + word;
	if (near.match(WISH) !== null) return "wish";
	return near.match(PROMISE) !== null ? "promise" : "done";
}

/** How far before a word its modality may be said, in UTF-16 units. */
const REACH = 75;

/** Whether a claim presents as done what it speaks of. */
export function isDone(claim: string): boolean {
	return (
		claim.match(WISH) === null &&
		claim.match(PROMISE) === null &&
		DONE.test(claim)
	);
}

/** Whether a claim says that something is wished, promised or to come. */
export function isToCome(claim: string): boolean {
	return claim.match(WISH) !== null || claim.match(PROMISE) !== null;
}

/** « devait rouvrir »: what was meant to be need not have been. */
const MEANT =
	/(?<!\p{L})(?:devait|devaient|aurait dû|auraient dû|était censée?|étaient censée?s)(?!\p{L})[^.;:!?,]{0,60}$/iu;

/** Whether a text says that what stands at an offset was meant to be. */
export function isMeant(text: string, at: number): boolean {
	return MEANT.test(text.slice(0, at));
}

const CONDITION =
	/(?<!\p{L})(?:si|s['’](?=il)|en cas d[e'’]|sous réserve|à condition|pourvu que|sauf si)(?!\p{L})/iu;

/** Whether a text says what would be under a condition. */
export function isConditional(text: string): boolean {
	return CONDITION.test(text);
}

const PAST =
	/(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|fut|furent|\p{L}{2,}(?:aient|ait))(?!\p{L})/iu;

/** Whether a text says what was. */
export function isPast(text: string): boolean {
	return PAST.test(text);
}
