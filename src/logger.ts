import { pino } from "pino";

export type Logger = pino.Logger;

export const LOG_LEVELS = [
	"fatal",
	"error",
	"warn",
	"info",
	"debug",
	"trace",
	"silent",
] as const;

/** JSON lines on standard output. */
export function createLogger(level: (typeof LOG_LEVELS)[number]): Logger {
	return pino({ level, base: null });
}
