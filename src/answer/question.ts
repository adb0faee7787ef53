import type { Analysis, Analyze } from "../analysis/french.ts";
import { fold } from "../analysis/tokenizer.ts";
import type { FactKind } from "../knowledge/schema.ts";

/** What a message asks, as far as its words show. */
export interface Question {
	/** The question in careful spelling. */
	readonly text: string;
	readonly analysis: Analysis;
	/** What kind of answer it wants; null when it is only words. */
	readonly kind: FactKind | null;
	/** Whether it asks whether something is not so: « n'a-t-il pas… ». */
	readonly negated: boolean;
	/** The term of what is counted or chosen, « procureurs » in « combien de procureurs »; null when nothing is. */
	readonly focus: string | null;
}

/** Reads one question, already in careful spelling. */
export function understand(text: string, analyze: Analyze): Question {
	const analysis = analyze(text);
	return {
		text,
		analysis,
		kind: kindOf(text),
		negated: NEGATION.test(plainText(text)),
		focus: focusOf(analysis),
	};
}

/** Also as it is spoken, without « ne ». */
const NEGATION =
	/\b(n'|ne )[^.;:?!]{0,60}\b(pas|jamais|aucune?|rien|personne|plus)\b|\b(a|ont|est|sont|etait|va|fait|dit) (pas|jamais|aucun)\b/;

/** A noun right after « quel », or after « quel est le ». */
const asking = (nouns: string) =>
	String.raw`\bquel(le|s|les)? (est |sont |etait |etaient |fut |sera |seront )?(le |la |les |l'|son |sa |ses )?(${nouns})s?\b`;

/**
 * The kinds and how French asks for them, the first that fits, in folded words with « ' » for every apostrophe and
 * spaces for hyphens. « ou » and « où » look alike without accents, so a place needs more than the word.
 */
const KINDS: readonly (readonly [FactKind, RegExp])[] = [
	[
		"when",
		new RegExp(
			String.raw`\b(quand|combien de temps|depuis combien|dat(e|es|ait|ant) de|(l'annee|le jour|la date|le moment|le mois) ou)\b|${asking("date|heure|annee|jour|mois|siecle|duree|periode|epoque|moment|millesime|delai")}`,
		),
	],
	[
		"how_many",
		new RegExp(
			String.raw`\b(combien|nombre de|nb de)\b|${asking("nombre|montant|total|pourcentage|budget|prix|cout|chiffre|effectif|age|taux|somme|part|proportion|quantite|superficie|population|distance|longueur|hauteur|largeur|profondeur|altitude|taille|poids|vitesse|salaire")}`,
		),
	],
	[
		"who",
		/\b(comment (s'appel|se nomm|tu t'appel|vous appel)\w+|(quel est|quels sont|c'est quoi) (le|les|son|ses|leur|leurs) (nom|noms|prenom|patronyme|identite)|le nom d|nom de|[a-z]+ qui (est ce|exactement)|(de|a|avec|par|pour|contre|chez|entre|sur) qui)\b|\bquel(le)?s? (est |sont |etait |etaient )?(le |la |les |l'|cet |cette |ce )?([a-z]+ )?(personne|personnalite|personnage|responsable|diplomate|ambassadeur|emissaire|envoye|magistrat|procureur|ministre|president|dirigeant|chef|figure|institution|organisme|organisation|association|entreprise|societe|acteur|autorite|auteur|homme|femme|elu|elue|depute|representant|interlocuteur|signataire|participant)s?\b|\bqui (est|sont|etait|etaient|a|ont|avait|va|vont|fut|d'autre)\b|(^|[,.:;!?] ?|\b(c'est|et|sait|dire|savoir|demande|cherche|connaitre|ou) )qui\b|\bqui ?\?*$/,
	],
	[
		"why",
		/\b(pourquoi|quelles? (est la |sont les )?(raison|cause)s?|quels? (est le |sont les )?motifs?|dans quel but|a quelle fin|a quoi ((ca |cela )?(sert|servent|servira|servirait|sert il)|bon)|(sert|servent|servait) a quoi|en quel honneur|pour quoi|quel (est le |etait le )?(but|objectif))\b/,
	],
	[
		"where",
		/où|\b(a|dans|en|de|vers|sur|pres de|depuis) (quel(le|s|les)?) (endroit|lieu|ville|pays|capitale|region|continent|commune|departement|etat|ile|quartier|salle|batiment|site|village|route|gare|port)|\bquel(le|s|les)? (est |etait )?(le |la |l')?(endroit|lieu|ville|capitale|localisation)\b|\b(c'est|c'etait|est|etait|ete|passe|passee|lieu|situe|situee|trouve|ne|nee|et|vient|va) ou\b|^(d'|jusqu')?ou (est|sont|a|ont|se|s'|etait|etaient|il|elle|on|ca|c'|le|la|l'|les|fut|peut|va|vit|vont)\b/,
	],
	[
		"list",
		/\b(quels|quelles|lesquels|lesquelles|liste|listez|enumere\w*|citez|cite|enumeration)\b/,
	],
	[
		"how",
		/\b(comment|par quels? moyens?|par quel canal|de quelle (maniere|facon)|sous quelle forme|grace a quoi)\b/,
	],
	[
		"what",
		/\b(quoi|quel|quelle|laquelle|lequel|duquel)\b|(^(ce )?|[,;:.!?] ?|\b(et|mais|alors|de ce) )(que|qu')|\bqu'(est ce (que|qu'|qui)|a t|ont|as tu)/,
	],
	[
		"yes_no",
		/\best ce qu(e|')|\w (t )?(il|elle|ils|elles|on|ce)\b ?[^?]*\?|\?|\bou (pas|non)\b|\b(vrai|exact|correct) que\b|\b(peut on|y a t il|savoir si|demande si|dire si)\b/,
	],
];

/** The kind of answer a text asks for, from its interrogative words; null when there are none. */
export function kindOf(text: string): FactKind | null {
	const plain = plainText(text);
	const accented = /(?<!\p{L})où(?!\p{L})/iu.test(text) ? "où " : "";
	for (const [kind, pattern] of KINDS) {
		if (pattern.test(kind === "where" ? accented + plain : plain)) return kind;
	}
	return null;
}

const CHOOSING = /^quel(?:le)?s?$/;

/** The first word that says something after « combien de » or soon after « quel ». */
function focusOf({ text, tokens }: Analysis): string | null {
	const asked = tokens.findIndex(
		({ surface }) => surface === "combien" || CHOOSING.test(surface),
	);
	const [interrogative, next] = [tokens[asked], tokens[asked + 1]];
	if (interrogative === undefined || next === undefined) return null;
	const counts =
		next.surface === "de" ||
		/['’]$/.test(text.slice(interrogative.end, next.start));
	if (interrogative.surface === "combien" && !counts) return null;
	return (
		tokens.slice(asked + 1, asked + 4).find(({ stop }) => !stop)?.term ?? null
	);
}

/** Folded text with single spaces, « ' » for every apostrophe and spaces for hyphens; other punctuation stays. */
export function plainText(text: string): string {
	return text
		.replace(/[’‘ʼ＇`´]/g, "'")
		.split("'")
		.map((part) => part.replace(/[\p{L}\p{M}\p{N}]+/gu, fold))
		.join("'")
		.replace(/[-‐‑–\s]+/g, " ")
		.trim();
}
