import type { Analysis } from "../../analysis/french.ts";
import {
	DETERMINERS,
	ELIDED,
	type Forms,
	formsOf,
	OF,
	PAUSE,
	PREPOSITIONS,
} from "./forms.ts";
import { createVerbReader, PRESENT_PARTICIPLE, type Verb } from "./verbs.ts";

/** A verb of a text and what stands with it, by the numbers of their tokens. */
export interface Clause {
	/** The verb, its auxiliaries among it. */
	readonly verb: readonly number[];
	/** Its subject; empty when that is a pronoun, or not seen. */
	readonly subject: readonly number[];
	/** All that follows the verb, up to the next one. */
	readonly rest: readonly number[];
	/** Whether something follows the verb that no preposition governs. */
	readonly transitive: boolean;
	/** Whether its subject undergoes it. */
	readonly passive: boolean;
	/** Who does it, in a passive clause: « par le Maroc ». */
	readonly agent: readonly number[];
}

const words = (list: string) => new Set(list.split(/\s+/));
const PRONOUNS = words(
	"il elle ils elles on ce cela ça celui celle ceux celles",
);
const CLITICS = words("ne se y en lui me te nous vous n s");
/** Words at which another clause begins. */
const JOINTS = words(
	"que où dont quand lorsque si comme car mais puis alors tandis pendant puisque parce donc or",
);
/** « exiger », « finir »; nouns that end so stand after a determiner. */
const INFINITIVE = /.(?:er|ir)$/u;
/** What follows a verb without being its object. */
const TIME =
	/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|jours?|semaines?|mois|ans?|années?|heures?|fois)$/u;
/** Where a sentence ends, or somebody begins to speak or has spoken. */
const STOP = /[;:.!?«»]/u;

/** A function that finds the clauses of a text; it knows no grammar but that of most sentences of the press. */
export function createClauseReader(
	isVerb: (term: string) => boolean,
): (analysis: Analysis) => Clause[] {
	const readVerbs = createVerbReader(isVerb);
	return (analysis) => {
		const forms = formsOf(analysis);
		const verbs = readVerbs(analysis, forms);
		const clauses: Clause[] = [];
		/** Of the finite verbs so far. */
		const subjects: (readonly number[])[] = [];
		for (const verb of verbs) {
			const rest = restOf(verb, verbs, forms);
			const found = verb.resumes ? null : subjectOf(verb, verbs, forms);
			const isGerund =
				verb.finite && PRESENT_PARTICIPLE.test(forms.form(verb.from));
			const shared = isGerund
				? subjects.flat()
				: found === null
					? subjects.at(-1)
					: undefined;
			const next = rest.find((n) => forms.says(n) && !isCounting(n, forms));
			const subject = shared ?? found ?? [];
			if (verb.finite && !isGerund) subjects.push(subject);
			clauses.push({
				verb: range(verb.from, verb.to),
				subject,
				rest,
				transitive:
					next !== undefined &&
					!TIME.test(forms.form(next)) &&
					!rest.some((n) => n < next && PREPOSITIONS.has(forms.form(n))),
				passive: verb.passive,
				agent: verb.passive ? agentIn(rest, forms) : [],
			});
		}
		return clauses;
	};
}

/** Whether a token only counts times: « deux jours ». */
function isCounting(n: number, { form }: Forms): boolean {
	return TIME.test(form(n + 1)) && DETERMINERS.has(form(n));
}

/** What follows a verb, up to the next one; a participle beside a noun is passed over. */
function restOf(verb: Verb, verbs: readonly Verb[], forms: Forms): number[] {
	const next = verbs.find(
		({ from, finite }) =>
			from >= verb.to &&
			(finite || !verb.finite || PAUSE.test(forms.gap(from))),
	);
	const after = range(verb.to, next?.from ?? forms.count);
	const end = after.findIndex(
		(n) =>
			(n > verb.to && STOP.test(forms.gap(n))) ||
			JOINTS.has(forms.form(n)) ||
			forms.form(n) === "qui",
	);
	return end < 0 ? after : after.slice(0, end);
}

/** The subject of a verb, empty for a pronoun; null where there is none to be seen. */
function subjectOf(
	{ from, finite }: Verb,
	verbs: readonly Verb[],
	forms: Forms,
): number[] | null {
	const { form, gap } = forms;
	let end = from;
	while (end > 0 && CLITICS.has(form(end - 1))) end--;
	if (PRONOUNS.has(form(end - 1))) return [];
	if (form(end - 1) === "qui") end--;
	// « … », a déclaré la ministre.
	const found = gap(from).includes("»")
		? bareIn(from + 1, nextOf(from, verbs, forms), verbs, forms)
		: [
				...(finite ? [] : phraseBefore(from, verbs, forms)),
				...(finite || PAUSE.test(gap(from))
					? bareIn(startOf(end, verbs, forms), end, verbs, forms)
					: []),
			];
	// « travailler avec le Maroc est prioritaire »: nobody in particular.
	if (
		finite &&
		found.some((n) => INFINITIVE.test(form(n)) && !forms.isDetermined(n))
	)
		return [];
	return found.length === 0 ? null : found;
}

function nextOf(at: number, verbs: readonly Verb[], { count }: Forms): number {
	return verbs.find(({ from }) => from > at)?.from ?? count;
}

/** The noun phrase right before a participle, whatever governs it. */
function phraseBefore(
	verb: number,
	verbs: readonly Verb[],
	{ form, gap, says }: Forms,
): number[] {
	let start = verb;
	while (
		start > 0 &&
		verbAt(start - 1, verbs) === undefined &&
		!PREPOSITIONS.has(form(start - 1)) &&
		!JOINTS.has(form(start - 1)) &&
		!INFINITIVE.test(form(start - 1)) &&
		(start === verb || !(PAUSE.test(gap(start)) || STOP.test(gap(start))))
	)
		start--;
	return range(start, verb).filter(says);
}

/** Where the stretch begins that may hold the subject of what follows it at `end`. */
function startOf(end: number, verbs: readonly Verb[], forms: Forms): number {
	const { form, gap, elides } = forms;
	let start = end;
	while (start > 0) {
		const n = start - 1;
		if (start < end && STOP.test(gap(start))) break;
		if (JOINTS.has(form(n)) || elides(start, ELIDED.that)) break;
		const before = verbAt(n, verbs);
		if (!before?.finite) {
			start = n;
			continue;
		}
		// « Le maire, qui a voté, signe »: what is said in between is left out.
		const relative = before.from - 1;
		const isAside = range(start, end + 1).some((at) => PAUSE.test(gap(at)));
		if (form(relative) !== "qui" || !isAside) break;
		start = relative;
	}
	return start;
}

/** The nouns of a stretch that no preposition governs, and what belongs to them. */
function bareIn(
	start: number,
	end: number,
	verbs: readonly Verb[],
	{ form, gap, elides, says }: Forms,
): number[] {
	const bare: number[] = [];
	let isBare = true;
	for (const n of range(start, end)) {
		const before = form(n - 1);
		if (n === start || PAUSE.test(gap(n))) isBare = true;
		else if (
			(DETERMINERS.has(form(n)) || elides(n, ELIDED.the)) &&
			![PREPOSITIONS, OF, ET].some((list) => list.has(before)) &&
			!elides(n, ELIDED.of)
		)
			isBare = true;
		if (PREPOSITIONS.has(form(n))) isBare = false;
		if (isBare && says(n) && verbAt(n, verbs) === undefined) bare.push(n);
	}
	return bare;
}

/** What joins two of a kind. */
const ET = words("et ou ni");

/** Who does what a passive verb says: « par le maire », not « par hélicoptère ». */
function agentIn(
	rest: readonly number[],
	{ form, gap, says, isName, elides }: Forms,
): number[] {
	const end = rest.findIndex((n) => PAUSE.test(gap(n)));
	const near = end < 0 ? rest : rest.slice(0, end);
	const by = near.find((n) => /^(?:par|entre)$/.test(form(n)));
	if (by === undefined) return [];
	const after = near.filter((n) => n > by);
	const [first = 0] = after;
	if (
		!DETERMINERS.has(form(first)) &&
		!isName(first) &&
		!elides(first, ELIDED.the)
	)
		return [];
	const last = after.findIndex((n) => PREPOSITIONS.has(form(n)));
	return (last < 0 ? after : after.slice(0, last)).filter(says);
}

function verbAt(n: number, verbs: readonly Verb[]): Verb | undefined {
	return verbs.find(({ from, to }) => n >= from && n < to);
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
