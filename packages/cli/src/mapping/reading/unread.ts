/** Why a cell could not be turned into a value. */
export type UnreadCode =
  | "unknown-code"
  | "unreadable-date"
  | "ambiguous-date"
  | "time-missing"
  | "unreadable-number"
  | "ambiguous-number"
  | "not-whole"
  | "unknown-boolean"
  | "unreadable-text"
  | "error-cell";

/** A cell that could not be turned into a value. */
export class Unread {
  readonly code: UnreadCode;

  constructor(code: UnreadCode) {
    this.code = code;
  }
}
