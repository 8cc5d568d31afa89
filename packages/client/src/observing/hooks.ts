import type { Meaning, OperationId, SystemId } from "@egov-vn/contracts";
import type { ErrorCode } from "../outcomes/error-codes.ts";
import type { Outcome } from "../outcomes/outcome.ts";

/** A call that starts. */
export interface CallStarted {
  readonly requestId: string;
  /** The call that needed this one: a look-up or a login. */
  readonly parent?: string;
  readonly system: SystemId;
  readonly operation: OperationId;
  readonly purpose?: string;
  readonly caseReference?: string;
}

/** One sending and what came of it. */
export interface AttemptMade {
  readonly requestId: string;
  readonly system: SystemId;
  readonly operation: OperationId;
  readonly attempt: number;
  readonly milliseconds: number;
  readonly result: Meaning | ErrorCode;
  readonly status?: number;
  readonly requestBytes: number;
  readonly answerBytes?: number;
  /** How far the clock of the far side is ahead of ours, as far as its `Date` header shows. */
  readonly skewMs?: number;
}

/** What became of a call. */
export interface CallEnded extends CallStarted {
  readonly kind: Outcome<unknown>["kind"];
  readonly code?: ErrorCode;
  readonly confirmedBy?: "answer" | "look-up";
  readonly attempts: number;
  readonly milliseconds: number;
}

/**
 * Watchers of calls (điểm theo dõi): metrics, spans, the audit trail. They get safe facts only. One
 * that throws is logged and changes nothing.
 */
export interface Hooks {
  readonly onCall?: (call: CallStarted) => void;
  readonly onAttempt?: (attempt: AttemptMade) => void;
  readonly onOutcome?: (outcome: CallEnded) => void;
}
