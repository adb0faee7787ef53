import type { Answer, Verdict } from "./answer.ts";

/** The narrow waist: all that knows French is before it, all that knows Telegram is after it. */
export interface Engine {
  /** Answers one message, whatever it holds. Never throws for what a user typed. */
  ask(text: string): Answer;
  /** Compares a claim with the articles. */
  verify(claim: string): Verdict;
  /** Answers a request that is not a question of fact, as a command or a button makes it. */
  request(kind: Request): Answer;
  /** What stands at a reference: « s3-2 » is sentence 2 of section 3, « s3 » the section; null when there is no such place. */
  open(reference: string): Answer | null;
  /** Every question that an answer may suggest. */
  readonly suggestions: readonly string[];
}

/** A request that is not a question of fact. */
export type Request =
  | "help"
  | "greeting"
  | "thanks"
  | "source"
  | "topics"
  | "summary"
  | "facts"
  | "share";
