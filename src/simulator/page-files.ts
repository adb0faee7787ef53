import { readdirSync, readFileSync } from "node:fs";
import { wording } from "../presentation/wording.ts";

export interface PageFile {
	readonly content: string;
	readonly type: string;
}

// The same two places from src/simulator and from dist/simulator.
const SOURCE = new URL("../../src/simulator/page/", import.meta.url);
const BUILT = new URL("../../dist/simulator/page/", import.meta.url);

const TYPES = {
	html: "text/html; charset=utf-8",
	css: "text/css; charset=utf-8",
	js: "text/javascript; charset=utf-8",
};

/** Every file of the chat page, by the path it is served at. The page's French comes from wording.ts. */
export function readPageFiles(): ReadonlyMap<string, PageFile> {
	const read = (folder: URL, name: string) =>
		readFileSync(new URL(name, folder), "utf8");
	const scripts = readdirSync(BUILT).filter((name) => name.endsWith(".js"));
	return new Map([
		["/", { content: fill(read(SOURCE, "index.html")), type: TYPES.html }],
		["/chat.css", { content: read(SOURCE, "chat.css"), type: TYPES.css }],
		...scripts.map(
			(name) =>
				[`/${name}`, { content: read(BUILT, name), type: TYPES.js }] as const,
		),
	]);
}

const { kinds } = wording.simulator;
const TEXTS: Readonly<Record<string, unknown>> = {
	...wording.simulator,
	statusPrivate: kinds.private,
	statusGroup: kinds.group,
	statusGuest: kinds.guest,
};

/** « {{name}} » stands for a text of the simulator. These texts hold nothing that HTML would read. */
function fill(html: string): string {
	return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
		const text = TEXTS[name];
		if (typeof text !== "string")
			throw new RangeError(
				`index.html asks for « ${name} », which wording.ts does not have`,
			);
		return text;
	});
}
