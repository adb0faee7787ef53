import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { createBot } from "../../src/bot/bot.ts";
import { createHandle } from "../../src/bot/handling.ts";
import { openKnowledge } from "../../src/bot/live-knowledge.ts";
import { createLogger } from "../../src/logger.ts";
import { createChats } from "../../src/simulator/chats.ts";
import { createTelegram } from "../../src/simulator/telegram.ts";
import { createProcessMemory } from "../../src/state/process-memory.ts";

/** Updates in all, and between two looks at the memory. */
const UPDATES = 20_000;
const STEP = 4000;
const CHATS = 500;

const QUESTIONS = [
	"Quand l’accord a-t-il été signé ?",
	"c ki lambassadeur",
	"et quand ?",
	"Quel est le budget ?",
	"/resume",
	"/verifier L’accord a été signé en 2021.",
];

const logger = createLogger("silent");
const { current, reload } = await openKnowledge(
	{ knowledgeDir: "knowledge", publicUrl: undefined, dataDir: "data" },
	logger,
);
const chats = createChats(5);
const telegram = createTelegram(chats);
// Everybody writes every five minutes: nobody is too fast, and conversations are forgotten.
let minutes = 0;
const memory = createProcessMemory(() => minutes * 60_000);
const bot = createBot("1:soak", {
	knowledge: current,
	memory,
	adminIds: [],
	logger,
	botInfo: telegram.botInfo,
});
bot.api.config.use(telegram.transformer);
const handle = createHandle(bot, { memory, logger, tries: 1 });
const people = Array.from({ length: CHATS }, (_, n) =>
	chats.create({ person: 1000 + n }),
);

/** Megabytes in use in this thread once nothing is left to collect, and of the whole process. */
function megabytes(): string[] {
	globalThis.gc?.();
	const { heapUsed, rss } = process.memoryUsage();
	return [
		(heapUsed / 1e6).toFixed(1).padStart(10),
		(rss / 1e6).toFixed(0).padStart(14),
	];
}

const delays = monitorEventLoopDelay({ resolution: 2 });
delays.enable();
/** How long nothing else could be done, at most, since the delays were reset: milliseconds. */
function longestDelay(): string {
	return (delays.max / 1e6).toFixed(0);
}

console.log(
	"\nupdates   heap, MB   resident, MB   updates a second   longest delay, ms",
);
let since = performance.now();
for (let n = 1; n <= UPDATES; n++) {
	minutes += 1 / 100;
	const chat = people[n % CHATS];
	const text = QUESTIONS[n % QUESTIONS.length];
	if (chat !== undefined && text !== undefined)
		await handle(telegram.people.write(chat, text));
	if (n % STEP > 0) continue;
	const seconds = (performance.now() - since) / 1000;
	const delay = longestDelay();
	console.log(
		[
			String(n).padStart(7),
			...megabytes(),
			(STEP / seconds).toFixed(0).padStart(18),
			delay.padStart(19),
		].join(" "),
	);
	// The collection asked for here holds up what is measured.
	await setTimeout(20);
	delays.reset();
	since = performance.now();
}
delays.reset();
await reload();
console.log(
	`while the knowledge is read anew: longest delay ${longestDelay()} ms`,
);
