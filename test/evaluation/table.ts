/** Prints how well our labelled cases are answered, a line for each group; `--wrong` lists what was not. */
import { SUITES } from "./cases.ts";
import { judge, tally } from "./score.ts";

const judgements = SUITES.flatMap(judge);
if (process.argv.includes("--wrong")) {
	for (const { case: labelled, group, right, grave, answer } of judgements) {
		if (!right)
			console.log(
				`${grave ? "GRAVE" : "wrong"} ${labelled.id ?? group}: ${labelled.q ?? labelled.claim ?? ""} → ${answer.kind}`,
			);
	}
}
for (const [group, { right, of, grave }] of tally(judgements)) {
	const share = ((100 * right) / of).toFixed(1);
	console.log(
		`${group.padEnd(34)} ${String(right).padStart(4)} / ${String(of).padEnd(4)} ${share.padStart(5)} %   grave: ${grave}`,
	);
}
