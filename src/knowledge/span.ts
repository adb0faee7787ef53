/** Half-open range of UTF-16 offsets into an article's text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
