import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { checkSync } from "recheck";

/** How long one pattern is looked at, in milliseconds. */
const TIMEOUT = 60_000;

interface Pattern {
	readonly source: string;
	readonly flags: string;
	readonly file: string;
}

/** The regular expressions of the built code, each with the file that has it. */
function patterns(): Map<string, Pattern> {
	const found = new Map<string, Pattern>();
	const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
	for (const file of files.filter((name) => name.endsWith(".js"))) {
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

/** Prints the patterns whose work does not grow in step with the text; the exit status is 1 when it may explode. */
let [linear, polynomial, bad] = [0, 0, 0];
for (const { source, flags, file } of patterns().values()) {
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
