/** Long work that can pause: it yields where something else may run, and returns what it made. */
export type Steps<T> = Generator<void, T>;

/** Longest stretch of work between two pauses, in milliseconds. */
const SLICE = 8;

/** Does all the work at once, and returns what it made. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Does the work a few milliseconds at a time, so that whoever waits for the event loop gets a turn in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
	for (;;) {
		const began = performance.now();
		do {
			const { done, value } = steps.next();
			if (done) return value;
		} while (performance.now() - began < SLICE);
		await new Promise(setImmediate);
	}
}
