import type { Span } from "../knowledge/span.ts";
import type { Action } from "./callback-data.ts";

/** What a reply shows, whatever shows it: Telegram, a terminal or a page. */
export interface Card {
	readonly lines: readonly Line[];
	/** Rows of buttons. */
	readonly choices: readonly (readonly Choice[])[];
}

export type Line =
	/** The question that a button asked. */
	| { readonly kind: "question"; readonly text: string }
	/** The short direct answer, or a title. */
	| { readonly kind: "strong"; readonly text: string }
	| { readonly kind: "text"; readonly text: string }
	/** Verbatim quotes; `reference` says where they stand. */
	| {
			readonly kind: "quote";
			readonly pieces: readonly Piece[];
			readonly reference: string;
	  }
	| { readonly kind: "list"; readonly items: readonly string[] }
	/** What to do with the buttons: shown with them only. */
	| { readonly kind: "hint"; readonly text: string }
	/** What a careful reader needs besides. */
	| { readonly kind: "note"; readonly text: string };

/** Quotes that read as one paragraph, or one item of a list. */
export interface Piece {
	/** What stands before it and is no quote: new lines, a bullet. */
	readonly mark: string;
	readonly text: string;
	/** Words to make stand out, in order, by their UTF-16 offsets in `text`. */
	readonly highlights: readonly Span[];
}

/** A button. */
export type Choice =
	/** Asks its question. */
	| { readonly kind: "ask"; readonly question: string }
	/** Does something here. */
	| {
			readonly kind: "press";
			readonly label: string;
			readonly action: Action;
	  }
	/** Copies a text of 256 characters at most. */
	| { readonly kind: "copy"; readonly label: string; readonly text: string }
	/** Brings a place of an article into another chat. */
	| {
			readonly kind: "share";
			readonly label: string;
			readonly reference: string;
	  }
	| { readonly kind: "link"; readonly label: string; readonly url: string };

/** A card of plain paragraphs. */
export function textCard(...paragraphs: readonly string[]): Card {
	return {
		lines: paragraphs.map((text) => ({ kind: "text", text })),
		choices: [],
	};
}
