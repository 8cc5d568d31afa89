import type { Dialect, Loose, ReadingIssue, Unknown } from "@egov-vn/contracts";
import type { ClientError } from "./client-error.ts";

/** What a call brought back, besides its value. */
export interface CallFacts {
  /** The id under which this call stands in our log. */
  readonly requestId: string;
  /** How often something was sent, logging in not counted. */
  readonly attempts: number;
}

/** The call was answered, and the answer says that it is done. */
export interface OkOutcome<Value> extends CallFacts {
  readonly kind: "ok";
  /** The answer's record; check it where you rely on a field being there. */
  readonly value: Loose<Value>;
  readonly dialect: Dialect;
  /** What the answer held that no contract knows; pass it on when you send the record back. */
  readonly unknown: Unknown;
  readonly issues: readonly ReadingIssue[];
}

/** The far side said no: sending the same again changes nothing. */
export interface RejectedOutcome extends CallFacts {
  readonly kind: "rejected";
  /** `duplicate`: it has the record already. */
  readonly reason: "duplicate" | "refused";
  readonly error: ClientError;
}

/** The far side has not got it: it may be sent again. */
export interface NotSentOutcome extends CallFacts {
  readonly kind: "not-sent";
  readonly error: ClientError;
}

/** It may have landed and may not: look it up before it is sent again. */
export interface UnknownOutcome extends CallFacts {
  readonly kind: "unknown";
  readonly error: ClientError;
}

/** What became of a call (kết quả của lời gọi): one of four, never a guess. */
export type Outcome<Value> = OkOutcome<Value> | RejectedOutcome | NotSentOutcome | UnknownOutcome;
