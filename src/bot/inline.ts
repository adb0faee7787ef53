import { setTimeout as delay } from "node:timers/promises";
import { Composer } from "grammy";
import type {
	InlineQueryResultArticle,
	InlineQueryResultsButton,
} from "grammy/types";
import type { Answer } from "../answer/answer.ts";
import { findPlace, referenceOf } from "../answer/place.ts";
import { type Citation, findCited } from "../knowledge/citation.ts";
import type { Library } from "../presentation/library.ts";
import { pictureUrl } from "../presentation/reader-url.ts";
import { render, renderCaption } from "../presentation/reply.ts";
import { typeset } from "../presentation/typography.ts";
import { placeOf } from "../presentation/whereabouts.ts";
import { wording } from "../presentation/wording.ts";
import { START_QUESTION } from "./commands.ts";
import type { BotContext } from "./context.ts";
import type { Desk } from "./desk.ts";
import { inlineArticle } from "./inline-article.ts";

const words = wording.inline;

/** Telegram cuts what is typed after this many characters. */
const LONGEST_QUERY = 256;
const PAGE = 10;
/** A burst of typing has no longer pauses, in milliseconds. */
const TYPING = 60;
/** Telegram keeps the results for everybody, and does not know when the knowledge changes. */
const CACHE_SECONDS = 60;
const MOST_STARTERS = 5;

/**
 * What is typed after the bot's name in any chat: a summary and questions to begin with, the sentence of a reference, or
 * the best answers to a question, each a whole card. Results are the same for everybody.
 */
export function inlineMode(desk: Desk): Composer<BotContext> {
	const composer = new Composer<BotContext>();
	/** By person: the update of what was typed last. */
	const latest = new Map<number, number>();
	composer.on("inline_query", async (ctx) => {
		const { query, offset } = ctx.inlineQuery;
		const { update_id } = ctx.update;
		latest.set(ctx.from.id, update_id);
		await delay(TYPING);
		// More was typed meanwhile: nobody waits for this.
		if (latest.get(ctx.from.id) !== update_id) return;
		latest.delete(ctx.from.id);
		const results = await resultsFor(query.trim(), desk);
		const from = /^\d{1,4}$/.test(offset) ? Number(offset) : 0;
		const next = from + PAGE;
		const button = buttonOver(query, results);
		ctx.outcome = results.length > 0 ? "answer" : "not_covered";
		await ctx.answerInlineQuery(results.slice(from, next), {
			cache_time: CACHE_SECONDS,
			is_personal: false,
			next_offset: next < results.length ? String(next) : "",
			...(button !== null && { button }),
		});
	});
	return composer;
}

function buttonOver(
	query: string,
	results: readonly InlineQueryResultArticle[],
): InlineQueryResultsButton | null {
	const start_parameter = START_QUESTION;
	if ([...query].length >= LONGEST_QUERY)
		return { text: words.cut, start_parameter };
	return results.length === 0 ? { text: words.nothing, start_parameter } : null;
}

async function resultsFor(
	query: string,
	desk: Desk,
): Promise<InlineQueryResultArticle[]> {
	if (query === "") return starters(desk);
	const { engine, library } = desk;
	const place = findPlace(query, library.articles);
	if (place !== null) {
		const found = await engine.open(query);
		return found === null
			? []
			: [resultOf(query, found, desk), ...pictureOf(found, desk)];
	}
	const answer = await engine.ask(query);
	// What reads as a claim and asks nothing.
	const verdict =
		answer.kind === "verdict" || query.includes("?")
			? null
			: await engine.verify(query);
	const results = [
		...(verdict === null || verdict.verdict === "not_covered" ? [] : [verdict]),
		...(SHOWN.has(answer.kind) ? [answer] : []),
	];
	return [
		...results.map((found) => resultOf(found.kind, found, desk)),
		...(await passagesFor(query, results.flatMap(quotedBy), desk)),
	];
}

/** Answers worth posting as they are. */
const SHOWN: ReadonlySet<Answer["kind"]> = new Set([
	"answer",
	"verdict",
	"summary",
	"section",
	"facts",
	"share",
]);

async function starters(desk: Desk): Promise<InlineQueryResultArticle[]> {
	const { engine } = desk;
	const help = await engine.request("help");
	const questions = "suggestions" in help ? help.suggestions : [];
	const answers = questions
		.slice(0, MOST_STARTERS)
		.map(async (question) =>
			resultOf(question, await engine.ask(question), desk, typeset(question)),
		);
	const summary = await engine.request("summary");
	return [resultOf("summary", summary, desk), ...(await Promise.all(answers))];
}

/** The sentences near a question, without those that were shown. */
async function passagesFor(
	query: string,
	shown: readonly Citation[],
	desk: Desk,
): Promise<InlineQueryResultArticle[]> {
	const { engine, library } = desk;
	const results = (await engine.near(query))
		.filter(({ article, start }) =>
			shown.every((each) => each.article !== article || each.start !== start),
		)
		.map(async (citation) => {
			const reference = referenceOf(citation, library.articles);
			const found = await engine.open(reference);
			return found === null ? [] : [resultOf(reference, found, desk)];
		});
	return (await Promise.all(results)).flat();
}

function resultOf(
	key: string,
	answer: Answer,
	{ library, revision }: Desk,
	title = titleOf(answer, library),
): InlineQueryResultArticle {
	const [first] = quotedBy(answer);
	const reply = render(answer, library, { buttons: "links" });
	const id = `${revision} ${key} ${reply.html}`;
	return inlineArticle(id, title, first?.quote ?? "", reply);
}

/** A citation as the picture that Telegram shows of a link to it: Telegram takes no picture of ours by another way here. */
function pictureOf(
	answer: Answer,
	{ library, revision }: Desk,
): InlineQueryResultArticle[] {
	const [first] = quotedBy(answer);
	const url = first && pictureUrl(first, library);
	if (first === undefined || !url) return [];
	const reply = renderCaption(first, library, { buttons: "links" });
	const result = inlineArticle(
		`${revision} ${url}`,
		wording.picture.inline,
		first.quote,
		reply,
	);
	const preview = { url, prefer_large_media: true, show_above_text: true };
	return [
		{
			...result,
			input_message_content: {
				...result.input_message_content,
				link_preview_options: preview,
			},
		},
	];
}

function titleOf(answer: Answer, { articles }: Library): string {
	const [first] = quotedBy(answer);
	const place =
		first === undefined
			? words.summary
			: placeOf(
					[{ citation: first, ...findCited(first, articles) }],
					undefined,
					articles.length > 1,
				);
	switch (answer.kind) {
		case "answer":
			return answer.short ?? place;
		case "verdict":
			return wording.verdict[answer.verdict](articles.length > 1);
		case "summary":
			return words.summary;
		default:
			return place;
	}
}

function quotedBy(answer: Answer): readonly Citation[] {
	return "citations" in answer ? answer.citations : [];
}
