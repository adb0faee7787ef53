import type { Analyze } from "../../analysis/french.ts";
import type { Cast, Person } from "./cast.ts";

const SPEECH = String.raw`(?:d(?:it|isait|isent)|déclar\p{L}+|soulign\p{L}+|affirm\p{L}+|estim\p{L}+|indiqu\p{L}+|précis\p{L}+|annonc\p{L}+|expliqu\p{L}+|rappel\p{L}+|assur\p{L}+|jug\p{L}+|qualifi\p{L}+|reconna\p{L}+|reconnu|admet|prévi\p{L}+|résum\p{L}+|souffl\p{L}+|glisse|dénonc\p{L}+|justifi\p{L}+|ajout\p{L}+|exprim\p{L}+|réitér\p{L}+|fait (?:savoir|valoir)|mentionn\p{L}+|sourit|répond|confi\p{L}+|dément|salu\p{L}+)`;
export const SPOKEN = new RegExp(
	String.raw`(?<!\p{L})${SPEECH}(?!\p{L})`,
	"giu",
);
/** « a-t-il déclaré ». */
const INVERTED = new RegExp(
	String.raw`(?<!\p{L})(?:(?:a|ont|avait)-t-(?:il|elle|on)s? ${SPEECH}|${SPEECH}-t-(?:il|elle))(?!\p{L})`,
	"iu",
);
/** Words handed on as somebody's: « a souligné que… », « … », estime-t-elle. */
const REPORTED = new RegExp(
	String.raw`(?<!\p{L})${SPEECH}\s+(?:\p{L}+\s+){0,2}?qu(?:e(?!\p{L})|['’])|«`,
	"iu",
);

/** Whether a text hands on what somebody says, rather than what they did. */
export function isReported(text: string): boolean {
	return REPORTED.test(text) || INVERTED.test(text);
}

/** A function that lists who speaks in a text; whoever was named last `before` it stands for « a-t-il déclaré ». */
export function createSpeakers(
	cast: Cast,
	analyze: Analyze,
): (text: string, before: string) => Person[] {
	const mentions = (text: string) => cast.mentionsIn(analyze(text));
	return (text, before) => {
		const found = mentions(text);
		const spoken = [...text.matchAll(SPOKEN)].flatMap(({ 0: verb, index }) => {
			const subject = found.filter(({ end }) => end <= index).at(-1);
			const after = found.find(({ start }) => start >= index + verb.length);
			const near =
				after !== undefined &&
				/^[\s,]*(?:le |la |l['’]|son |sa |M\. |Mme |Dr )*$/u.test(
					text.slice(index + verb.length, after.start),
				);
			return near ? [after.person] : subject ? [subject.person] : [];
		});
		if (!INVERTED.test(text)) return spoken;
		const earlier = mentions(before).at(-1);
		return spoken.length > 0 || earlier === undefined
			? spoken
			: [earlier.person];
	};
}
