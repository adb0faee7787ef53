import { randomUUID } from "node:crypto";
import { wording } from "../presentation/wording.ts";
import type { Chat, Chats } from "./chats.ts";
import type { Person } from "./protocol.ts";

/** The people of one page, and their chats: a private one, a forum, and a group where the bot is a guest. */
export interface World {
	/** Hard to guess. */
	readonly key: string;
	/** The first is whoever looks at the page. */
	readonly people: readonly [Person, ...Person[]];
	/** The first is the private one. */
	readonly chats: readonly [Chat, ...Chat[]];
}

/** The worlds of all open pages. */
export interface Worlds {
	/** The world of a key; a new one without a key, or when it is forgotten. */
	open(key?: string): World;
}

const words = wording.simulator;
/** Ids of the topics of the forum: Telegram takes that of their first message. */
const TOPICS = [1001, 1002];

/** Worlds in memory: the one left alone the longest goes first. */
export function createWorlds(chats: Chats, maxWorlds: number): Worlds {
	const worlds = new Map<string, World>();
	let opened = 0;
	const create = (): World => {
		const first = 1_000_000 + 10 * ++opened;
		const [you, ...others] = words.people.map((name, n) => ({
			id: first + n,
			name,
		})) as [Person, ...Person[]];
		const admins = new Set([you.id]);
		const topics = words.topics.map((name, n) => ({
			id: TOPICS[n] ?? 0,
			name,
		}));
		return {
			key: randomUUID(),
			people: [you, ...others],
			chats: [
				chats.create({ person: you.id, title: words.botName }),
				chats.create({
					type: "supergroup",
					title: words.forum,
					topics,
					admins,
				}),
				chats.create({
					type: "supergroup",
					title: words.guestGroup,
					guest: true,
					admins,
				}),
			],
		};
	};
	return {
		open(key = "") {
			const world = worlds.get(key) ?? create();
			worlds.delete(world.key);
			worlds.set(world.key, world);
			for (const [oldest, { chats: left }] of worlds) {
				if (worlds.size <= maxWorlds) break;
				worlds.delete(oldest);
				for (const chat of left) chats.forget(chat);
			}
			return world;
		},
	};
}
