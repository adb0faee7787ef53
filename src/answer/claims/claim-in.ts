const QUE = String.raw`(?:que?\s+|qu['’]\s*|ke?\s+|k(?=il|elle|on))`;
const TRUE = "(?:vrai|vraie|vré|vrais|exact|correct|juste)";
const IS = String.raw`(?:est[- ]?il|est[- ]ce que c['’]?\s?est|est[- ]ce|c['’]?\s?est|cé|cest|c|ce serait)`;

/** How people hand over a claim to check, before it. */
const BEFORE: readonly RegExp[] = [
	/^\/v[ée]rifier(?:@\w+)?\s+/iu,
	new RegExp(
		String.raw`^v[ée]rif(?:ie|iez|ier)?(?:[- ]moi)?\s*(?:cette (?:affirmation|phrase|info(?:rmation)?)|ça|si|${QUE})?\s*[:,]?\s+`,
		"iu",
	),
	/^(?:vrai|vré) (?:ou|ou bien) (?:faux|fo|fau)\s*[:,?]?\s+/iu,
	new RegExp(`^${IS} (?:bien |vraiment |donc )?${TRUE} ${QUE}`, "iu"),
	new RegExp(
		`^(?:il (?:para[iî]t|parait|semble(?:rait)?)|para[iî]t|on (?:dit|raconte|m['’]a dit|prétend)|j['’]ai (?:lu|entendu(?: dire)?|vu)|je crois|tu confirmes|vous confirmez|peux[- ]tu confirmer|pouvez[- ]vous confirmer) ${QUE}`,
		"iu",
	),
];
/** The same, after it. */
const AFTER = new RegExp(
	String.raw`[\s,.;:—-]+(?:${IS} (?:bien )?${TRUE}|(?:vrai|vré) (?:ou|ou bien) (?:faux|fo|fau)|${TRUE} ou pas|vrai|tu confirmes|vous confirmez)\s*\?*\s*$`,
	"iu",
);
const GREETING =
	/^(?:bonjour|bonsoir|salut|salam|svp|stp|dis[- ]moi|dites[- ]moi|alors|euh|hello|coucou)[\s,!.]+/iu;

/** The claim that a message asks to check, « Est-il vrai que… ? », « vrai ou faux : … »; null when it asks something else. */
export function claimIn(message: string): string | null {
	const text = message.trim().replace(GREETING, "");
	const found = BEFORE.find((pattern) => pattern.test(text));
	const claim =
		found !== undefined
			? text.replace(found, "").replace(AFTER, "")
			: AFTER.test(text)
				? text.replace(AFTER, "")
				: null;
	const statement = claim?.replace(/[\s?!]+$/u, "") ?? "";
	return statement.includes(" ") ? statement : null;
}

/** What people write under a message that they want checked. */
const CHECK = new RegExp(
	String.raw`^(?:v[ée]rif(?:ie|iez|ier)?(?:[- ]moi)?(?: (?:ça|ca|cela|ceci|svp|stp))?|${IS} (?:bien |vraiment )?${TRUE}(?: (?:ça|ca|cela))?|${TRUE}|(?:vrai|vré) (?:ou|ou bien) (?:faux|fo|fau)|${TRUE} ou pas)[\s?!.]*$`,
	"iu",
);

/** Whether a message only asks to check another: « c'est vrai ? », « vérifie ça ». */
export function asksToCheck(message: string): boolean {
	return CHECK.test(message.trim().replace(GREETING, ""));
}
