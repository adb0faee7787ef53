import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import { referenceOf } from "../answer/place.ts";
import { type Citation, findCited } from "../knowledge/citation.ts";
import type { Library } from "./library.ts";
import { placeOf } from "./whereabouts.ts";
import { wording } from "./wording.ts";

/** A function that draws a citation: PNG, the quote whole; null for one too long to be read in a picture. */
export type DrawCitation = (citation: Citation) => Promise<Uint8Array | null>;

const WIDTH = 1200;
/** Longest quote that is drawn, in UTF-16 units: Telegram takes no picture that is 20 times as high as wide. */
const LONGEST = 6000;
/** Pictures that are kept, the oldest going first. */
const KEPT = 64;

const INK = "#16211d";
const SOFT = "#55635d";
const ACCENT = "#0b5f4d";

const fontFile = (name: string) =>
	readFileSync(
		new URL(
			import.meta.resolve(
				`@fontsource/source-serif-4/files/source-serif-4-${name}.woff`,
			),
		),
	);

/** Pictures of the citations of a library, each drawn once as long as it is kept. */
export function createPictures(library: Library): DrawCitation {
	const pictures = new Map<string, Promise<Uint8Array>>();
	let fonts: SatoriOptions["fonts"] | null = null;
	const draw = async (citation: Citation): Promise<Uint8Array> => {
		fonts ??= [
			{ name: "Serif", data: fontFile("latin-400-normal"), weight: 400 },
			{ name: "Serif", data: fontFile("latin-600-normal"), weight: 600 },
			{ name: "Extended", data: fontFile("latin-ext-400-normal"), weight: 400 },
		];
		const svg = await satori(cardOf(citation, library), {
			width: WIDTH,
			fonts,
		});
		return new Resvg(svg).render().asPng();
	};
	return async (citation) => {
		if (citation.quote.length > LONGEST) return null;
		const key = `${citation.article} ${citation.start}`;
		const picture = pictures.get(key) ?? draw(citation);
		pictures.delete(key);
		pictures.set(key, picture);
		const [oldest] = pictures.keys();
		if (pictures.size > KEPT && oldest !== undefined) pictures.delete(oldest);
		return picture;
	};
}

/** What satori takes for an element. */
interface Box {
	readonly type: "div";
	readonly key: null;
	readonly props: {
		readonly style: Readonly<Record<string, string | number>>;
		readonly children: string | readonly Box[];
	};
}

function box(
	style: Box["props"]["style"],
	children: Box["props"]["children"],
): Box {
	return {
		type: "div",
		key: null,
		props: { style: { display: "flex", ...style }, children },
	};
}

function cardOf(citation: Citation, { articles }: Library): Box {
	const found = findCited(citation, articles);
	const place = placeOf([{ citation, ...found }], undefined, false);
	const reference = referenceOf(citation, articles);
	return box(
		{
			flexDirection: "column",
			width: WIDTH,
			boxSizing: "border-box",
			padding: 72,
			fontFamily: "Serif, Extended",
			color: INK,
			backgroundColor: "#fbfaf6",
			borderLeft: `24px solid ${ACCENT}`,
		},
		[
			box(
				{
					fontSize: sizeFor(citation.quote.length),
					lineHeight: 1.4,
					marginBottom: 48,
				},
				wording.quoted(citation.quote),
			),
			box(
				{ fontSize: 28, fontWeight: 600, marginBottom: 12 },
				found.article.title,
			),
			box({ fontSize: 26, color: SOFT, marginBottom: 40 }, place),
			box({ fontSize: 22, color: ACCENT }, wording.picture.verbatim(reference)),
		],
	);
}

/** The longer a quote, the smaller, but never too small for a telephone. */
function sizeFor(length: number): number {
	if (length < 120) return 56;
	return length < 300 ? 46 : 38;
}
