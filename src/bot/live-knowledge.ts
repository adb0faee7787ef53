import { KnowledgeError } from "../knowledge/problem.ts";
import type { Logger } from "../logger.ts";
import type { Knowledge, KnowledgePlace } from "./knowledge.ts";
import { startKnowledge } from "./knowledge-thread.ts";

/** The knowledge of the moment, and how to read it anew. */
export interface LiveKnowledge {
	readonly current: () => Knowledge;
	/** Reads the folder again; where it is wrong, the bot goes on with what it had, and the log says why. */
	readonly reload: () => Promise<void>;
}

/** What was begun with the knowledge before is done by then, in milliseconds. */
const GRACE = 60_000;

/** Reads the knowledge folder. Throws a KnowledgeError that lists all that is wrong. */
export async function openKnowledge(
	place: KnowledgePlace,
	logger: Logger,
): Promise<LiveKnowledge> {
	let knowledge = await startKnowledge(place);
	const replace = async (): Promise<void> => {
		try {
			const before = knowledge;
			knowledge = await startKnowledge(place);
			setTimeout(before.close, GRACE).unref();
			logger.info({ revision: knowledge.revision }, "knowledge reloaded");
		} catch (error) {
			if (!(error instanceof KnowledgeError)) throw error;
			logger.error(
				{ revision: knowledge.revision, problems: error.message },
				"knowledge refused: the revision before goes on",
			);
		}
	};
	let last = Promise.resolve();
	return {
		current: () => knowledge,
		reload() {
			last = last.then(replace);
			return last;
		},
	};
}
