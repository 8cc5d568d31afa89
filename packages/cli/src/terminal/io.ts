import type { Readable } from "node:stream";

/** Everything that `egov` touches outside itself, so that a test can stand in for a terminal. */
export interface Io {
  readonly stdin: Readable;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Waits until standard output takes more; without it, it always does. */
  readonly drained?: () => Promise<void>;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  readonly cwd: string;
  /** The environment, for the secrets that a configuration names. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether standard output may carry colour. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Standard error where it is a terminal, so that progress may be shown on it. */
  readonly progress?: { readonly columns: number };
  /** Calls back when the user asks to stop, as by Ctrl-C; the answer takes the call back. */
  readonly onInterrupt?: (stop: () => void) => () => void;
  /** The moment of the call. */
  readonly now: () => Date;
}
