import type { Article, Section, Sentence } from "../knowledge/article.ts";
import type { Citation } from "../knowledge/citation.ts";
import { wording } from "./wording.ts";

const words = wording.reference;

/** A citation and the sentence it quotes. */
export interface Quoted {
	readonly citation: Citation;
	readonly article: Article;
	readonly sentence: Sentence;
}

/** Where a run of sentences stands: its section, and its position there; `before` is the quote shown just above. */
export function placeOf(
	run: readonly [Quoted, ...Quoted[]],
	before: Quoted | undefined,
	several: boolean,
): string {
	const [{ article, citation }] = run;
	const section = article.sections[citation.sectionNumber - 1] as Section;
	const again =
		before?.article === article &&
		before.citation.sectionNumber === citation.sectionNumber;
	const position = positionOf(run, section);
	const place = [
		again
			? words.sameSection
			: nameOf(citation.sentence, citation.section, section.number),
		position,
	];
	const shown = place.filter((part) => part !== null).join(", ");
	return several && !again
		? words.inArticle(article.title, lowerFirst(shown))
		: shown;
}

function nameOf(sentence: number, title: string, section: number): string {
	if (sentence === 0) return section === 1 ? words.title : words.heading;
	return section === 1 ? words.lead : words.section(title);
}

/** Null where the section says enough: a heading, or a section of one sentence. */
function positionOf(
	run: readonly [Quoted, ...Quoted[]],
	{ sentences }: Section,
): string | null {
	const [{ citation, sentence }] = run;
	const count = sentences.length;
	if (citation.sentence === 0 || count === 1) return null;
	if (run.length === count) return words.whole;
	if (
		run.every(
			(quoted) =>
				quoted.sentence.role === "bullet" &&
				quoted.sentence.block === sentence.block,
		)
	) {
		const list = sentences.filter(
			({ role, block }) => role === "bullet" && block === sentence.block,
		);
		const n = list.indexOf(sentence) + 1;
		return run.length === 1
			? words.bullet(n, list.length)
			: words.bullets(n, n + run.length - 1, list.length);
	}
	const [from, to] = [sentence.number, sentence.number + run.length - 1];
	if (run.length === 1) return words.sentence(from, count);
	const prose = run.every((quoted) => quoted.sentence.role === "prose");
	return prose
		? words.sentences(from, to, count)
		: words.passages(from, to, count);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
