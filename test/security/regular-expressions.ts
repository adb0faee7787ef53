import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { checkSync } from "recheck";

/** How long one pattern is looked at, in milliseconds. */
const TIMEOUT = 60_000;
const ENTRY_POINTS = /^(?:main|cli|bot\/knowledge-worker)\.js$/;

interface Pattern {
	readonly source: string;
	readonly flags: string;
	readonly file: string;
}

/** The regular expressions of the built code, each with the file that has it. */
function patterns(): Map<string, Pattern> {
	const found = new Map<string, Pattern>();
	for (const file of modules()) {
		const program = parse(readFileSync(join("dist", file), "utf8"), {
			ecmaVersion: 2024,
			sourceType: "module",
		});
		full(program, (node) => {
			const { regex } = node as { regex?: { pattern: string; flags: string } };
			if (regex !== undefined)
				found.set(`${regex.pattern}/${regex.flags}`, {
					source: regex.pattern,
					flags: regex.flags,
					file,
				});
		});
	}
	return found;
}

/** Those that the code puts together when it is loaded; the entry points, which would run, put none together. */
async function builtPatterns(): Promise<Map<string, Pattern>> {
	const found = new Map<string, Pattern>();
	const Native = RegExp;
	let file = "";
	globalThis.RegExp = new Proxy(Native, {
		construct(target, args, self) {
			const { source, flags } = Reflect.construct(target, args, self);
			// What libraries make is theirs.
			const maker = new Error().stack?.split("\n")[2] ?? "";
			if (!maker.includes("node_modules"))
				found.set(`${source}/${flags}`, { source, flags, file });
			return new target(source, flags);
		},
	});
	for (file of modules().filter((name) => !ENTRY_POINTS.test(name)))
		if (!/\/page\//.test(file)) await import(join(process.cwd(), "dist", file));
	globalThis.RegExp = Native;
	return found;
}

function modules(): string[] {
	return readdirSync("dist", { recursive: true, encoding: "utf8" }).filter(
		(name) => name.endsWith(".js"),
	);
}

/** Prints the patterns whose work does not grow in step with the text; the exit status is 1 when it may explode. */
let [linear, polynomial, bad] = [0, 0, 0];
const all = new Map([...(await builtPatterns()), ...patterns()]);
for (const { source, flags, file } of all.values()) {
	// What is found has no bearing on how.
	const result = checkSync(source, flags.replace("d", ""), {
		timeout: TIMEOUT,
	});
	if (result.status === "safe") {
		linear++;
		continue;
	}
	const growth = result.status === "vulnerable" ? result.complexity : null;
	const isBounded = growth?.type === "polynomial";
	if (isBounded) polynomial++;
	else bad++;
	console.log(
		`${isBounded ? `degree ${growth.degree}` : "UNBOUNDED"}  ${file}  ${source.slice(0, 80)}`,
	);
}
console.log(
	`${linear} linear, ${polynomial} polynomial (their text is at most 4096 units long), ${bad} others`,
);
process.exitCode = bad > 0 ? 1 : 0;
