import type { Dialect, Loose, ReadingIssue, Unknown } from "@egov-vn/contracts";
import type { ClientError } from "./client-error.ts";

/** What a call brought back, besides its value. */
export interface CallFacts {
  /** The id under which this call stands in our log. */
  readonly requestId: string;
  /** How often it was sent; logging in and looking up are not counted. */
  readonly attempts: number;
}

/** The call was answered, and the answer says that it is done. */
export interface OkOutcome<Value> extends CallFacts {
  readonly kind: "ok";
  /**
   * The answer's record; check it where you rely on a field being there. Empty where the answer was
   * lost and a look-up showed that it is done.
   */
  readonly value: Loose<Value>;
  readonly confirmedBy: "answer" | "look-up";
  readonly dialect: Dialect;
  /** What the answer held that no contract knows; pass it on when you send the record back. */
  readonly unknown: Unknown;
  readonly issues: readonly ReadingIssue[];
}

/** The far side said no: sending the same again changes nothing. */
export interface RejectedOutcome extends CallFacts {
  readonly kind: "rejected";
  /** `duplicate`: it has the record already, and not as it was sent, as far as it can be looked up. */
  readonly reason: "duplicate" | "refused";
  readonly error: ClientError;
}

/** The far side has not got it, or it was a read and changed nothing: it may be sent again. */
export interface NotSentOutcome extends CallFacts {
  readonly kind: "not-sent";
  readonly error: ClientError;
}

/**
 * What a look-up showed: positions in the list that was sent, never their codes.
 *
 * `landed` stand there with the same content, `different` with other content, `missing` do not stand
 * there, `unclear` could not be looked up.
 */
export interface LookUpFindings {
  readonly landed: readonly number[];
  readonly different: readonly number[];
  readonly missing: readonly number[];
  readonly unclear: readonly number[];
}

/** It may have landed and may not: look it up before it is sent again. */
export interface UnknownOutcome extends CallFacts {
  readonly kind: "unknown";
  readonly error: ClientError;
  /** Left out where the system has nothing to look it up with. */
  readonly lookUp?: LookUpFindings;
}

/** What became of a call (kết quả của lời gọi): one of four, never a guess. */
export type Outcome<Value> = OkOutcome<Value> | RejectedOutcome | NotSentOutcome | UnknownOutcome;
