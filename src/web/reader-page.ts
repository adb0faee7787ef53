import { html } from "hono/html";
import type { Sheet, SheetGroup } from "../answer/answer.ts";
import type { Article, Section, Sentence } from "../knowledge/article.ts";
import { cite, textOf } from "../knowledge/citation.ts";
import type { Line } from "../presentation/card.ts";
import type { Library } from "../presentation/library.ts";
import { sourceLines } from "../presentation/source.ts";
import { placeOf } from "../presentation/whereabouts.ts";
import { wording } from "../presentation/wording.ts";

const words = wording.reader;

/** A whole page in HTML; hono's `html` escapes all that is put into it. */
type Html = ReturnType<typeof html>;

/** The page of an article: each sentence has its address, « #s3-2 », with the facts beside it. */
export function readerPage(
	article: Article,
	sheet: Sheet | undefined,
	{ publicUrl }: Pick<Library, "publicUrl">,
): Html {
	// The lead may have no sentence: the title is then followed by the first section.
	const [opening] = article.sections.flatMap(({ sentences }) => sentences);
	const path = `/a/${encodeURIComponent(article.id)}`;
	return html`<!doctype html>
<html lang="fr">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>${article.title}</title>
		<meta property="og:type" content="article" />
		<meta property="og:locale" content="fr_FR" />
		<meta property="og:site_name" content="${wording.profile.name}" />
		<meta property="og:title" content="${article.title}" />
		${
			opening === undefined
				? ""
				: html`<meta property="og:description" content="${textOf(article, opening)}" />`
		}
		${
			publicUrl === undefined
				? ""
				: html`<meta property="og:url" content="${publicUrl}${path}" />`
		}
		${
			publicUrl === undefined || opening === undefined
				? ""
				: html`<meta property="og:image" content="${publicUrl}${path}/${idOf(opening)}.png" />`
		}
		<link rel="icon" href="/icon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="/reader.css" />
		<script type="module" src="/reader.js"></script>
	</head>
	<body>
		<div class="sheet">
			<main>
				${article.sections.map((section) => sectionHtml(article, section))}
			</main>
			${asideHtml(sheet)}
			<footer><p>${words.verbatim}</p></footer>
		</div>
		<p id="status" role="status" data-copied="${words.copied}"></p>
		<template id="copy"><button type="button">${words.copy}</button></template>
	</body>
</html>
`;
}

function sectionHtml(article: Article, section: Section): Html {
	const title = sentenceHtml(article, section.heading);
	const isLead = section.number === 1;
	return html`<section>
	${isLead ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
	${isLead ? originHtml(article) : ""}
	${blocksOf(section.sentences).map((block) => blockHtml(article, block))}
</section>`;
}

function blockHtml(article: Article, block: readonly Sentence[]): Html {
	const prose = block.filter(({ role }) => role === "prose");
	const bullets = block.filter(({ role }) => role === "bullet");
	return html`${
		prose.length === 0
			? ""
			: html`<p>${prose.map((each) => html`${sentenceHtml(article, each)} `)}</p>`
	}${
		bullets.length === 0
			? ""
			: html`<ul>${bullets.map((each) => html`<li>${sentenceHtml(article, each)}</li>`)}</ul>`
	}`;
}

/** The address of a sentence on the page of its article, and the name of its picture. */
function idOf({ section, number }: Sentence): string {
	return `s${section}-${number}`;
}

function sentenceHtml(article: Article, sentence: Sentence): Html {
	const id = idOf(sentence);
	const citation = cite(article, sentence);
	const place = placeOf([{ citation, article, sentence }], undefined, true);
	const where = wording.reference.line(wording.reference.numbered(place, id));
	return html`<span class="sentence" id="${id}" data-citation="${where}"><span class="quote">${citation.quote}</span><a href="#${id}" aria-label="${words.link(id)}">${id}</a></span>`;
}

function originHtml(article: Article): Html {
	const [, ...lines] = sourceLines(article);
	return html`<div class="origin">${lines.map(lineHtml)}</div>`;
}

function lineHtml(line: Line): Html {
	return line.kind === "list"
		? html`<ul>${line.items.map((item) => html`<li>${item}</li>`)}</ul>`
		: html`<p>${"text" in line ? line.text : ""}</p>`;
}

function asideHtml(sheet: Sheet | undefined): Html | string {
	return sheet === undefined || sheet.groups.length === 0
		? ""
		: html`<aside aria-label="${words.facts}"><h2>${words.facts}</h2>${sheet.groups
				.filter(({ group }) => group !== "commitments")
				.map(groupHtml)}</aside>`;
}

function groupHtml({ group, entries }: SheetGroup): Html {
	return html`<h3>${wording.sheet[group]}</h3><ul>${entries.map(
		({ name, role, citation }) =>
			html`<li><a href="#s${citation.sectionNumber}-${citation.sentence}">${
				role === null ? name : wording.sheet.role(name, role)
			}</a></li>`,
	)}</ul>`;
}

/** Sentences of one paragraph, or of a list and what introduces it, together. */
function blocksOf(sentences: readonly Sentence[]): Sentence[][] {
	const blocks: Sentence[][] = [];
	for (const sentence of sentences) {
		const last = blocks.at(-1);
		if (last?.[0]?.block === sentence.block) last.push(sentence);
		else blocks.push([sentence]);
	}
	return blocks;
}
