import { fr } from "./typography.ts";

/** Every French sentence of ours that a reader sees; « several » is true when the bot knows more than one article. */
export const wording = {
	commands: {
		start: fr`commencer`,
		aide: fr`ce que je sais faire`,
		question: fr`poser une question`,
		verifier: fr`comparer une affirmation à l'article`,
		resume: fr`l'article en trois phrases`,
		sujets: fr`les sections de l'article`,
		faits: fr`les noms, les lieux, les dates et les engagements`,
		acteurs: fr`les personnes et les organisations`,
		dates: fr`les dates`,
		chercher: fr`où se trouve une expression dans l'article`,
		citer: fr`le passage d'une référence, par exemple s2-1`,
		carte: fr`une image de la dernière citation`,
		partager: fr`un message à transférer`,
		source: fr`d'où vient le texte`,
		methode: fr`comment je réponds`,
		confidentialite: fr`ce que je retiens, et combien de temps`,
		silence: fr`me faire taire dans ce groupe, ou l'inverse`,
		reglages: fr`qui peut me poser des questions dans ce groupe`,
		manques: fr`les questions restées sans réponse`,
	},
	/** At most 64 characters, 120 and 512. */
	profile: {
		name: fr`L'article répond`,
		short: fr`Posez une question sur l'article : je réponds par des citations exactes, avec leur place. Rien d'autre.`,
		description: fr`Je réponds en français à vos questions sur un article, par des citations exactes, chacune avec sa place. Quand l'article ne dit rien, je vous le dis. Je vérifie aussi une affirmation, je résume et je retrouve une expression. Je ne suis pas un modèle de langage : je n'invente aucune phrase. Écrivez votre question, ou /aide.`,
	},
	buttons: {
		context: fr`📍 Contexte`,
		copy: fr`📋 Copier`,
		share: fr`↗ Partager`,
		read: fr`🔎 Lire`,
		previous: fr`◀ Avant`,
		next: fr`Après ▶`,
		like: fr`👍`,
		dislike: fr`👎`,
		reasons: {
			passage: fr`Ce n'est pas le bon passage`,
			incomplete: fr`La réponse est incomplète`,
			off_topic: fr`Ce n'était pas ma question`,
			article: fr`L'article se trompe`,
		},
		gap: fr`Signaler ce manque`,
		settings: {
			silent: (on: boolean) => (on ? fr`Silence : oui` : fr`Silence : non`),
			admins_only: (on: boolean) =>
				on ? fr`Questions : administrateurs` : fr`Questions : tout le monde`,
			buttons: (on: boolean) => (on ? fr`Boutons : oui` : fr`Boutons : non`),
		},
	},
	context: (reference: string) => fr`Autour de ${reference}`,

	greeting: (scope: string) => fr`Bonjour. ${scope}`,
	thanks: fr`Avec plaisir. Je reste à votre disposition.`,
	help: (scope: string) =>
		fr`${scope} Écrivez votre question comme elle vous vient. Quand je ne trouve pas de réponse, je vous le dis.`,
	scopeAbout: (about: string) =>
		fr`Je réponds à vos questions sur ${about}, par des citations exactes de l'article, et rien d'autre.`,
	scopeTitle: (title: string) =>
		fr`Je réponds à vos questions sur l'article « ${title} », par des citations exactes, et rien d'autre.`,
	scopeSeveral: (count: number) =>
		fr`Je réponds à vos questions sur ${count} articles, par des citations exactes, et rien d'autre.`,

	notSaid: (several: boolean) =>
		several
			? fr`Je ne trouve pas de réponse à cette question dans les articles.`
			: fr`Je ne trouve pas de réponse à cette question dans l'article.`,
	offTopic: (several: boolean) =>
		several
			? fr`Cette question sort du sujet des articles.`
			: fr`Cette question sort du sujet de l'article.`,
	unknownLanguage: `${fr`Je ne comprends pas cette langue. Écrivez en français, en anglais, en arabe, en darija, en swahili ou en espagnol ; je réponds en français.`}\nI do not understand this language. Please write in French, English, Arabic, Darija, Swahili or Spanish; I answer in French.`,
	emptyQuestion: fr`Écrivez une question en quelques mots.`,
	nearest: (count: number) =>
		count > 1 ? fr`Passages les plus proches :` : fr`Passage le plus proche :`,
	follows: (question: string) => fr`Suite de : ${question}`,
	note: (note: string) => fr`À noter : ${note}`,
	suggestions: fr`Vous pouvez demander :`,

	verdict: {
		supported: (several: boolean) =>
			several ? fr`Conforme aux articles.` : fr`Conforme à l'article.`,
		contradicted: (several: boolean) =>
			several ? fr`Différent des articles.` : fr`Différent de l'article.`,
		not_covered: (several: boolean) =>
			several
				? fr`Les articles ne permettent pas de le vérifier.`
				: fr`L'article ne permet pas de le vérifier.`,
	},
	finding: {
		otherWords: fr`L'article le dit en d'autres termes.`,
		agreement: (words: string) => fr`Vous et l'article écrivez : ${words}.`,
		value: (claimed: string, said: string) =>
			fr`Vous écrivez « ${claimed} » ; l'article écrit « ${said} ».`,
		claimDenies: (word: string) =>
			fr`Vous niez ce que l'article affirme (« ${word} »).`,
		articleDenies: (word: string) =>
			fr`Vous affirmez ce que l'article nie (« ${word} »).`,
		limit: (said: string) =>
			fr`Vous n'en dites pas assez ou en dites trop ; l'article écrit « ${said} ».`,
		direction: (claimed: string, said: string) =>
			fr`Vous l'attribuez à « ${claimed} » ; l'article l'attribue à « ${said} ».`,
		word: (word: string) => fr`« ${word} »`,
	},
	speaker: (name: string) => fr`Selon ${name} :`,
	correction: {
		value: (said: string, claimed: string) =>
			fr`L'article dit ${said}, pas ${claimed}.`,
		direction: (said: string, claimed: string) =>
			fr`Dans l'article, c'est l'inverse : ${said}, pas ${claimed}.`,
	},
	verifyUsage: fr`Écrivez l'affirmation après la commande, par exemple : /verifier La réunion a eu lieu jeudi. Vous pouvez aussi répondre par /verifier au message à vérifier.`,
	verdictScope: (several: boolean) =>
		several
			? fr`Je compare aux articles, je ne dis pas si c'est vrai.`
			: fr`Je compare à l'article, je ne dis pas si c'est vrai.`,

	summary: fr`En bref`,
	summaryLength: {
		one_sentence: fr`En une phrase`,
		three_points: fr`En trois points`,
		whole: fr`En entier`,
	},
	sheet: {
		title: (article: string) => fr`Les faits : ${article}`,
		people: fr`Personnes`,
		names: fr`Noms`,
		organisations: fr`Organisations`,
		places: fr`Lieux`,
		dates: fr`Dates`,
		agreements: fr`Accords`,
		figures: fr`Chiffres`,
		commitments: fr`Engagements`,
		role: (name: string, role: string) => fr`${name}, ${role}`,
		entry: (entry: string, place: string) => fr`• ${entry} (${place})`,
		empty: fr`Je n'y relève rien de tel.`,
	},
	share: fr`À partager : transférez ce message.`,

	searchUsage: fr`Écrivez l'expression après la commande, par exemple : /chercher lutte contre la corruption`,
	found: (phrase: string, count: number) =>
		count === 0
			? fr`« ${phrase} » n'apparaît pas.`
			: count === 1
				? fr`« ${phrase} » apparaît une fois.`
				: fr`« ${phrase} » apparaît ${count} fois.`,
	searchScope: (several: boolean) =>
		several
			? fr`Recherche dans le texte entier des articles, titres compris, sans tenir compte des majuscules ni des accents.`
			: fr`Recherche dans le texte entier de l'article, titres compris, sans tenir compte des majuscules ni des accents.`,
	topics: (several: boolean) =>
		several ? fr`Les sections des articles` : fr`Les sections de l'article`,
	topicsHint: fr`Touchez un numéro pour lire la section.`,
	listed: (number: number, item: string) => fr`${number}. ${item}`,
	quoted: (quote: string) => fr`« ${quote} »`,
	bullet: (item: string) => fr`• ${item}`,
	emptySection: fr`Cette section est vide.`,

	source: {
		publisher: (publisher: string) => fr`Média : ${publisher}`,
		author: (author: string) => fr`Auteur : ${author}`,
		published: (date: string) => fr`Publié le : ${date}`,
		url: (url: string) => fr`Adresse : ${url}`,
		missingPublisher: fr`le média`,
		missingAuthor: fr`l'auteur`,
		missingDate: fr`la date de publication`,
		missingUrl: fr`l'adresse`,
		missing: (list: string) => fr`L'article n'indique pas : ${list}.`,
	},

	reference: {
		line: (place: string) => fr`— ${place}`,
		numbered: (place: string, reference: string) => fr`${place} (${reference})`,
		short: (reference: string) => fr`(${reference})`,
		inArticle: (title: string, place: string) => fr`« ${title} », ${place}`,
		title: fr`Titre de l'article`,
		heading: fr`Titre de section`,
		lead: fr`Début de l'article`,
		section: (title: string) => fr`Section « ${title} »`,
		sameSection: fr`Même section`,
		whole: fr`en entier`,
		sentence: (n: number, count: number) => fr`phrase ${n} sur ${count}`,
		sentences: (from: number, to: number, count: number) =>
			fr`phrases ${from} à ${to} sur ${count}`,
		bullet: (n: number, count: number) =>
			fr`point ${n} sur ${count} de la liste`,
		bullets: (from: number, to: number, count: number) =>
			fr`points ${from} à ${to} sur ${count} de la liste`,
		passages: (from: number, to: number, count: number) =>
			fr`passages ${from} à ${to} sur ${count}`,
	},

	hidden: (count: number) =>
		count > 1
			? fr`${count} passages de plus n'entrent pas dans ce message.`
			: fr`Un passage de plus n'entre pas dans ce message.`,
	answerTooLong: fr`La réponse n'entre pas dans un message Telegram. Posez une question plus précise.`,

	unknownLink: fr`Ce lien ne mène à aucun passage.`,
	unknownCommand: fr`Je ne connais pas cette commande. Voici celles que je connais :`,
	command: (name: string, description: string) => fr`/${name} — ${description}`,
	questionTooLong: (limit: number) =>
		fr`Votre message est trop long pour une question : ${limit} caractères au plus. Posez une question à la fois.`,
	textOnly: fr`Je ne lis que le texte. Écrivez votre question en quelques mots.`,
	oldButton: fr`Ce bouton n'est plus valable. Écrivez votre question.`,
	notYours: fr`Ces boutons appartiennent à la personne qui a posé la question.`,
	voted: fr`Merci. Noté sans votre nom.`,
	whyNot: fr`Merci. Qu'est-ce qui ne va pas ?`,
	gapNoted: fr`Merci. Question notée, sans votre nom.`,
	questionGone: fr`Votre question n'est plus là. Posez-la de nouveau, puis signalez-la.`,
	questionUsage: fr`Écrivez votre question en réponse à ce message.`,
	questionPlaceholder: fr`Votre question`,
	citeUsage: fr`Écrivez la référence après la commande, par exemple : /citer s2-1. « Contexte » et « Copier » la donnent.`,
	method: fr`Je cherche dans l'article la phrase qui répond, et je la cite mot pour mot, avec sa place. Je ne suis pas un modèle de langage : je n'écris rien à la place de l'article. Quand la réponse n'y est pas, ou que j'en doute, je vous le dis et je montre le passage le plus proche. Une affirmation à vérifier est comparée à l'article : je dis s'il écrit la même chose, autre chose, ou rien.`,
	privacy: fr`Pour suivre la conversation, je retiens votre dernière question pendant 15 minutes, en mémoire. Pour corriger une réponse quand vous modifiez votre message, je retiens son numéro, sans le texte. Si vous touchez « Signaler ce manque », la question est gardée, sans votre nom. Vos avis 👍 et 👎 sont gardés sans votre nom. Les réglages d'un groupe sont gardés avec le numéro du groupe. Rien d'autre n'est gardé.`,

	group: {
		joined: (username: string, privacy: boolean) =>
			privacy
				? fr`Bonjour. Pour m'interroger : /question, @${username}, ou une réponse à l'un de mes messages. Je ne lis pas vos conversations. /confidentialite · /silence`
				: fr`Bonjour. Pour m'interroger : /question, @${username}, ou une réponse à l'un de mes messages. /confidentialite · /silence`,
		adminsOnly: fr`Cette commande est réservée aux administrateurs du groupe.`,
		inGroup: fr`Cette commande sert dans un groupe.`,
		silenced: fr`Je me tais dans ce groupe. /silence pour me rendre la parole.`,
		speaking: fr`Je réponds de nouveau dans ce groupe.`,
		settings: fr`Réglages de ce groupe`,
	},
	inline: {
		summary: fr`En bref`,
		nothing: fr`Aucun passage. Demander en privé`,
		cut: fr`Requête coupée à 256 caractères. Demander en privé`,
		ask: fr`Écrivez votre question.`,
	},
	reasons: {
		passage: fr`mauvais passage`,
		incomplete: fr`incomplète`,
		off_topic: fr`hors sujet`,
		article: fr`erreur de l'article`,
	},
	gaps: {
		title: fr`Questions restées sans réponse`,
		none: fr`Aucune question signalée.`,
		gap: (question: string, count: number, last: string) =>
			fr`• ${question} (${count} fois, la dernière le ${last})`,
		hidden: (count: number) => fr`Et ${count} de plus : npm run gaps.`,
		votes: fr`Réponses mal notées`,
		vote: (reference: string, count: number, reasons: string) =>
			reasons === ""
				? fr`• ${reference} : ${count} 👎`
				: fr`• ${reference} : ${count} 👎 (${reasons})`,
		reason: (reason: string, count: number) => fr`${reason} ${count}`,
	},
	tooFast: fr`Vous allez trop vite pour moi. Attendez une minute.`,
	failure: fr`Je n'ai pas pu répondre. Réessayez dans un instant.`,

	picture: {
		verbatim: (reference: string) => fr`Citation exacte · ${reference}`,
		usage: fr`Posez d'abord une question, ou écrivez la référence, par exemple : /carte s2-1`,
		tooLong: fr`Cette phrase est trop longue pour une image.`,
		inline: fr`En image`,
	},
	reader: {
		facts: fr`Dans cet article`,
		verbatim: fr`Le texte de l'article, tel que le bot le cite. Chaque phrase a son adresse.`,
		copy: fr`Copier`,
		copied: fr`Citation copiée.`,
		link: (reference: string) => fr`Adresse de ${reference}`,
	},

	simulator: {
		ready: (url: string) =>
			fr`Simulateur (sans BOT_TOKEN) : ouvrez ${url} · Ctrl+C pour arrêter.`,
		botName: fr`L'article répond`,
		people: [fr`Vous`, fr`Amina`, fr`Karim`],
		forum: fr`Rédaction`,
		topics: [fr`Justice`, fr`Presse`],
		general: fr`Général`,
		guestGroup: fr`Voisins`,
		kinds: {
			private: fr`simulateur · rien n'est envoyé`,
			group: fr`3 membres et le bot · rien n'est envoyé`,
			guest: fr`3 membres, le bot invité · rien n'est envoyé`,
		},
		pageTitle: fr`Simulateur Telegram`,
		intro: fr`Posez une question sur l'article : le bot répond par des citations exactes.`,
		introGroup: fr`Dans un groupe, le bot ne répond qu'à une commande, à son nom ou à une réponse.`,
		introGuest: fr`Le bot n'est pas membre : appelez-le par son nom.`,
		start: fr`Démarrer`,
		chats: fr`Conversations`,
		topicList: fr`Sujets`,
		conversation: fr`Messages`,
		speaker: fr`Vous écrivez en tant que`,
		message: fr`Message`,
		send: fr`Envoyer`,
		commands: fr`Commandes`,
		suggestions: fr`Propositions`,
		reply: fr`Répondre`,
		edit: fr`Modifier`,
		replying: fr`Réponse à :`,
		editing: fr`Modification de :`,
		cancel: fr`Annuler`,
		edited: fr`modifié`,
		via: fr`par @simulateur_bot`,
		call: fr`Appel à l'API`,
		refused: fr`Telegram refuse cet appel`,
		undelivered: fr`Telegram ne transmet pas ce message au bot.`,
		typing: fr`écrit…`,
		copied: fr`Copié.`,
		copyFailed: fr`Le navigateur ne permet pas de copier.`,
		failed: fr`Le message n'est pas parti. Vérifiez que le simulateur tourne, puis réessayez.`,
		badRequest: fr`Cette demande est mal formée.`,
		tooLarge: fr`Ce message est trop lourd.`,
		forbidden: fr`Cette page n'a pas le droit d'écrire au simulateur.`,
		unknownMessage: fr`Ce message n'existe plus.`,
		tooManyCharacters: fr`4096 caractères au plus.`,
	},
} as const;
