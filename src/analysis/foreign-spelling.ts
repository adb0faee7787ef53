const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/** How a word of any language is looked up: lower case, no vowel marks or accents, one form for letters that are written in several. */
export function spellingOf(word: string): string {
	return westernDigits(word)
		.toLowerCase()
		.normalize("NFKD")
		.replace(/[\p{M}ـ]/gu, "")
		.replace(/[’ʼ]/g, "'")
		.replace(/ى/g, "ي")
		.replace(/ة/g, "ه")
		.replace(/ٱ/g, "ا");
}

/** A text with its Arabic digits as 0 to 9. */
export function westernDigits(text: string): string {
	return text.replace(ARABIC_DIGITS, (digit) =>
		String(digit.charCodeAt(0) & 0xf),
	);
}
