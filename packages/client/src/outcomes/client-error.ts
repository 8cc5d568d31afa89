import type { OperationId, SystemId } from "@egov-vn/contracts";

/** Facts of a failed call. None of them holds a value of a person, a secret or an address. */
export interface ClientErrorFacts {
  readonly code: string;
  readonly system: SystemId;
  readonly operation: OperationId;
  readonly requestId: string;
  /** Whether the same call may be made again without looking it up first. */
  readonly safeToRepeat: boolean;
  /** Who has to act: this program, our gateway, the system asked, or the provider behind it. */
  readonly fault: "ours" | "our-gateway" | "theirs" | "provider";
}

/** A call that did not end well (lời gọi không thành công). */
export class ClientError extends Error implements ClientErrorFacts {
  override readonly name: string = "ClientError";
  readonly code: string;
  readonly system: SystemId;
  readonly operation: OperationId;
  readonly requestId: string;
  readonly safeToRepeat: boolean;
  readonly fault: ClientErrorFacts["fault"];

  constructor(message: string, facts: ClientErrorFacts, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = facts.code;
    this.system = facts.system;
    this.operation = facts.operation;
    this.requestId = facts.requestId;
    this.safeToRepeat = facts.safeToRepeat;
    this.fault = facts.fault;
  }
}
