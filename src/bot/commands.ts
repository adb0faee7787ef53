import { findPlace, referenceOf } from "../answer/place.ts";
import type { Request } from "../answer/requests.ts";
import { cite } from "../knowledge/citation.ts";
import { answerCard } from "../presentation/answer-card.ts";
import { textCard } from "../presentation/card.ts";
import {
	renderCaption,
	renderFeedback,
	renderSearch,
} from "../presentation/reply.ts";
import { wording } from "../presentation/wording.ts";
import { findPhrase } from "../search/phrase-search.ts";
import { readReport } from "../state/feedback-report.ts";
import type { Asked } from "./asked.ts";
import { type Desk, MAX_QUESTION_LENGTH } from "./desk.ts";
import type { Asker } from "./responder.ts";
import { answering, noticing, type Response } from "./response.ts";

type Run = (
	asked: Asked,
	asker: Asker,
) => Response | null | Promise<Response | null>;

/** The parameter of the link that asks for a question in private. */
export const START_QUESTION = "question";

/** What commands without words ask of the engine. */
const REQUESTS: Readonly<Record<string, Request>> = {
	aide: "help",
	help: "help",
	sujets: "topics",
	resume: "summary",
	faits: "facts",
	acteurs: "actors",
	dates: "dates",
	partager: "share",
	source: "source",
};

/** What each command does, by its name. Null where only editors may use it. */
export function createCommands(desk: Desk): ReadonlyMap<string, Run> {
	const { engine, library, feedback } = desk;
	const requests = Object.entries(REQUESTS).map(
		([name, request]): [string, Run] => [
			name,
			async () => answering(await engine.request(request), library),
		],
	);
	return new Map<string, Run>([
		...requests,
		["start", ({ words }) => starting(words, desk)],
		[
			"question",
			async ({ words }, { ask }) => {
				if (words === "")
					return { ...notice(wording.questionUsage), asksBack: true };
				if (words.length > MAX_QUESTION_LENGTH) return tooLong();
				return answering(await ask(words), library);
			},
		],
		[
			"verifier",
			({ words, replied }) =>
				words === "" && replied !== null
					? verifying(replied.text, replied.id, desk)
					: verifying(words, null, desk),
		],
		["chercher", ({ words }) => searching(words, desk)],
		[
			"citer",
			async ({ words }) => {
				const found = words === "" ? null : await engine.open(words);
				if (found !== null) return answering(found, library);
				return notice(words === "" ? wording.citeUsage : wording.unknownLink);
			},
		],
		["carte", ({ words }, { last }) => drawing(words || last, desk)],
		["methode", () => notice(wording.method)],
		["confidentialite", () => notice(wording.privacy)],
		[
			"manques",
			async (_, { isEditor }) => {
				if (!isEditor) return null;
				const report = await readReport(feedback, engine.group);
				return {
					outcome: "notice",
					show: (showing) => renderFeedback(report, showing),
				};
			},
		],
	]);
}

/** What an article makes of a claim; `about` is the message that makes it, when it is not the asker's. */
export async function verifying(
	claim: string,
	about: number | null,
	{ engine, library }: Desk,
): Promise<Response> {
	if (claim === "") return notice(wording.verifyUsage);
	if (claim.length > MAX_QUESTION_LENGTH) return tooLong();
	return { ...answering(await engine.verify(claim), library), about };
}

/** The notice for a message that is no single question. */
export function tooLong(): Response {
	return notice(wording.questionTooLong(MAX_QUESTION_LENGTH));
}

async function starting(
	parameter: string,
	{ engine, library }: Desk,
): Promise<Response> {
	if (parameter === "")
		return answering(await engine.request("greeting"), library);
	if (parameter === START_QUESTION) return notice(wording.inline.ask);
	const place = await engine.open(parameter);
	if (place !== null) return answering(place, library);
	const help = answerCard(await engine.request("help"), library);
	return noticing({
		...help,
		lines: [...textCard(wording.unknownLink).lines, ...help.lines],
	});
}

function searching(words: string, { library }: Desk): Response {
	const phrase = unquoted(words);
	if (phrase === "") return notice(wording.searchUsage);
	if (phrase.length > MAX_QUESTION_LENGTH) return tooLong();
	const found = findPhrase(phrase, library.articles);
	return {
		outcome: "search",
		show: () => renderSearch(phrase, found, library),
	};
}

/** A citation as a picture, said under it as well. */
async function drawing(
	reference: string | null,
	{ library, draw }: Desk,
): Promise<Response> {
	const place =
		reference === null ? null : findPlace(reference, library.articles);
	if (place === null || place.sentence === null)
		return notice(
			reference === null ? wording.picture.usage : wording.unknownLink,
		);
	const citation = cite(place.article, place.sentence);
	const png = await draw(citation);
	if (png === null) return notice(wording.picture.tooLong);
	return {
		outcome: "section",
		picture: {
			name: `${referenceOf(citation, library.articles)}.png`,
			png,
		},
		show: (showing) => renderCaption(citation, library, showing),
	};
}

function notice(text: string): Response {
	return noticing(textCard(text));
}

/** What stands between quotation marks, or all of it. */
function unquoted(text: string): string {
	return text.replace(/^[\s"“”«]+|[\s"“”»]+$/gu, "");
}
