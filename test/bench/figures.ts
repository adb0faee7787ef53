/** The value below which a share of some numbers lies, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** The median of several runs, and half of what lies between the least and the most. */
export function spread(values: readonly number[]): string {
	const median = quantile(values, 0.5);
	const half = (Math.max(...values) - Math.min(...values)) / 2;
	const digits = median < 10 ? 2 : 0;
	return `${median.toFixed(digits)} ±${half.toFixed(digits)}`;
}

/** How long each of several calls takes, in milliseconds. */
export async function timesOf<T>(
	items: readonly T[],
	call: (item: T) => unknown,
): Promise<number[]> {
	const times: number[] = [];
	for (const item of items) {
		const began = performance.now();
		await call(item);
		times.push(performance.now() - began);
	}
	return times;
}

/** Bytes in use once nothing is left to collect, in and beside the heap. Node must run with --expose-gc. */
export function bytesInUse(): number {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
