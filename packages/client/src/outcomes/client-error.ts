import type { OperationId, SystemId } from "@egov-vn/contracts";
import type { ErrorCode } from "./error-codes.ts";

/** Facts of a failed call. None of them holds a value of a person, a secret or an address. */
export interface ClientErrorFacts {
  readonly code: ErrorCode;
  readonly system: SystemId;
  readonly operation: OperationId;
  readonly requestId: string;
  /** Whether the same call may be made again without looking it up first. */
  readonly safeToRepeat: boolean;
  /** Who has to act: this program, our gateway, the system asked, or the provider behind it. */
  readonly fault: "ours" | "our-gateway" | "theirs" | "provider";
  /** Whom to call, as `contacts` of the system's options has it. */
  readonly contact?: string | undefined;
  /** HTTP status of the last answer. */
  readonly status?: number | undefined;
  /** Code of the network's failure, such as `ECONNREFUSED`. */
  readonly networkCode?: string | undefined;
  /** How long the far side asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * A call that did not end well (lời gọi không thành công).
 *
 * Its message names the operation and the path template, never an address, a body or a value; it
 * carries no cause, since causes of the network hold addresses.
 */
export class ClientError extends Error implements ClientErrorFacts {
  override readonly name: string = "ClientError";
  readonly code: ErrorCode;
  readonly system: SystemId;
  readonly operation: OperationId;
  readonly requestId: string;
  readonly safeToRepeat: boolean;
  readonly fault: ClientErrorFacts["fault"];
  readonly contact: string | undefined;
  readonly status: number | undefined;
  readonly networkCode: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, facts: ClientErrorFacts) {
    super(message);
    this.code = facts.code;
    this.system = facts.system;
    this.operation = facts.operation;
    this.requestId = facts.requestId;
    this.safeToRepeat = facts.safeToRepeat;
    this.fault = facts.fault;
    this.contact = facts.contact;
    this.status = facts.status;
    this.networkCode = facts.networkCode;
    this.retryAfterMs = facts.retryAfterMs;
  }

  /** The facts, for a log: `JSON.stringify` of an error alone would lose the message. */
  toJSON(): ClientErrorFacts & { readonly name: string; readonly message: string } {
    return {
      name: this.name,
      message: this.message,
      code: this.code,
      system: this.system,
      operation: this.operation,
      requestId: this.requestId,
      safeToRepeat: this.safeToRepeat,
      fault: this.fault,
      contact: this.contact,
      status: this.status,
      networkCode: this.networkCode,
      retryAfterMs: this.retryAfterMs,
    };
  }
}
