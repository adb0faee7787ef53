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
	/** `text` is verbatim quotes, joined by a space, a new line or a bullet; `reference` says where they stand. */
	| {
			readonly kind: "quote";
			readonly text: string;
			readonly reference: string;
	  }
	| { readonly kind: "list"; readonly items: readonly string[] }
	/** What to do with the buttons. */
	| { readonly kind: "hint"; readonly text: string }
	/** What a careful reader needs besides. */
	| { readonly kind: "note"; readonly text: string };

/** A button, and what pressing it asks. */
export type Choice =
	| { readonly kind: "ask"; readonly question: string }
	| {
			readonly kind: "open";
			readonly label: string;
			readonly reference: string;
	  };

/** A card of plain paragraphs. */
export function textCard(...paragraphs: readonly string[]): Card {
	return {
		lines: paragraphs.map((text) => ({ kind: "text", text })),
		choices: [],
	};
}
