import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Low to high: a file imports its own layer or a lower one, and layers of one row do not import each other. */
const LAYERS = [
	["knowledge", "analysis"],
	["search"],
	["answer", "state"],
	["presentation"],
	["logger"],
	["bot"],
	["transport", "web", "simulator"],
	["config", "cli"],
	["main"],
];

const ENTRY_POINTS = ["main.ts", "cli.ts"];

/** Node's `process`, by its name or as a module. */
const PROCESS =
	/\bprocess\s*(?:\.|\?\.|\[)|=\s*process\b|["'](?:node:)?process["']/;

interface Source {
	/** Below src. */
	readonly path: string;
	readonly text: string;
}

const sources: Source[] = readdirSync("src", {
	recursive: true,
	encoding: "utf8",
})
	.filter((path) => path.endsWith(".ts"))
	.map((path) => ({ path, text: readFileSync(join("src", path), "utf8") }));

/** The file of a path says its layer, or its folder does. */
function layerOf(path: string): string {
	return (path.split("/")[0] as string).replace(/\.ts$/, "");
}

function rankOf(layer: string): number {
	return LAYERS.findIndex((row) => row.includes(layer));
}

function importsOf({ path, text }: Source): string[] {
	return [...text.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map(
		([, target]) =>
			relative("src", join("src", dirname(path), target as string)),
	);
}

/** A source without its comments. */
function codeOf({ text }: Source): string {
	return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

function breaches(files: readonly Source[]): string[] {
	return files.flatMap((file) => {
		const from = layerOf(file.path);
		const wrong = importsOf(file).filter((target) => {
			const to = layerOf(target);
			return (
				rankOf(to) < 0 ||
				rankOf(to) > rankOf(from) ||
				(rankOf(to) === rankOf(from) && to !== from)
			);
		});
		const unknown = rankOf(from) < 0 ? [`${file.path} is in no layer`] : [];
		const reads =
			PROCESS.test(codeOf(file)) && !ENTRY_POINTS.includes(file.path);
		return [
			...unknown,
			...wrong.map((target) => `${file.path} imports ${target}`),
			...(reads ? [`${file.path} reads the environment`] : []),
		];
	});
}

/** Accented letters in code, where only wording.ts may speak French. */
function frenchIn(file: Source): string[] {
	return /[àâçéèêëîïôùûœ]/i.test(codeOf(file))
		? [`${file.path} speaks French`]
		: [];
}

describe("the source", () => {
	it("keeps its layers, and reads the environment at its entry points only", () => {
		expect(breaches(sources)).toEqual([]);
	});

	it.each([
		[
			"search/a.ts",
			'import { b } from "../answer/b.ts";',
			"search/a.ts imports answer/b.ts",
		],
		[
			"knowledge/a.ts",
			'import type { B } from "../analysis/b.ts";',
			"knowledge/a.ts imports analysis/b.ts",
		],
		["bot/a.ts", 'import "../main.ts";', "bot/a.ts imports main.ts"],
		[
			"answer/a.ts",
			'const b = await import("../bot/b.ts");',
			"answer/a.ts imports bot/b.ts",
		],
		[
			"bot/a.ts",
			'import { b } from "../../test/b.ts";',
			"bot/a.ts imports ../test/b.ts",
		],
		[
			"bot/a.ts",
			"const token = process.env.BOT_TOKEN;",
			"bot/a.ts reads the environment",
		],
		...[
			'import { env } from "node:process";',
			'const { env } = await import("process");',
			'const token = process["env"].BOT_TOKEN;',
			"const { env } = process;",
			"const token = globalThis.process?.env.BOT_TOKEN;",
		].map((text) => ["bot/a.ts", text, "bot/a.ts reads the environment"]),
		["utils/a.ts", "", "utils/a.ts is in no layer"],
	])("would be caught: %s with %s", (path = "", text = "", breach) => {
		expect(breaches([{ path, text }])).toEqual([breach]);
	});

	it("speaks French to readers in wording.ts only", () => {
		const ours = sources.filter(
			({ path }) => rankOf(layerOf(path)) >= rankOf("presentation"),
		);
		expect(ours.flatMap(frenchIn)).toEqual([
			"presentation/wording.ts speaks French",
		]);
	});
});
