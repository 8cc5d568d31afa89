import type { FaultName, OperationId } from "@egov-vn/contracts";

/** One call as it is told afterwards: no value of a body, no header, no query. */
export interface LoggedCall {
  /** By the sandbox's clock, ISO 8601. */
  readonly at: string;
  /** `null` where the call could not be told to be one of an operation. */
  readonly operation: OperationId | null;
  /** `null` where a fault answered in place of the system. */
  readonly outcome: CallOutcome | null;
  readonly fault: FaultName | null;
  readonly status: number | null;
  readonly milliseconds: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** What became of a call, as the imitated system sees it. */
export type CallOutcome =
  | "done"
  | "duplicate"
  | "refused"
  | "not-let-in"
  | "unreadable"
  | "not-served";

const most = 1000;

/** The last calls, the oldest first. */
export class CallLog {
  #calls: LoggedCall[] = [];

  add(call: LoggedCall): void {
    this.#calls.push(call);
    if (this.#calls.length >= 2 * most) this.#calls = this.#calls.slice(-most);
  }

  last(): readonly LoggedCall[] {
    return this.#calls.slice(-most);
  }

  clear(): void {
    this.#calls = [];
  }
}
