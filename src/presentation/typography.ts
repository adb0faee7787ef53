const RULES: readonly (readonly [RegExp, string])[] = [
	[/'/g, "’"],
	[/« /g, "«\u00a0"],
	[/ (?=[»:])/g, "\u00a0"],
	[/ (?=[;?!])/g, "\u202f"],
];

/** A French text with the no-break spaces and apostrophes of French typography. Never for a quote. */
export function typeset(text: string): string {
	return RULES.reduce((set, [pattern, by]) => set.replace(pattern, by), text);
}

/** A sentence of ours, typeset; interpolated values stay as they are. */
export function fr(
	literals: TemplateStringsArray,
	...values: readonly (string | number)[]
): string {
	return literals
		.map(typeset)
		.reduce((text, literal, index) => `${text}${values[index - 1]}${literal}`);
}
