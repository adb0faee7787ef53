import { createEngine } from "../answer/engine.ts";
import { readDossier } from "../knowledge/dossier.ts";
import { KnowledgeError } from "../knowledge/problem.ts";
import type { Logger } from "../logger.ts";
import { createPictures } from "../presentation/citation-picture.ts";
import { savedIn } from "../search/saved-catalogue.ts";
import type { Knowledge } from "./knowledge.ts";

/** The knowledge of the moment, and how to read it anew. */
export interface LiveKnowledge {
	readonly current: () => Knowledge;
	/** Reads the folder again; where it is wrong, the bot goes on with what it had, and the log says why. */
	readonly reload: () => void;
}

export interface KnowledgePlace {
	readonly knowledgeDir: string;
	readonly publicUrl: string | undefined;
	/** Where what takes long to read is kept. */
	readonly dataDir: string;
}

/** Reads the knowledge folder. Throws a KnowledgeError that lists all that is wrong. */
export function openKnowledge(
	place: KnowledgePlace,
	logger: Logger,
): LiveKnowledge {
	let knowledge = read(place);
	return {
		current: () => knowledge,
		reload() {
			try {
				knowledge = read(place);
				logger.info({ revision: knowledge.revision }, "knowledge reloaded");
			} catch (error) {
				if (!(error instanceof KnowledgeError)) throw error;
				logger.error(
					{ revision: knowledge.revision, problems: error.message },
					"knowledge refused: the revision before goes on",
				);
			}
		},
	};
}

function read({ knowledgeDir, publicUrl, dataDir }: KnowledgePlace): Knowledge {
	const dossier = readDossier(knowledgeDir);
	const library = { articles: dossier.articles, publicUrl };
	return {
		engine: createEngine(dossier, savedIn(dataDir)),
		library,
		revision: dossier.revision,
		draw: createPictures(library),
	};
}
