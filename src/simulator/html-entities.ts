import type { Entity, EntityType } from "./protocol.ts";
import { Refusal } from "./refusal.ts";

/** A text and its formatting. */
export interface FormattedText {
	readonly text: string;
	readonly entities: readonly Entity[];
}

interface OpenTag {
	readonly name: string;
	/** Where its text begins. */
	readonly offset: number;
	readonly attributes: ReadonlyMap<string, string>;
}

const TYPES: Readonly<Record<string, EntityType>> = {
	b: "bold",
	strong: "bold",
	i: "italic",
	em: "italic",
	u: "underline",
	ins: "underline",
	s: "strikethrough",
	strike: "strikethrough",
	del: "strikethrough",
	span: "spoiler",
	"tg-spoiler": "spoiler",
	code: "code",
	pre: "pre",
	blockquote: "blockquote",
	a: "text_link",
};

const CHARACTER =
	/&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[0-9a-f]{1,6})|(?<name>lt|gt|amp|quot)(?![a-z]));?/iy;
const NAMED: Readonly<Record<string, string>> = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: '"',
};
const NAME = /[^\s>]*/y;
const ATTRIBUTE_NAME = /\s*(?<name>[^\s=>/"']*)\s*/y;
const ATTRIBUTE_VALUE =
	/=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<token>[a-z0-9.-]*(?=[\s>])|[a-z0-9.-]+$))/iy;

/** Reads Telegram HTML as TDLib's `parse_html` does, custom emoji and dates apart. Throws a Refusal with its words. */
export function parseHtml(html: string): FormattedText {
	const entities: Entity[] = [];
	const open: OpenTag[] = [];
	let text = "";
	let at = 0;
	const refuse = (message: string): never => {
		throw new Refusal(`can't parse entities: ${message}`);
	};
	const match = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const found = pattern.exec(html);
		if (found !== null) at = pattern.lastIndex;
		return found;
	};

	const startTag = (begin: number): void => {
		const where = `at byte offset ${byteOffset(html, begin)}`;
		const name = match(NAME)?.[0].toLowerCase() ?? "";
		if (at >= html.length) refuse(`Unclosed start tag ${where}`);
		if (!Object.hasOwn(TYPES, name))
			refuse(`Unsupported start tag "${name}" ${where}`);
		const attributes = new Map<string, string>();
		while (html[at] !== ">") {
			if (match(/\s*(?=>)/y)) break;
			const attribute = match(ATTRIBUTE_NAME)?.groups?.name ?? "";
			if (attribute === "")
				refuse(`Empty attribute name in the tag "${name}" ${where}`);
			if (at >= html.length) refuse(`Unclosed start tag "${name}" ${where}`);
			const token = byteOffset(html, at + 1);
			const value =
				html[at] === "=" ? match(ATTRIBUTE_VALUE)?.groups : { token: "" };
			if (value === undefined && /=\s*$/y.test(html.slice(at)))
				refuse(`Unclosed start tag "${name}" ${where}`);
			if (value === undefined && /=\s*["']/y.test(html.slice(at)))
				refuse(`Unclosed start tag ${where}`);
			if (value === undefined)
				refuse(`Unexpected end of name token at byte offset ${token}`);
			attributes.set(
				attribute,
				decode(
					value?.double ?? value?.single ?? value?.token?.toLowerCase() ?? "",
				),
			);
			if (at >= html.length) refuse(`Unclosed start tag ${where}`);
		}
		if (name === "span" && attributes.get("class") !== "tg-spoiler") {
			refuse(`Tag "span" must have class "tg-spoiler" ${where}`);
		}
		open.push({ name, offset: text.length, attributes });
	};

	const endTag = (begin: number): void => {
		const where = `at byte offset ${byteOffset(html, begin)}`;
		const tag = open.pop() ?? refuse(`Unexpected end tag ${where}`);
		const name = match(NAME)?.[0] ?? "";
		match(/\s*/y);
		if (html[at] !== ">") refuse(`Unclosed end tag ${where}`);
		if (name !== "" && name.toLowerCase() !== tag.name) {
			refuse(
				`Unmatched end tag ${where}, expected "</${tag.name}>", found "</${name}>"`,
			);
		}
		if (text.length > tag.offset) entities.push(...entityOf(tag, text));
	};

	while (at < html.length) {
		const character = match(CHARACTER);
		if (character !== null) {
			text += decode(character[0]);
		} else if (html[at] !== "<") {
			text += html[at++];
		} else {
			const begin = at++;
			if (html[at] === "/") {
				at++;
				endTag(begin);
			} else startTag(begin);
			at++;
		}
	}
	const unclosed = open.at(-1);
	if (unclosed !== undefined)
		refuse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
	return trimmed(text, entities);
}

/** None for a link that Telegram does not make: it drops those without a word. */
function entityOf(
	{ name, offset, attributes }: OpenTag,
	text: string,
): Entity[] {
	const length = text.length - offset;
	const type = TYPES[name] as EntityType;
	if (type === "blockquote" && attributes.has("expandable"))
		return [{ type: "expandable_blockquote", offset, length }];
	if (type !== "text_link") return [{ type, offset, length }];
	const url = linkUrl(attributes.get("href") || text.slice(offset));
	return url === null ? [] : [{ type, offset, length, url }];
}

function linkUrl(href: string): string | null {
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(href)
		? href
		: `http://${href}`;
	if (!URL.canParse(address)) return null;
	const { protocol, hostname, href: url } = new URL(address);
	return /^https?:$/.test(protocol) && hostname.includes(".") ? url : null;
}

function decode(text: string): string {
	return text.replace(new RegExp(CHARACTER.source, "gi"), (whole, ...rest) => {
		const { decimal, hexadecimal, name } = rest.at(-1) as Record<
			string,
			string | undefined
		>;
		if (name !== undefined) return NAMED[name] ?? whole;
		const code =
			decimal === undefined
				? Number.parseInt(hexadecimal ?? "", 16)
				: Number(decimal);
		return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
	});
}

/** Without the white space at the end, and that before the first entity. */
function trimmed(text: string, entities: readonly Entity[]): FormattedText {
	const first = Math.min(...entities.map(({ offset }) => offset), text.length);
	const start = Math.min(text.length - text.trimStart().length, first);
	const end = text.trimEnd().length;
	const kept = entities
		.map((entity) => ({
			...entity,
			offset: entity.offset - start,
			length: Math.min(entity.length, end - entity.offset),
		}))
		.filter(({ length }) => length > 0)
		.sort((a, b) => a.offset - b.offset || b.length - a.length);
	return { text: text.slice(start, end), entities: kept };
}

function byteOffset(html: string, offset: number): number {
	return Buffer.byteLength(html.slice(0, offset));
}
