import type { Language } from "../language.ts";
import type { Cast, Mention, Person } from "./cast.ts";
import type { Rule } from "./rival.ts";

const SPEECH = String.raw`(?:d(?:it|isait|isent)|déclar\p{L}+|soulign\p{L}+|affirm\p{L}+|estim\p{L}+|indiqu\p{L}+|précis\p{L}+|annonc\p{L}+|expliqu\p{L}+|rappel\p{L}+|assur\p{L}+|jug\p{L}+|qualifi\p{L}+|reconna\p{L}+|reconnu|admet|prévi\p{L}+|résum\p{L}+|souffl\p{L}+|glisse|dénonc\p{L}+|justifi\p{L}+|ajout\p{L}+|exprim\p{L}+|réitér\p{L}+|fait (?:savoir|valoir)|mentionn\p{L}+|sourit|répond|confi\p{L}+|dément|salu\p{L}+)`;
const SPOKEN = new RegExp(String.raw`(?<!\p{L})${SPEECH}(?!\p{L})`, "giu");
const INVERTED = new RegExp(
	String.raw`(?<!\p{L})(?:(?:a|ont|avait)-t-(?:il|elle|on)s? ${SPEECH}|${SPEECH}-t-(?:il|elle))(?!\p{L})`,
	"iu",
);
const ACCORDING =
	/(?:^|, )(?:selon|d['’]après|pour|à en croire|aux yeux d[eu]|de l['’]avis d[eu])\s[^,]{2,60}(?:,|$)/iu;

/** Finds claims that put in somebody's mouth what the article says that another said. */
export function createSpeakerRule(
	cast: Cast,
	{ analyze }: Pick<Language, "analyze">,
): Rule {
	const mentions = (text: string) => cast.mentionsIn(analyze(text));
	/** Who speaks in a text, whoever spoke `before` it standing for « a-t-il déclaré ». */
	const speakersIn = (text: string, before: string): Person[] => {
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
	return ({ claim, ground, pairs }) => {
		const claimed = claimedSpeaker(claim.text, cast.mentionsIn(claim.analysis));
		if (claimed === null) return [];
		const { text } = ground.statement;
		const speakers = speakersIn(text, ground.before);
		const [speaker] = speakers;
		if (speaker === undefined || speakers.includes(claimed.person)) return [];
		// Only what somebody else says can be another's words.
		const words = pairs.filter(
			({ own, word }) => own >= 0.7 && !word.unit.exact,
		);
		const all = pairs.filter(
			({ word }) => !word.unit.exact && word.unit.weight > 0.2,
		);
		if (words.length < all.length / 2 || words.length === 0) return [];
		const mention = [...mentions(text), ...mentions(ground.before)].find(
			({ person }) => person === speaker,
		);
		const said = speaker.titles[0]?.text ?? "";
		return [
			{
				difference: {
					kind: "value",
					of: "person",
					claimed: claim.text.slice(claimed.start, claimed.end),
					said: mention === undefined ? said : nameOf(mention, text, said),
				},
				start: claimed.start,
				end: claimed.end,
			},
		];
	};
}

/** The mention as it stands in the text. */
function nameOf({ start, end, by }: Mention, text: string, title: string) {
	return by === "name" ? text.slice(start, end) : title;
}

/** Whom a claim says something is from. */
function claimedSpeaker(
	text: string,
	mentions: readonly Mention[],
): Mention | null {
	const according = ACCORDING.exec(text);
	if (according !== null) {
		const end = according.index + according[0].length;
		return (
			mentions.find(({ start }) => start >= according.index && start < end) ??
			null
		);
	}
	const verb = [...text.matchAll(SPOKEN)][0];
	const [first] = mentions;
	return verb !== undefined && first !== undefined && first.end <= verb.index
		? first
		: null;
}
