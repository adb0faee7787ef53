import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, insertMultiple, search } from "@orama/orama";
import { stemmer } from "@orama/stemmers/french";
import { Index } from "flexsearch";
import MiniSearch from "minisearch";
import { createEngine } from "../../src/answer/engine.ts";
import { type Corpus, positionIn } from "./corpora.ts";

/** What a search engine finds first for a question, by its position; -1 for nothing. */
export type Find = (question: string) => number | Promise<number>;

/** Ours, or a search engine that a user would pick instead. */
export interface Contestant {
	readonly name: string;
	build(corpus: Corpus): Filled | Promise<Filled>;
}

/** A search engine filled with passages. */
export interface Filled {
	readonly find: Find;
	/** All that is done for a question, where that is more than to find a passage. */
	readonly answer?: (question: string) => unknown;
}

interface Peer {
	readonly name: string;
	build(passages: readonly string[]): Find | Promise<Find>;
}

const require = createRequire(import.meta.url);

function miniSearch(options: object): Peer["build"] {
	return (passages) => {
		const index = new MiniSearch({ fields: ["text"] });
		index.addAll(passages.map((text, id) => ({ id, text })));
		return (question) => Number(index.search(question, options)[0]?.id ?? -1);
	};
}

interface Lunr {
	(
		configure: (this: LunrBuilder) => void,
	): {
		search(query: string): readonly { readonly ref: string }[];
	};
	readonly fr: unknown;
}
interface LunrBuilder {
	use(plugin: unknown): void;
	ref(name: string): void;
	field(name: string): void;
	add(document: object): void;
}
let french: Lunr | null = null;

/** lunr, once told of French. */
function openLunr(): Lunr {
	const lunr = require("lunr");
	require("lunr-languages/lunr.stemmer.support")(lunr);
	require("lunr-languages/lunr.fr")(lunr);
	return lunr;
}

/** The whole bot, without Telegram. */
const OURS: Contestant = {
	name: "this bot",
	build(corpus) {
		const engine = createEngine(corpus.dossier);
		const positionOf = positionIn(corpus);
		return {
			find(question) {
				const [first] = engine.read(question).candidates;
				return first === undefined
					? -1
					: positionOf(first.article.id, first.sentence.span.start);
			},
			answer: (question) => engine.ask(question),
		};
	},
};

/** Each with what its own documentation says for French, and nothing else. */
const PEERS: readonly Peer[] = [
	{ name: "MiniSearch, defaults", build: miniSearch({}) },
	{
		name: "MiniSearch, fuzzy 0.2 and prefix",
		build: miniSearch({ fuzzy: 0.2, prefix: true }),
	},
	{
		name: "Orama, French",
		async build(passages) {
			const db = create({
				schema: { text: "string" },
				components: {
					tokenizer: { language: "french", stemming: true, stemmer },
				},
			});
			const ids = await insertMultiple(
				db,
				passages.map((text) => ({ text })),
				1000,
			);
			const positions = new Map(ids.map((id, n) => [id, n]));
			return async (term) => {
				const { hits } = await search(db, { term, limit: 1 });
				return positions.get(hits[0]?.id ?? "") ?? -1;
			};
		},
	},
	{
		name: "lunr, French",
		build(passages) {
			french ??= openLunr();
			const lunr = french;
			const index = lunr(function () {
				this.use(lunr.fr);
				this.ref("id");
				this.field("text");
				for (const [id, text] of passages.entries()) this.add({ id, text });
			});
			// A question is words, not lunr's own query language.
			return (question) =>
				Number(
					index.search(question.replace(/[^\p{L}\p{N}]+/gu, " "))[0]?.ref ?? -1,
				);
		},
	},
	{
		name: "FlexSearch",
		build(passages) {
			const index = new Index({ tokenize: "forward", encoder: "LatinBalance" });
			for (const [id, text] of passages.entries()) index.add(id, text);
			return (question) =>
				Number(index.search(question, { limit: 1, suggest: true })[0] ?? -1);
		},
	},
	{
		name: "SQLite FTS5",
		async build(passages) {
			const open = require("sql.js-fts5");
			const { Database } = await open({
				wasmBinary: readFileSync(
					require.resolve("sql.js-fts5/dist/sql-wasm.wasm"),
				),
			});
			const db = new Database();
			db.run(
				"CREATE VIRTUAL TABLE p USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')",
			);
			db.run("BEGIN");
			const insert = db.prepare("INSERT INTO p(rowid, text) VALUES (?, ?)");
			for (const [id, text] of passages.entries()) insert.run([id + 1, text]);
			db.run("COMMIT");
			const find = db.prepare(
				"SELECT rowid FROM p WHERE p MATCH ? ORDER BY bm25(p) LIMIT 1",
			);
			return (question) => {
				const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
				const [row] = find.get([words.map((word) => `"${word}"`).join(" OR ")]);
				return row === undefined ? -1 : Number(row) - 1;
			};
		},
	},
];

export const CONTESTANTS: readonly Contestant[] = [
	OURS,
	...PEERS.map(
		({ name, build }): Contestant => ({
			name,
			build: async ({ passages }) => ({ find: await build(passages) }),
		}),
	),
];
