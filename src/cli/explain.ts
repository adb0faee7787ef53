import type { Decision } from "../answer/abstention.ts";
import type { Reading } from "../answer/reader.ts";

/** How many facts, silences and sentences are shown. */
const SHOWN = 5;

/** Why a question is answered as it is, in lines: its words and their weights, what was found, and the rule that decided. */
export function explain(reading: Reading): string {
	const { question, units, fits, candidates, decision } = reading;
	return [
		`read as: ${question.text}`,
		`kind: ${question.kind ?? "bare words"}${question.focus === null ? "" : `, of « ${question.focus} »`}${question.negated ? ", negated" : ""}`,
		"",
		"words: weight, terms",
		...units.map(
			({ surface, weight, words, phrase, exact }) =>
				`  ${weight.toFixed(2)}  ${surface} → ${(phrase === null ? words : [phrase]).join(" ")}${exact ? " (exact)" : ""}`,
		),
		"",
		"facts and silences: nearness, share of the question explained, nearest example",
		...fits
			.slice(0, SHOWN)
			.map(
				({ score, coverage, example, foreseen: { is } }) =>
					`  ${score.toFixed(2)}  ${coverage.toFixed(2)}  ${"fact" in is ? `fact ${is.fact.id}` : `silence ${is.silence.id}`}: ${example}`,
			),
		"",
		"sentences: score, probability among them, share explained, unexplained words, sentence",
		...candidates
			.slice(0, SHOWN)
			.map(
				({ score, probability, coverage, missing, support, analysis }) =>
					`  ${score.toFixed(1)}  ${probability.toFixed(2)}  ${coverage.toFixed(2)}  ${support.given === "no" ? "lacks what is asked; " : ""}[${missing.map(({ surface }) => surface).join(", ")}]  ${analysis.text}`,
			),
		"",
		`decided: ${ruleOf(decision)}, confidence ${decision.confidence.toFixed(2)}`,
	].join("\n");
}

function ruleOf(decision: Decision): string {
	switch (decision.rule) {
		case "fact":
			return `fact ${decision.fact.id}`;
		case "silence":
			return `silence ${decision.silence.id}`;
		case "passage":
			return `${decision.candidates.length} sentence(s)`;
		case "not_said":
		case "off_topic":
		case "empty":
			return decision.rule.replace("_", " ");
	}
}
