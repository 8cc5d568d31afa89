import { type Dialect, wholeDialect } from "./dialect.ts";
import type { JsonValue } from "./json.ts";

/** Why a part of a message was kept as it came instead of being read. */
export interface ReadingIssue {
  /** JSON Pointer in the message; it holds names of keys, never a value. */
  readonly pointer: string;
  /**
   * - `unknown-key`: the contract does not know the key
   * - `not-mapped`: the key is known, and no field of ours holds it
   * - `unreadable`: the value has none of the shapes or codes that the contract knows
   * - `unexpected-constant`: a key that always holds one value holds another
   */
  readonly code: "unknown-key" | "not-mapped" | "unreadable" | "unexpected-constant";
}

/** Parts of a message that no field of ours holds, by JSON Pointer. */
export type Unknown = Readonly<Record<string, JsonValue>>;

/** What is gathered while a message is read. @internal */
export class Reading {
  readonly issues: ReadingIssue[] = [];
  readonly unknown: Record<string, JsonValue> = {};
  readonly #evidence: Partial<Record<keyof Dialect, string>> = {};
  readonly #assumed: Dialect;

  constructor(assumed: Partial<Dialect>) {
    this.#assumed = wholeDialect({ absent: "omitted", generation: "guide-1.4", ...assumed });
  }

  /** The first evidence of each kind decides. */
  note(evidence: Partial<Dialect> | undefined): void {
    if (evidence === undefined) return;
    // Objects of ours without a prototype's keys: no list of pairs is made for each value read.
    for (const key in evidence) this.#evidence[key as keyof Dialect] ??= evidence[key as never];
  }

  keep(pointer: string, raw: JsonValue, code: ReadingIssue["code"]): void {
    this.unknown[pointer] = raw;
    this.issues.push({ pointer, code });
  }

  /** Whether a value stands for none; it is also evidence of how that is written. */
  isAbsent(raw: JsonValue, kind: "leaf" | "list" = "leaf"): boolean {
    const absent = absence(raw, kind);
    if (absent === undefined) return false;
    const part = kind === "list" ? "absentLists" : "absent";
    this.#evidence[part] ??= absent;
    return true;
  }

  dialect(): Dialect {
    return { ...this.#assumed, ...(this.#evidence as Partial<Dialect>) };
  }
}

function absence(raw: JsonValue, kind: "leaf" | "list"): "empty" | "null" | undefined {
  if (raw === null) return "null";
  const isEmpty = kind === "list" ? Array.isArray(raw) && raw.length === 0 : raw === "";
  return isEmpty ? "empty" : undefined;
}
