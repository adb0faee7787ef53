import { parentPort, workerData } from "node:worker_threads";
import { createEngine } from "../answer/engine.ts";
import { type Dossier, readDossier } from "../knowledge/dossier.ts";
import { KnowledgeError } from "../knowledge/problem.ts";
import { createPictures } from "../presentation/citation-picture.ts";
import { savedIn } from "../search/saved-catalogue.ts";
import type { KnowledgePlace } from "./knowledge.ts";
import type { Call, Said } from "./knowledge-protocol.ts";

// What runs in the thread that holds the knowledge: it reads it, says so, and does what it is asked. See knowledge-thread.ts.
const { knowledgeDir, publicUrl, dataDir } = workerData as KnowledgePlace;
const say = (said: Said) => parentPort?.postMessage(said);

function serve(dossier: Dossier): void {
	const library = { articles: dossier.articles, publicUrl };
	const engine = createEngine(dossier, savedIn(dataDir));
	const does = { ...engine, draw: createPictures(library) };
	parentPort?.on("message", async ({ id, method, given }: Call) => {
		try {
			const act = does[method] as (...given: readonly unknown[]) => unknown;
			say({ kind: "result", id, result: await act(...given) });
		} catch (error) {
			say({ kind: "failure", id, error });
		}
	});
	const { suggestions } = engine;
	say({ kind: "ready", library, revision: dossier.revision, suggestions });
}

try {
	serve(readDossier(knowledgeDir));
} catch (error) {
	if (!(error instanceof KnowledgeError)) throw error;
	say({ kind: "refused", problems: error.problems });
}
