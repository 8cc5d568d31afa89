import type { Dialect } from "@egov-vn/contracts";

/** An answer as it came, for the caller alone. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What one call does otherwise than the system's options say. */
export interface CallOptions {
  /** Ends the call. A write that was under way by then is `unknown`. */
  readonly signal?: AbortSignal;
  /** Time of one sending. */
  readonly timeoutMs?: number;
  /** Time of the whole call, with repeats, logging in and looking up. */
  readonly deadlineMs?: number;
  /** How often it may be sent again. */
  readonly retries?: number;
  readonly dialect?: Partial<Dialect>;
  /** Headers besides those of the contract. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Gets every answer as it came: it may name people, so it goes nowhere else. */
  readonly onRaw?: (answer: RawAnswer) => void;
}

/** What a call for personal data has to say; both go to the audit trail. */
export interface PurposeOptions {
  /** What the data are needed for (mục đích khai thác). */
  readonly purpose: string;
  /** The case that they are needed in, such as a dossier code (mã hồ sơ, vụ việc). */
  readonly caseReference: string;
}
