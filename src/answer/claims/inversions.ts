import type { Span } from "../../knowledge/span.ts";

/** A verb or a noun that turns what it is said of into its contrary: « cesser de », « refus de ». */
export interface Inversion extends Span {
	/** What it is said of. */
	readonly scope: Span;
	/** Whether that was so until then: « mettre fin à ». */
	readonly ends: boolean;
	/** Whether it is said by a verb: « faute de », « privé de » say what was so once, or in passing. */
	readonly sure: boolean;
	/** Whether it is said of a deed, « refuser de rendre », rather than of a thing. */
	readonly ofDeed: boolean;
}

const OF = String.raw`\s+(?:de|du|des)(?!\p{L})|\s+d['’]`;
const TO = String.raw`\s+(?:à|au|aux)(?!\p{L})`;
const ITS = String.raw`\s+(?:son|sa|ses|leurs?|notre|nos|tout(?:e|es)?)(?!\p{L})`;
/** What ends it: it was so until then. */
const ENDING = [
	String.raw`cess(?:e|er|ent|era|eront|erait|ait|é|ée|és|ées|ant)(?!\p{L})(?!-le)`,
	String.raw`(?:met|mets|mettent|mettra|mettront|mettait|mettre|mettant|mis|mise|mises)\s+(?:\p{L}+\s+)?(?:fin|un terme|un point final)(?=${TO})`,
	String.raw`(?:pren|pris|prit|prendr|prenn)\p{L}*\s+fin(?!\p{L})`,
	`arrêt(?:e|er|ent|era|eront|erait|ait|é|ée|és|ées|ant)(?=${OF}|${ITS})`,
	String.raw`s['’](?:est |était |sont )?arrêt\p{L}+`,
	String.raw`suspen(?:d|dre|dra|dront|dait|du|due|dus|dues|dent)(?!\p{L})`,
	String.raw`interromp\p{L}+`,
	String.raw`abandonn\p{L}+`,
	String.raw`annul\p{L}+`,
	String.raw`supprim\p{L}+`,
	String.raw`stopp\p{L}+`,
	String.raw`(?:se|s['’]est|se sont) retir\p{L}+(?=${OF})`,
	`retir(?:e|er|ent|era|eront|ait|é|ée|és|ées|ant)(?=${ITS})`,
	String.raw`quitt(?:e|er|ent|era|eront|ait|é|ée|és|ées|ant)(?!\p{L})`,
	`(?:arrêt|suspension|interruption|abandon|annulation|suppression|retrait)(?=${OF})`,
];
/** What keeps it from being so. */
const REFUSING = [
	String.raw`renon(?:c|ç)\p{L}+(?=${TO})`,
	String.raw`refus(?:e|er|ent|era|eront|ait|aient|é|ée|és|ées|ant)?(?!\p{L})`,
	String.raw`rejet(?:er|te|tent|tera|é|ée|és|ées|ant)(?!\p{L})`,
	String.raw`empêch\p{L}+`,
	String.raw`évit(?:e|er|ent|era|eront|ait|é|ée|és|ées|ant)(?!\p{L})`,
	String.raw`interdi(?:re|t|te|ts|tes|ra|ront|sent|sait)(?!\p{L})`,
	String.raw`exclu(?:re|t|s|e|es|ra|ront|ent|ant)?(?!\p{L})`,
	`priv(?:é|ée|és|ées|er|e)(?=${OF})`,
	`dépourvue?s?(?=${OF})`,
	`dénuée?s?(?=${OF})`,
	`échou(?:e|er|ent|é|era|eront)(?=${TO})`,
	`manqu(?:e|er|ent|ait)(?=${OF})`,
	String.raw`(?:s['’](?:est |sont |était )?|nous )oppos\p{L}+(?=${TO})`,
	`(?:faute|absence|impossibilité|interdiction|loin)(?=${OF})`,
];
const pattern = (words: readonly string[]) =>
	new RegExp(String.raw`(?<!\p{L})(?:${words.join("|")})`, "giu");
const [ENDS, REFUSES] = [pattern(ENDING), pattern(REFUSING)];

/** What stands before a participle that speaks of its subject: « sont exclues ». */
const PASSIVE =
	/(?<!\p{L})(?:est|sont|était|étaient|sera|seront|serait|seraient|été|être|soit|soient|fut|furent|restent?|demeurent?|rester(?:a|ont))\s+(?:\p{L}+\s+){0,2}$/iu;
/** What follows a verb that has no object: « cessera le 1er juillet », « a pris fin ». */
const ALONE =
	/^\s*(?:[.,;:!?»)]|$|(?:le\s+)?\d|(?:en|dès|depuis|pendant|jusqu\p{L}*|avant|après|si|faute|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|bientôt|définitivement)(?!\p{L})|(?:le|à partir|au bout)\s+(?:\d|du|de|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|premier))/iu;
const INTRANSITIVE =
	/^(?:cess|(?:pr[ei]n|pris|prit)\p{L}*\s+fin|s['’].*arrêt)/iu;
/** Where a clause ends. */
const END =
	/[,;:.!?»)]|(?<!\p{L})(?:mais|tandis que|alors que|ainsi qu['’e]|et\s+(?:à|de|d['’])(?!\p{L})|et\s+(?=\p{L}{2,20}(?:é|i|is|it|u|ert)\s(?:l[ea]s?|du|des|une?|son|sa|ses|leurs?)(?!\p{L})|\p{L}{2,20}(?:é|i|is|it|u|ert)\sl['’]))/iu;
const BEGIN =
	/^.*(?:[,;:.!?«(]|(?<!\p{L})(?:mais|qui|que|et(?!\s+(?:l[ea]s?|des|ses|leurs|l['’])(?!\p{L})))(?!\p{L}))/isu;

/** « les bouteilles, qui coûtaient cher, »: what stands between a subject and its verb. */
const ASIDE = /,[^,;.]*,\s*$/u;
const PASSING =
	/^(?:arrêt|suspension|interruption|abandon|annulation|suppression|retrait|priv|dépourvu|dénué|faute|absence|impossibilité|loin)(?!\p{L})|^(?:priv|dépourvu|dénué)/iu;
/** What follows tells what is lacking, of whomever it is said. */
const LACKING = /^(?:priv|dépourvu|dénué)/iu;
const DEED =
	/^\s*(?:(?:de|à)\s+|d['’])(?:\p{L}+\s)?\p{L}+(?:er|ir|re)(?!\p{L})/iu;

/** What a text turns into its contrary by its verbs and nouns. */
export function inversionsIn(text: string): Inversion[] {
	const found = (words: RegExp, ends: boolean) =>
		[...text.matchAll(words)].map(({ 0: match, index }): Inversion => {
			const end = index + match.length;
			const scope = scopeOf(text, index, match);
			const ofDeed = DEED.test(text.slice(scope.start, scope.end));
			const sure = !PASSING.test(match);
			return { start: index, end, scope, ends, sure, ofDeed };
		});
	return [...found(ENDS, true), ...found(REFUSES, false)];
}

/** What stands before a passive or a verb without object, and after any other. */
function scopeOf(text: string, index: number, match: string): Span {
	const end = index + match.length;
	const after = text.slice(end);
	const before = text.slice(0, index);
	const isPassive = PASSIVE.test(before) && !LACKING.test(match);
	if (isPassive || (INTRANSITIVE.test(match) && ALONE.test(after))) {
		const subject = before.replace(ASIDE, "");
		const start = BEGIN.exec(subject)?.[0].length ?? 0;
		return { start, end: subject.length };
	}
	return { start: end, end: end + (END.exec(after)?.index ?? after.length) };
}
