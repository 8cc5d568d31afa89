import type { Failure } from "../calls/call.ts";

/** What lets one sending in. */
export interface Admission {
  readonly headers: Readonly<Record<string, string>>;
  readonly session?: string;
  /** The session or token in it, to be replaced when it is refused. */
  readonly token?: string;
}

/** An admission, or why there is none. */
export type Admitted = { readonly admission: Admission } | { readonly failure: Failure };
