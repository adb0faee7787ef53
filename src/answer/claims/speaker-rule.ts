import { rememberedOf } from "../../analysis/remembered.ts";
import type { Language } from "../language.ts";
import type { Cast, Mention } from "./cast.ts";
import { type Rule, valueRival } from "./rival.ts";
import { createSpeakers, SPOKEN } from "./speakers.ts";
import type { Statement } from "./statement.ts";

const ACCORDING =
	/(?:^|, )(?:selon|d['’]après|pour|à en croire|aux yeux d[eu]|de l['’]avis d[eu])\s[^,]{2,60}(?:,|$)/iu;

/** « … a été exprimé par M. Laassel ». */
const BY = /^[^.;:!?]{0,20}(?<!\p{L})par\s+(?:le |la |l['’]|M\. |Mme |Dr )?$/iu;

/** Finds claims that put in somebody's mouth what the article says that another said. */
export function createSpeakerRule(
	cast: Cast,
	{ analyze }: Pick<Language, "analyze">,
): Rule {
	const speakersIn = createSpeakers(cast, analyze);
	const mentions = (text: string) => cast.mentionsIn(analyze(text));
	const speakerOf = rememberedOf(({ text, analysis }: Statement) =>
		claimedSpeaker(text, cast.mentionsIn(analysis)),
	);
	return ({ claim, ground, pairs }) => {
		const claimed = speakerOf(claim);
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
		const title = speaker.titles[0]?.text ?? "";
		const [said = title] = [text, ground.before].flatMap((where) =>
			mentions(where)
				.filter(({ person }) => person === speaker)
				.slice(0, 1)
				.map((mention) => nameOf(mention, where, title)),
		);
		return [valueRival("person", claim, claimed, said)];
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
	const after = verb === undefined ? text.length : verb.index + verb[0].length;
	const by = mentions.find(
		({ start }) => start >= after && BY.test(text.slice(after, start)),
	);
	if (by !== undefined) return by;
	const [first] = mentions;
	return verb !== undefined && first !== undefined && first.end <= verb.index
		? first
		: null;
}
