import type { AnyOperation, JsonObject } from "@egov-vn/contracts";
import type { Answer } from "../http/answer.ts";
import type { CallOutcome } from "../state/call-log.ts";
import type { World } from "../world.ts";
import type { DemoAccount } from "./accounts.ts";
import type { Voice } from "./voice.ts";

/** A call that was let in and whose message fits its schema. */
export interface ServiceCall {
  readonly operation: AnyOperation;
  readonly body: JsonObject;
  readonly voice: Voice;
  /** `undefined` where the operation needs no credential. */
  readonly caller: DemoAccount | undefined;
  readonly at: Date;
  readonly world: World;
}

/** What a system did with a call. */
export interface Served {
  readonly answer: Answer;
  readonly outcome: CallOutcome;
  /** Keys of the records that it kept for the first time. */
  readonly created?: readonly string[];
}

/** What a system did with a call that changes its store, and whether the changes stay. */
export interface Decision extends Served {
  readonly keep: boolean;
}

/** What a system does when an operation is called. */
export type Service = (call: ServiceCall) => Served;
