import type { Analysis } from "../../analysis/french.ts";
import { ELIDED, type Forms, PAUSE, PREPOSITIONS } from "./forms.ts";

/** A verb of a text with its auxiliaries: tokens `from` to `to`, exclusive. */
export interface Verb {
	readonly from: number;
	readonly to: number;
	/** Whether its subject undergoes it: « a été arrêté », « signé par ». */
	readonly passive: boolean;
	/** Whether it has a subject of its own; a participle has that of what it stands beside. */
	readonly finite: boolean;
	/** Whether it goes on where the verb before left off: « a déchiré deux tentes et interrompu ». */
	readonly resumes: boolean;
}

const words = (list: string) => new Set(list.split(/\s+/));
const HAVE = words(
	"a ont avait avaient aura auront aurait auraient eut eurent",
);
const BE = words(
	"est sont était étaient sera seront serait seraient fut furent",
);
const MODAL = words(
	"va vont doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient",
);
/** What stands between an auxiliary and its participle, besides adverbs. */
const BETWEEN = words(
	"pas plus jamais déjà bien aussi aussitôt ainsi alors toujours encore désormais souvent parfois bientôt vite presque surtout pourtant cependant depuis beaucoup peu trop mieux mal tous toutes également même notamment ensuite enfin lui elle eux elles",
);
const ADVERB = /(?:e|am|em)ment$/u;
/** Verbs whose compound tenses are made with « être ». */
const MOVES =
	/^(?:all|venu|devenu|revenu|parvenu|intervenu|survenu|né|mort|décédé|entré|rentré|resté|parti|reparti|tombé|arrivé|sorti|passé|monté|descendu|retourné|apparu)(?:é|ée|és|ées|e|es|s)?$/u;
const PARTICIPLE =
	/(?:é|ée|és|ées|[^aeiouqg]ue?s?|[^aeiouqg]ie?s?|ise?s?|ite?s?|erte?s?|inte?s?|orte?s?)$/u;
/** What is a participle wherever it stands: « limite » is none. */
const LONE_PARTICIPLE =
	/(?:é|ée|és|ées|[^aeiouqg]ue?s?|[^aeiouqg]ie?s?|(?:m|pr|qu|ss)ise?s?|(?:cr|d|u)ite?s?|faite?s|(?:ouv|off|souff)erte?s?|[aeo]inte?s?)$/u;
export const PRESENT_PARTICIPLE = /[^m]ant$/u;
/** Endings of the third person. */
const FINITE =
	/(?:[^aeéiouy](?:e|a|ent|èrent)|[ieu]e|[ieuo]ent|it|issent|[aeioun]t|nd|rd|[^é]ait|aient)$/u;
const TO_COME = /.{3}[ei](?:ra|ront|rait|raient)$/u;

/** « C'est le Maroc qui aide »: the verb is the second. */
const CLEFT =
	/^\s*(?:c['’]est|ce sont)\s[^,.;]{2,80}?\s(?:qui|que|dont|où|qu['’])/iu;

/** A function that finds the verbs of a text in order. `isVerb` tells the term of a verb. */
export function createVerbReader(
	isVerb: (term: string) => boolean,
): (analysis: Analysis, forms: Forms) => Verb[] {
	return (
		analysis,
		{ count, form, gap, elides, isDetermined, isName, says },
	) => {
		const isOfVerb = (n: number) => isVerb(analysis.tokens[n]?.term ?? "");
		const isParticiple = (n: number) =>
			PARTICIPLE.test(form(n)) && form(n).length > 2 && says(n);
		const { text } = analysis;
		const isCleft = CLEFT.test(text);
		const isAuxiliary = (n: number) =>
			!(isCleft && n < 2 && BE.has(form(n))) &&
			[HAVE, BE, MODAL].some((list) => list.has(form(n))) &&
			!isName(n) &&
			!elides(n, ELIDED.the);
		/** The token after adverbs and the like. */
		const after = (n: number): number =>
			BETWEEN.has(form(n)) || ADVERB.test(form(n)) || elides(n, ELIDED.of)
				? after(n + 1)
				: n;
		const isReflexive = (n: number) =>
			elides(n, ELIDED.itself) || form(n - 1) === "se";
		/** A verb of several words that begins with an auxiliary. */
		const compoundAt = (from: number): Omit<Verb, "resumes"> => {
			let to = after(from + 1);
			let passive = BE.has(form(from)) && !isReflexive(from);
			if (/^(?:dû|pu|voulu|fallu)$/.test(form(to))) to++;
			const mayFollow = MODAL.has(form(from)) || to > after(from + 1);
			if (mayFollow && form(to) === "être") {
				passive = true;
				to++;
			} else if (mayFollow && isInfinitive(analysis, to) && isOfVerb(to))
				return { from, to: to + 1, passive: false, finite: true };
			if (form(to) === "été") {
				passive = true;
				to = after(to + 1);
			}
			return isParticiple(to) && !isDetermined(to)
				? {
						from,
						to: to + 1,
						passive: passive && !MOVES.test(form(to)),
						finite: true,
					}
				: { from, to: from + 1, passive: false, finite: true };
		};
		const verbAt = (n: number): Omit<Verb, "resumes"> | null => {
			if (isAuxiliary(n)) return compoundAt(n);
			if (n === 0 || !says(n) || isName(n) || isDetermined(n)) return null;
			const found = { from: n, to: n + 1, passive: false, finite: true };
			if (TO_COME.test(form(n))) return found;
			if (!isOfVerb(n) || isInfinitive(analysis, n)) return null;
			// « produit », before an object, has a subject of its own.
			const isAlone =
				!isReflexive(n) && (!form(n).endsWith("it") || endsPhrase(n + 1));
			if (LONE_PARTICIPLE.test(form(n)) && isAlone)
				return { ...found, passive: !MOVES.test(form(n)), finite: false };
			// « un accord existant »
			if (PRESENT_PARTICIPLE.test(form(n)) && !PAUSE.test(gap(n)))
				return { ...found, finite: false };
			return FINITE.test(form(n)) ? found : null;
		};
		const endsPhrase = (n: number) =>
			n >= count || PREPOSITIONS.has(form(n)) || /[,;:.)»]/.test(gap(n));
		const verbs: Verb[] = [];
		for (let n = 0; n < count; n++) {
			const verb = verbAt(n);
			const last = verbs.at(-1);
			// « fait partie » is one verb.
			if (
				verb === null ||
				(!verb.finite && last?.to === n && !PAUSE.test(gap(n)))
			)
				continue;
			const resumes =
				!verb.finite &&
				last !== undefined &&
				last.to - last.from > 1 &&
				/^(?:et|ou|puis)$/.test(form(n - 1)) &&
				!PAUSE.test(gap(n - 1));
			verbs.push(
				resumes
					? { ...verb, passive: last.passive, finite: true, resumes }
					: { ...verb, resumes },
			);
			n = verb.to - 1;
		}
		return verbs;
	};
}

/** Whether a token ends as an infinitive does. */
export function isInfinitive({ tokens }: Analysis, at: number): boolean {
	return /(?:er|ir|re)$/.test(tokens[at]?.surface ?? "");
}
