import type { Answer } from "../http/answer.ts";

/** How a system says what is not a result: each has its own shape for it. */
export interface Voice {
  /** The thing is done, and there is nothing else to say. */
  done(): Answer;
  /** There is no session or token, or it is no longer good. */
  notLetIn(why: "missing" | "invalid"): Answer;
  /** HTTP 200 whose body says the same. */
  notLetInWith200(): Answer;
  /** The message cannot be read or does not fit, in a sentence without values. */
  refused(sentence: string): Answer;
  /** The records exist already, told by a sentence alone. */
  duplicateInProse(keys: readonly string[]): Answer;
  /** An answer of the platform itself, with its status. */
  platform(
    status: number,
    name: PlatformTrouble,
    headers?: Readonly<Record<string, string>>,
  ): Answer;
}

/** What a platform says for all of its systems. */
export type PlatformTrouble =
  | "too-large"
  | "rate-limited"
  | "unavailable"
  | "unknown-service"
  | "wrong-method"
  | "unreadable"
  | "broken";
