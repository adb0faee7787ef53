import { plainText } from "../question.ts";

const LEAD =
	"ok|okay|oui|d'accord|bon|bien|ah|euh|donc|du coup|ben|alors|super|merci";

/** Words that only lead over from what was said. */
const LEADING = new RegExp(
	String.raw`^(?:(?:et|mais|sinon|${LEAD})(?![\p{L}'])[\s,.!:]*)+`,
	"iu",
);
/** The same, when they add something to what was said. */
const ADDING = new RegExp(
	String.raw`^(?:(?:${LEAD})(?![\p{L}'])[\s,.!:]*)*(?:et|mais|sinon|ou)(?![\p{L}'])`,
	"iu",
);
const CORRECTING =
	/^(?:non|nan|pas)(?![\p{L}'])[\s,.!:]*(?:(?:mais|plutôt|pas (?:lui|elle|ça|celui-là|celle-là)|je (?:parle|parlais|voulais parler) d(?:e |u |es |e l'|')|je (?:veux|voulais) dire|c'est|moi c'est)[\s,.!:]*)*/iu;
const THE_OTHER =
	/^(?:c'est )?l'autre(?:\s+(?:pays|personne|homme|côté|partie))?(?![\p{L}'])[\s,]*/iu;
/** « Celle du procureur » and no more is about the same thing of another. */
const THE_ONE =
	/^(?:celui|celle|ceux|celles)\s+(?=(?:d(?:e|u|es)\s|d')\S+(?:\s\S+){0,2}$)/iu;

const DETAILS =
	"(?:details?|precisions?|infos?|informations?|renseignements?|elements?)";
/** More of the same, in the words of `plainText`. */
const FURTHER = new RegExp(
	`^(?:${[
		`(?:tu peux |vous pouvez |peux tu |pouvez vous |donne moi |donnez moi |dis m'en |dites m'en |(?:il )?y a |est ce qu'il y a |un peu |encore |de )*(?:(?:encore |un |une |autre )+${DETAILS}|plus (?:de |d')?${DETAILS}|(?:me )?(?:developper?|detailler?|preciser?|precise|developpe|detaille|continuer?|continue|poursuis|poursuivre)|(?:en )?dire plus|en savoir plus|(?:dis |dites )?m'en plus|encore|la suite|quoi (?:d'autre|encore)|autre chose|rien d'autre|c'est tout|et encore|plus|davantage|d'autres? ${DETAILS})`,
		String.raw`(?:(?:il|elle|ils|elles|on|le \w+|la \w+|l'\w+) )?(?:a|ont|a t (?:il|elle)|dit|disent|ajoute)(?: encore)?(?: dit| ajoute| declare)? quoi (?:d'autre|encore|de plus)`,
		`qu'(?:a t (?:il|elle)|ont ils|est ce qu'(?:il|elle) a)(?: dit| ajoute| declare)? (?:d'autre|encore|de plus)`,
	].join("|")})(?: stp| svp| s'il (?:te|vous) plait| la dessus| a ce sujet)?$`,
);
/** « Plus de détails sur… » asks about that. */
const FURTHER_ABOUT =
	/^(?:donne[- ]moi |donnez[- ]moi |je veux |je voudrais )?(?:encore |un peu )?(?:plus|davantage) (?:de |d')?(?:détails?|précisions?|infos?|informations?) (?:sur|à propos d(?:e |u |es |'))\s*/iu;
/** Words that turn a question to other things than were said: an answer must know them. */
const TURNING =
	/^(?:avant|apres|en plus|ensuite|d'autres?|plus tard)(?!\p{L})/u;
/** Words that leave out what was said. */
const EXCLUDING = /^(?:a part|sauf|hormis|en dehors d|excepte|outre)(?!\p{L})/u;

/** A message without its last marks, and what leads over to it. */
export interface Led {
	/** Without the words that lead over to it. */
	readonly rest: string;
	/** Whether it adds to what was said: « et… ». */
	readonly adds: boolean;
	readonly further: boolean;
	readonly turns: boolean;
	/** What it asks more about; null when it asks something else. */
	readonly about: string | null;
	/** Whether it asks the same again, leaving out what was said. */
	readonly excludes: boolean;
	/** What is meant instead of what was said: words, or the one that was not meant; null when nothing is corrected. */
	readonly instead: { readonly words: string; readonly other: boolean } | null;
}

/** Reads how a message goes on from what was said. */
export function leadOf(words: string): Led {
	const whole = words.replace(/[\s?!.…]+$/u, "").trim();
	const led = whole.replace(LEADING, "").trim();
	const rest = led.replace(THE_ONE, "");
	const corrects = CORRECTING.exec(whole)?.[0] ?? "";
	const meant = whole.slice(corrects.length);
	const other = THE_OTHER.exec(meant)?.[0] ?? "";
	return {
		rest,
		adds: ADDING.test(whole) || rest !== led,
		further: FURTHER.test(plainText(rest)),
		about: FURTHER_ABOUT.test(rest) ? rest.replace(FURTHER_ABOUT, "") : null,
		turns: TURNING.test(plainText(rest)),
		excludes: EXCLUDING.test(plainText(rest)),
		instead:
			corrects === "" || meant === ""
				? null
				: { words: meant.slice(other.length), other: other !== "" },
	};
}
