import type { Answer } from "../answer/answer.ts";
import type { Article } from "../knowledge/article.ts";
import type { Occurrence } from "../search/phrase-search.ts";
import { answerCard } from "./answer-card.ts";
import { encodeAsk, encodeOpen, encodeRequest } from "./callback-data.ts";
import { type Card, type Choice, type Line, textCard } from "./card.ts";
import { toHtml } from "./html.ts";
import { searchCard } from "./search-card.ts";
import { entriesOf } from "./sheet.ts";
import { typeset } from "./typography.ts";
import { wording } from "./wording.ts";

/** One Telegram message. */
export interface Reply {
	readonly html: string;
	readonly buttons: readonly (readonly Button[])[];
}

interface Button {
	readonly text: string;
	readonly callback_data: string;
}

/** What one Telegram message can hold: UTF-16 units of text, bytes of HTML, formatted stretches. */
const LIMITS = { text: 4096, bytes: 32_768, entities: 100 };

/** The message for an answer, under the question a button asked: whole citations are left out where Telegram has no room. */
export function render(
	answer: Answer,
	articles: readonly Article[],
	question?: string,
): Reply {
	const title: Line[] =
		question === undefined
			? []
			: [{ kind: "question", text: typeset(question) }];
	return fitted(itemsOf(answer), (shown) => {
		const card = answerCard(answer, articles, shown);
		return { ...card, lines: [...title, ...card.lines] };
	});
}

/** The message for the places where a phrase stands, as many as Telegram has room for. */
export function renderSearch(
	phrase: string,
	found: readonly Occurrence[],
	articles: readonly Article[],
): Reply {
	return fitted(found.length, (shown) =>
		searchCard(phrase, found, articles, shown),
	);
}

/** The message for the card with the most of its `items` that Telegram has room for. */
function fitted(items: number, upTo: (shown: number) => Card): Reply {
	let [fitting, beyond] = [-1, items + 1];
	if (fits(upTo(beyond))) return replyOf(upTo(beyond));
	while (beyond - fitting > 1) {
		const shown = Math.floor((fitting + beyond) / 2);
		if (fits(upTo(shown))) fitting = shown;
		else beyond = shown;
	}
	return replyOf(fitting < 0 ? textCard(wording.answerTooLong) : upTo(fitting));
}

/** The message for a card that is known to be short. */
export function replyOf(card: Card): Reply {
	const buttons = card.choices
		.map((row) => row.flatMap(buttonOf))
		.filter((row) => row.length > 0);
	const lines = card.lines.filter(
		({ kind }) => kind !== "hint" || buttons.length > 0,
	);
	return { html: toHtml({ ...card, lines }), buttons };
}

/** None for a place whose reference is too long for a button. */
function buttonOf(choice: Choice): Button[] {
	switch (choice.kind) {
		case "ask":
			return [
				{
					text: typeset(choice.question),
					callback_data: encodeAsk(choice.question),
				},
			];
		case "request":
			return [
				{ text: choice.label, callback_data: encodeRequest(choice.request) },
			];
		case "open": {
			const data = encodeOpen(choice.reference);
			return data === null ? [] : [{ text: choice.label, callback_data: data }];
		}
	}
}

function itemsOf(answer: Answer): number {
	if (answer.kind === "facts") return entriesOf(answer.sheets);
	if (answer.kind === "source") return answer.articles.length;
	return "citations" in answer ? answer.citations.length : 0;
}

function fits(card: Card): boolean {
	const html = toHtml(card);
	const text = html.replace(/<[^>]*>/g, "").replace(/&\w+;/g, "&");
	const entities = html.match(/<\w/g)?.length ?? 0;
	return (
		text.length <= LIMITS.text &&
		Buffer.byteLength(html) < LIMITS.bytes &&
		entities <= LIMITS.entities
	);
}
