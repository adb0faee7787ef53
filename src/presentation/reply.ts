import type { Answer } from "../answer/answer.ts";
import { findPlace } from "../answer/place.ts";
import { type Citation, findCited } from "../knowledge/citation.ts";
import type { Occurrence } from "../search/phrase-search.ts";
import type { FeedbackReport } from "../state/feedback-report.ts";
import { answerCard } from "./answer-card.ts";
import { type Action, encodePress, questionKey } from "./callback-data.ts";
import { type Card, type Choice, type Line, textCard } from "./card.ts";
import { sharingChoices } from "./citation-choices.ts";
import { contextCard } from "./context-card.ts";
import { feedbackCard } from "./feedback-card.ts";
import { toHtml } from "./html.ts";
import type { Library } from "./library.ts";
import { searchCard } from "./search-card.ts";
import { entriesOf } from "./sheet.ts";
import { typeset } from "./typography.ts";
import { placeOf } from "./whereabouts.ts";
import { wording } from "./wording.ts";

/** One Telegram message. */
export interface Reply {
	readonly html: string;
	readonly buttons: readonly (readonly Button[])[];
}

/** A button as Telegram takes it. */
export type Button = { readonly text: string } & (
	| { readonly callback_data: string }
	| { readonly copy_text: { readonly text: string } }
	| { readonly switch_inline_query: string }
	| { readonly url: string }
);

/** How a card is shown. */
export interface Showing {
	/** What a button asked, shown above the answer. */
	readonly question?: string;
	/** The only one who may press its buttons; absent, anybody may. */
	readonly owner?: number | undefined;
	/** « links » are the buttons that do nothing here: they copy, share and open. */
	readonly buttons?: "all" | "links" | "none";
}

/** What one Telegram message can hold: UTF-16 units of text, bytes of HTML, formatted stretches. */
const LIMITS = { text: 4096, bytes: 32_768, entities: 100 };

/** The message for an answer: whole citations are left out where Telegram has no room. */
export function render(
	answer: Answer,
	library: Library,
	showing: Showing = {},
): Reply {
	const { question } = showing;
	const title: Line[] =
		question === undefined
			? []
			: [{ kind: "question", text: typeset(question) }];
	return fitted(itemsOf(answer), showing, (shown) => {
		const card = answerCard(answer, library, shown);
		return { ...card, lines: [...title, ...card.lines] };
	});
}

/** The message for the places where a phrase stands, as many as Telegram has room for. */
export function renderSearch(
	phrase: string,
	found: readonly Occurrence[],
	{ articles }: Library,
): Reply {
	return fitted(found.length, {}, (shown) =>
		searchCard(phrase, found, articles, shown),
	);
}

/** The message for a sentence in its context, alone where Telegram has no room for more; null for a reference to no sentence. */
export function renderContext(
	reference: string,
	library: Library,
	showing: Showing,
): Reply | null {
	const place = findPlace(reference, library.articles);
	if (place === null || place.sentence === null) return null;
	const cited = { article: place.article, sentence: place.sentence };
	return fitted(1, showing, (shown) => contextCard(cited, library, shown > 0));
}

/** What is said under the picture of a citation: where it stands. */
export function renderCaption(
	citation: Citation,
	library: Library,
	showing: Showing,
): Reply {
	const found = findCited(citation, library.articles);
	const place = placeOf([{ citation, ...found }], undefined, true);
	const card = textCard(place);
	return replyOf(
		{ ...card, choices: [sharingChoices(citation, library)] },
		showing,
	);
}

/** The message for what readers reported. */
export function renderFeedback(
	report: FeedbackReport,
	showing: Showing,
): Reply {
	return fitted(report.gaps.length, showing, (shown) =>
		feedbackCard(report, shown),
	);
}

/** The message for the card with the most of its `items` that Telegram has room for. */
function fitted(
	items: number,
	showing: Showing,
	upTo: (shown: number) => Card,
): Reply {
	let [fitting, beyond] = [-1, items + 1];
	if (fits(upTo(beyond))) return replyOf(upTo(beyond), showing);
	while (beyond - fitting > 1) {
		const shown = Math.floor((fitting + beyond) / 2);
		if (fits(upTo(shown))) fitting = shown;
		else beyond = shown;
	}
	return replyOf(
		fitting < 0 ? textCard(wording.answerTooLong) : upTo(fitting),
		showing,
	);
}

/** The message for a card that is known to be short. */
export function replyOf(card: Card, showing: Showing = {}): Reply {
	const buttons = card.choices
		.map((row) => row.flatMap((choice) => buttonOf(choice, showing)))
		.filter((row) => row.length > 0);
	const lines = card.lines.filter(
		({ kind }) => kind !== "hint" || buttons.length > 0,
	);
	return { html: toHtml({ ...card, lines }), buttons };
}

/** None for what is not shown, and for a place whose reference is too long for a button. */
function buttonOf(
	choice: Choice,
	{ owner, buttons = "all" }: Showing,
): Button[] {
	if (buttons === "none") return [];
	switch (choice.kind) {
		case "ask":
		case "press": {
			if (buttons === "links") return [];
			const [text, action]: [string, Action] =
				choice.kind === "press"
					? [choice.label, choice.action]
					: [
							typeset(choice.question),
							{ kind: "ask", key: questionKey(choice.question) },
						];
			const data = encodePress({ owner: owner ?? null, action });
			return data === null ? [] : [{ text, callback_data: data }];
		}
		case "copy":
			return [{ text: choice.label, copy_text: { text: choice.text } }];
		case "share":
			return [{ text: choice.label, switch_inline_query: choice.reference }];
		case "link":
			return [{ text: choice.label, url: choice.url }];
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
