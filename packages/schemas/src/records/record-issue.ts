import type { BilingualText } from "../metadata/bilingual-text.ts";

/** What is wrong or doubtful about a record, for a person to read. It never repeats a value. */
export interface RecordIssue {
  /** Dotted path, `[n]` for a place in a list; empty for the whole record. */
  readonly path: string;
  /** Stable, in kebab-case: `invalid-type`, or the code of a rule such as `due-before-received`. */
  readonly code: string;
  /** An `error` makes the record invalid; a `warning` asks a person to look. */
  readonly severity: "error" | "warning";
  readonly message: BilingualText;
}

/** The answer of `checkRecord`. */
export interface RecordCheck {
  /** No issue of severity `error`. */
  readonly valid: boolean;
  /** Errors of the structure first, then what the rules say, in the order of the fields. */
  readonly issues: readonly RecordIssue[];
}
