import { type Decoded, standardDialect } from "@egov-vn/contracts";
import type { CallOptions, PurposeOptions } from "../options/call-options.ts";
import { ClientError, type ClientErrorFacts } from "../outcomes/client-error.ts";
import { type ErrorCode, errorCodes } from "../outcomes/error-codes.ts";
import {
  AccessError,
  InvalidRequestError,
  RefusedError,
  type RequestIssue,
  UnavailableError,
  UnknownOutcomeError,
} from "../outcomes/errors.ts";
import type { LookUpFindings, Outcome } from "../outcomes/outcome.ts";
import { labelOf, type Runnable } from "./runnable.ts";
import type { System } from "./system.ts";

/** What the records of all operations are to the machinery. */
export type AnyRecord = Record<string, unknown>;

/** What is asked for. */
export interface Job {
  readonly system: System;
  readonly operation: Runnable;
  readonly input: Readonly<AnyRecord>;
  readonly options: CallOptions & Partial<PurposeOptions>;
  /** The call that needs this one; it may pass a breaker that lets one call try. */
  readonly parent?: string;
}

/** What is known of a failure. */
export interface Failure {
  readonly code: ErrorCode;
  readonly status?: number | undefined;
  readonly networkCode?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** A call under way: its id, its clock, and how it may end. */
export class Call {
  readonly job: Job;
  readonly requestId: string;
  readonly startedAt: number;
  readonly deadline: number;
  attempts = 0;

  constructor(job: Job) {
    this.job = job;
    this.requestId = newRequestId(job.system.random);
    this.startedAt = job.system.now();
    this.deadline =
      this.startedAt + (job.options.deadlineMs ?? job.system.options.deadlineMs ?? 90_000);
  }

  get facts(): { readonly requestId: string; readonly attempts: number } {
    return { requestId: this.requestId, attempts: this.attempts };
  }

  get remainingMs(): number {
    return this.deadline - this.job.system.now();
  }

  /** Why nothing more may be sent. */
  get stopped(): ErrorCode | undefined {
    if (this.job.options.signal?.aborted) return "aborted";
    return this.remainingMs <= 0 ? "deadline" : undefined;
  }

  ok({ value, dialect, unknown, issues }: Decoded<AnyRecord>): Outcome<AnyRecord> {
    return { kind: "ok", confirmedBy: "answer", value, dialect, unknown, issues, ...this.facts };
  }

  confirmed(): Outcome<AnyRecord> {
    const nothing = { value: {}, dialect: standardDialect, unknown: {}, issues: [] };
    return { kind: "ok", confirmedBy: "look-up", ...nothing, ...this.facts };
  }

  rejected(failure: Failure): Outcome<AnyRecord> {
    const error = new RefusedError(...this.#told(failure, false));
    const reason = failure.code === "duplicate" ? "duplicate" : "refused";
    return { kind: "rejected", reason, error, ...this.facts };
  }

  invalid(issues: readonly RequestIssue[]): Outcome<AnyRecord> {
    const error = new InvalidRequestError(
      ...this.#told({ code: "invalid-request" }, false),
      issues,
    );
    return { kind: "not-sent", error, ...this.facts };
  }

  noAccess(failure: Failure): Outcome<AnyRecord> {
    const error = new AccessError(...this.#told(failure, failure.code === "login-failed"));
    return { kind: "not-sent", error, ...this.facts };
  }

  notSent(failure: Failure): Outcome<AnyRecord> {
    const error = new UnavailableError(...this.#told(failure, true));
    return { kind: "not-sent", error, ...this.facts };
  }

  unknown(failure: Failure, lookUp: LookUpFindings | undefined): Outcome<AnyRecord> {
    const error = new UnknownOutcomeError(...this.#told(failure, false));
    return { kind: "unknown", error, ...(lookUp && { lookUp }), ...this.facts };
  }

  #told(failure: Failure, safeToRepeat: boolean): [string, ClientErrorFacts] {
    const { system, operation } = this.job;
    const { fault, says } = errorCodes[failure.code];
    return [
      `${labelOf(operation)}: ${says}.`,
      {
        ...failure,
        system: system.id,
        operation: operation.id,
        requestId: this.requestId,
        safeToRepeat,
        fault,
        contact: system.options.contacts?.[fault],
      },
    ];
  }
}

/** Sixteen hexadecimal digits: an id for logs, not a secret. */
function newRequestId(random: () => number): string {
  const part = (): string =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0");
  return part() + part();
}

/** The code of an outcome's error. */
export function codeOf(outcome: Outcome<unknown>): ErrorCode | undefined {
  return "error" in outcome && outcome.error instanceof ClientError
    ? outcome.error.code
    : undefined;
}
