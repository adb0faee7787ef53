import type { Answer, Highlight, NotCovered, Part } from "../answer/answer.ts";
import type { Request } from "../answer/requests.ts";
import type { SummaryLength } from "../answer/summary.ts";
import type { Citation } from "../knowledge/citation.ts";
import type { Card, Choice, Line } from "./card.ts";
import { citationChoices, gapChoice, voteChoices } from "./citation-choices.ts";
import { GROUP_MENU } from "./command-names.ts";
import { correctionLines, findingLines } from "./finding.ts";
import type { Library } from "./library.ts";
import { quotes } from "./quotes.ts";
import { sheetLines } from "./sheet.ts";
import { sourceLines } from "./source.ts";
import { wording } from "./wording.ts";

/** The card of an answer, with at most `shown` of its citations, and of the articles it names: the rest are counted. */
export function answerCard(
	answer: Answer,
	library: Library,
	shown = Number.POSITIVE_INFINITY,
): Card {
	const card = cardOf(answer, library, shown);
	const noted = "notes" in answer ? notes(answer.notes ?? []) : [];
	const follows = "follows" in answer ? answer.follows : undefined;
	const before = follows === undefined ? [] : [text(wording.follows(follows))];
	return { ...card, lines: [...before, ...card.lines, ...noted] };
}

/** The card of an answer, without its notes. */
function cardOf(answer: Answer, library: Library, shown: number): Card {
	const { articles } = library;
	const several = articles.length > 1;
	const quoted = (
		citations: readonly Citation[],
		highlights: readonly Highlight[] = [],
	): Line[] => [
		...quotes(citations.slice(0, shown), articles, highlights),
		...hiddenLine(citations.length - shown),
	];
	switch (answer.kind) {
		case "answer":
			return {
				lines:
					answer.parts === undefined
						? [
								...correctionLines(answer.correction).flatMap(strong),
								...strong(answer.short),
								...(answer.speaker === undefined
									? []
									: [text(wording.speaker(answer.speaker))]),
								...quoted(answer.citations, answer.highlights),
							]
						: partLines(answer.parts, library, shown),
				choices: [
					citationChoices(answer.citations[0], library),
					voteChoices(answer.citations[0], library),
					...asking(answer.suggestions),
				],
			};
		case "not_covered": {
			const { citations } = answer;
			const nearest: Line[] =
				citations.length > 0
					? [text(wording.nearest(citations.length)), ...quoted(citations)]
					: [];
			return {
				lines: [...strong(refusal(answer, several)), ...nearest],
				choices: [
					...(answer.reason === "not_said" ? [[gapChoice()]] : []),
					...asking(answer.suggestions),
				],
			};
		}
		case "verdict": {
			const lines = [
				...strong(wording.verdict[answer.verdict](several)),
				...findingLines(answer.finding).map(text),
				...quoted(answer.citations),
				text(wording.verdictScope(several)),
			];
			return { lines, choices: aboutFirst(answer.citations, library) };
		}
		case "summary":
			return {
				lines: [...strong(wording.summary), ...quoted(answer.citations)],
				choices: [otherLengths(answer.length)],
			};
		case "facts":
			return { lines: sheetLines(answer.sheets, articles, shown), choices: [] };
		case "share":
			return {
				lines: [...strong(wording.share), ...quoted(answer.citations)],
				choices: [],
			};
		case "topics":
			return topicsCard(answer.citations, several, shown);
		case "section": {
			const { heading, citations } = answer;
			const body =
				citations.length > 0 ? quoted(citations) : [text(wording.emptySection)];
			const choices = citations.length === 1 ? citations : [];
			return {
				lines: [...strong(heading.quote), ...body],
				choices: aboutFirst(choices, library),
			};
		}
		case "source": {
			const lines = [
				...answer.articles.slice(0, shown).flatMap(sourceLines),
				...hiddenLine(answer.articles.length - shown),
			];
			return { lines, choices: [] };
		}
		case "help":
			return {
				lines: [text(wording.help(scopeOf(articles))), commandList()],
				choices: asking(answer.suggestions),
			};
		case "greeting":
			return {
				lines: [text(wording.greeting(scopeOf(articles)))],
				choices: asking(answer.suggestions),
			};
		case "thanks":
			return {
				lines: [text(wording.thanks)],
				choices: asking(answer.suggestions),
			};
	}
}

function aboutFirst(
	citations: readonly Citation[],
	library: Library,
): Choice[][] {
	const [first] = citations;
	return first === undefined ? [] : [citationChoices(first, library)];
}

/** The lengths that a summary may have besides its own. */
function otherLengths(length: SummaryLength): Choice[] {
	return SUMMARIES.filter((other) => other.length !== length).map(
		({ request, length: other }) => ({
			kind: "press",
			label: wording.summaryLength[other],
			action: { kind: "request", request },
		}),
	);
}

const SUMMARIES = [
	{ request: "one_sentence", length: "one_sentence" },
	{ request: "summary", length: "three_points" },
	{ request: "whole", length: "whole" },
] as const satisfies readonly { request: Request; length: SummaryLength }[];

/** Each question of several, over its answer. */
function partLines(
	parts: readonly Part[],
	library: Library,
	shown: number,
): Line[] {
	let left = shown;
	return parts.flatMap(({ question, answer }): Line[] => {
		const { lines } = cardOf(answer, library, Math.max(0, left));
		left -= answer.citations.length;
		return [{ kind: "question", text: question }, ...lines];
	});
}

/** The commands of everybody, and what each is for. */
export function commandList(): Line {
	return {
		kind: "list",
		items: GROUP_MENU.map((name) =>
			wording.command(name, wording.commands[name]),
		),
	};
}

function topicsCard(
	headings: readonly Citation[],
	several: boolean,
	shown: number,
): Card {
	const listed = headings.slice(0, Math.min(shown, MAX_TOPICS));
	const items = listed.map(({ quote }, index) =>
		wording.listed(index + 1, quote),
	);
	const buttons = listed.map(
		({ article, sectionNumber }, index): Choice => ({
			kind: "press",
			label: String(index + 1),
			action: {
				kind: "open",
				reference: several
					? `${article}_s${sectionNumber}`
					: `s${sectionNumber}`,
			},
		}),
	);
	const lines: Line[] = [
		...strong(wording.topics(several)),
		{ kind: "list", items },
		...hiddenLine(headings.length - listed.length),
		{ kind: "hint", text: wording.topicsHint },
	];
	return { lines, choices: inRows(buttons, 5) };
}

/** Telegram takes at most a hundred buttons. */
const MAX_TOPICS = 100;

function refusal(
	{ reason, explanation }: NotCovered,
	several: boolean,
): string {
	if (explanation !== null) return explanation;
	switch (reason) {
		case "empty":
			return wording.emptyQuestion;
		case "unknown_language":
			return wording.unknownLanguage;
		case "off_topic":
			return wording.offTopic(several);
		case "not_said":
			return wording.notSaid(several);
	}
}

function scopeOf(articles: Library["articles"]): string {
	const [first, ...others] = articles;
	if (first === undefined || others.length > 0)
		return wording.scopeSeveral(articles.length);
	return first.about === undefined
		? wording.scopeTitle(first.title)
		: wording.scopeAbout(first.about);
}

function strong(line: string | null): Line[] {
	return line === null ? [] : [{ kind: "strong", text: line }];
}

function text(line: string): Line {
	return { kind: "text", text: line };
}

function notes(lines: readonly string[]): Line[] {
	return [...new Set(lines)].map((note) => ({
		kind: "note",
		text: wording.note(note),
	}));
}

function hiddenLine(count: number): Line[] {
	return count > 0 ? [text(wording.hidden(count))] : [];
}

function asking(questions: readonly string[]): Choice[][] {
	return questions.map((question) => [{ kind: "ask", question }]);
}

function inRows<T>(items: readonly T[], width: number): T[][] {
	return items.length === 0
		? []
		: [items.slice(0, width), ...inRows(items.slice(width), width)];
}
