import type { Pair } from "./alignment.ts";
import type { Statement } from "./statement.ts";

/** Words for what ends, stops, fails or is refused. */
const REFUSAL =
	/(?<!\p{L})(?:refus\p{L}*|interdi\p{L}*|empêch\p{L}*|suspen[ds]\p{L}*|annul\p{L}*|exclu\p{L}*|rejet\p{L}*|renonc\p{L}*|cess(?:er?|ent|é\p{L}*|ation|era|eront|ait|aient)|interromp\p{L}*|interruption|échou\p{L}*|échec|abandon\p{L}*|romp\p{L}*|rompu\p{L}*|retrait|(?:se|s['’]est|s['’]être) retir\p{L}*|(?:met(?:tre|tra|tent|tront|tait)?|mis(?:e|es)?) (?:fin|un terme))(?!\p{L})/giu;

/** Whether one of a claim and a ground refuses or ends what the other says, in the clause where they speak of the same. */
export function refusesOtherwise(
	claim: Statement,
	ground: Statement,
	pairs: readonly Pair[],
): boolean {
	const claimed = claim.text.match(REFUSAL) !== null;
	const shared = pairs.flatMap(({ match, word: { unit } }) =>
		match === null || unit.exact ? [] : [match.start],
	);
	const said = [...ground.text.matchAll(REFUSAL)].some(({ index }) => {
		const from = before(ground.text, index);
		const to = index + after(ground.text.slice(index));
		return shared.some((at) => at >= from && at < to);
	});
	return claimed !== said;
}

const BREAK = /[,;:.!?»](?!\p{N})/u;

/** Where the clause begins that holds an offset. */
function before(text: string, at: number): number {
	const breaks = [...text.slice(0, at).matchAll(new RegExp(BREAK, "gu"))];
	return breaks.at(-1)?.index ?? 0;
}

/** How long the clause goes on. */
function after(text: string): number {
	const found = BREAK.exec(text)?.index;
	return found ?? text.length;
}
