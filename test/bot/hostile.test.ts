import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/answer/engine.ts";
import { readArticle } from "../../src/knowledge/article-file.ts";
import { openTelegram } from "../support/chat.ts";
import { hostileText } from "../support/hostile.ts";
import { dossier, shelf } from "../support/library.ts";

const COMMANDS = [
	"/start",
	"/aide",
	"/question",
	"/verifier",
	"/resume",
	"/sujets",
	"/faits",
	"/acteurs",
	"/dates",
	"/chercher",
	"/citer s1-1",
	"/partager",
	"/source",
	"/methode",
];

/** The same texts at each run. */
const SEED = { seed: 20_261_127 };
const MINUTE = 60_000;

describe("Telegram refuses nothing", () => {
	it(
		"of what is answered to hostile messages",
		async () => {
			await fc.assert(
				fc.asyncProperty(
					hostileText,
					fc.constantFrom("", ...COMMANDS),
					async (text, command) => {
						const opened = openTelegram();
						const here = opened.in(opened.chats.create({}));
						const written = await here.write(`${command} ${text}`);
						expect(written).toHaveLength(1);
						for (const button of written[0]?.buttons.flat() ?? [])
							if (button.data !== undefined && written[0] !== undefined)
								await here.press(written[0], button.text);
						const { update, answer } = opened.people.type(
							text.slice(0, 256),
							1,
						);
						await opened.bot.handleUpdate(update);
						opened.approve();
						expect(answer()).toBeDefined();
					},
				),
				{ ...SEED, numRuns: 150 },
			);
		},
		MINUTE,
	);

	it(
		"of what is answered from hostile articles",
		async () => {
			await fc.assert(
				fc.asyncProperty(hostileText, hostileText, async (title, body) => {
					const { article } = readArticle(
						"essai",
						`---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`,
						"essai/article.md",
					);
					fc.pre(article !== null);
					const articles = [article];
					const engine = createEngine({
						...dossier,
						articles,
						facts: new Map(),
					});
					const library = { ...shelf, articles };
					const opened = openTelegram({ engine, library });
					const here = opened.in(opened.chats.create({}));
					for (const command of [...COMMANDS, "qui est le maire ?"]) {
						const [answer] = await here.write(command);
						for (const { data, text } of answer?.buttons.flat() ?? [])
							if (answer !== undefined && data !== undefined)
								await here.press(answer, text);
					}
					const { update, answer } = opened.people.type("", 1);
					await opened.bot.handleUpdate(update);
					opened.approve();
					expect(answer()).toBeDefined();
				}),
				{ ...SEED, numRuns: 30 },
			);
		},
		MINUTE,
	);
});
