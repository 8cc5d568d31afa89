import { ClientError, type ClientErrorFacts } from "./client-error.ts";

/** A place in a request that does not fit its contract. */
export interface RequestIssue {
  /**
   * JSON Pointer in the message on the wire, or in the record where the record's own schema refuses
   * it; it holds names of keys, never a value.
   */
  readonly pointer: string;
  /**
   * zod's code of the issue, the code of a rule between fields, or one of ours: `unknown-key`,
   * `too-many-items`, `too-many-bytes`, `changed-by-the-wire`, `not-writable`.
   */
  readonly code: string;
}

/** The request does not fit its contract, and nothing was sent. */
export class InvalidRequestError extends ClientError {
  override readonly name = "InvalidRequestError";
  readonly issues: readonly RequestIssue[];

  constructor(message: string, facts: ClientErrorFacts, issues: readonly RequestIssue[]) {
    super(message, facts);
    this.issues = issues;
  }

  /** The facts with the places. */
  override toJSON(): ReturnType<ClientError["toJSON"]> & {
    readonly issues: readonly RequestIssue[];
  } {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** No session or token was to be had, or a fresh one was refused. */
export class AccessError extends ClientError {
  override readonly name = "AccessError";
}

/** The far side said no; sending the same again changes nothing. */
export class RefusedError extends ClientError {
  override readonly name = "RefusedError";
}

/** The far side was not reached, is busy, or gave a read no answer. */
export class UnavailableError extends ClientError {
  override readonly name = "UnavailableError";
}

/** A write may have landed and may not. */
export class UnknownOutcomeError extends ClientError {
  override readonly name = "UnknownOutcomeError";
}
