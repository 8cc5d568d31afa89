import type { AnyOperation, FaultName, JsonObject } from "@egov-vn/contracts";
import { faultEffects } from "../faults/fault-effects.ts";
import type { ChosenFault } from "../faults/fault-plan.ts";
import { type Answer, plainReply, type Reply } from "../http/answer.ts";
import type { CallOutcome } from "../state/call-log.ts";
import type { DemoAccount } from "../systems/accounts.ts";
import { serviceOf } from "../systems/services.ts";
import type { Voice } from "../systems/voice.ts";
import type { World } from "../world.ts";

/** A call of an operation, read but not judged. */
export interface OperationCall {
  readonly operation: AnyOperation;
  readonly body: JsonObject;
  readonly headers: Headers;
  readonly voice: Voice;
  readonly world: World;
  readonly at: Date;
  /** The fault that the caller asked for. */
  readonly asked: ChosenFault | undefined;
}

/** A call that was dealt with, and what is told of it afterwards. */
export interface Dealt extends Reply {
  readonly outcome: CallOutcome | null;
  readonly fault: FaultName | null;
  /** The clock of the system that answered. */
  readonly at: Date;
}

/** Lets a call meet its fault, and the system behind it unless the fault answers in its place. */
export function serveOperation(call: OperationCall): Dealt {
  const { operation, voice, world } = call;
  const fault = call.asked ?? world.faults.choose(operation);
  if (fault === undefined) {
    const { answer, outcome } = served(call, call.at);
    return { ...plainReply(answer), outcome, fault: null, at: call.at };
  }
  const effect = faultEffects[fault.fault];
  const endCredential = () => world.sessions.end(credentialOf(call));
  const scene = { operation, voice, fault, settings: world.settings, endCredential };
  const told = { fault: fault.fault, at: aheadOf(call.at, effect.aheadSeconds?.(fault) ?? 0) };
  const instead = effect.instead?.(scene);
  if (instead !== undefined) return { ...instead, ...told, outcome: null };
  const result = served(call, told.at);
  const reply = effect.change?.(result, scene) ?? plainReply(result.answer);
  return { ...reply, ...told, outcome: result.outcome };
}

function served(
  call: OperationCall,
  at: Date,
): {
  readonly answer: Answer;
  readonly outcome: CallOutcome;
  readonly created?: readonly string[];
} {
  const { operation, body, headers, voice, world } = call;
  const caller = callerOf(call, at);
  if (operation.credential !== "none" && caller === undefined) {
    return { answer: voice.notLetIn(), outcome: "not-let-in" };
  }
  if (caller !== undefined && body["madonvi"] !== caller.agencyCode) {
    return {
      answer: voice.refused("Mã đơn vị không phải của phiên làm việc"),
      outcome: "refused",
    };
  }
  const misfits = misfitsOf(operation, body);
  if (misfits !== undefined) {
    return { answer: voice.refused(`Dữ liệu không đúng cấu trúc: ${misfits}`), outcome: "refused" };
  }
  return serviceOf(operation.id)({ operation, body, headers, caller, at, world });
}

function callerOf(call: OperationCall, at: Date): DemoAccount | undefined {
  return call.world.sessions.whose(credentialOf(call), at)?.who;
}

function credentialOf({ body }: OperationCall): string {
  const { session } = body;
  return typeof session === "string" ? session : "";
}

/** Where a message does not fit its schema: paths of the schema's own keys, never a value. */
function misfitsOf(operation: AnyOperation, body: JsonObject): string | undefined {
  const { success, error } = operation.request.schema.safeParse(body);
  if (success) return undefined;
  return error.issues
    .slice(0, 5)
    .map(({ path }) => path.join("."))
    .join(", ");
}

function aheadOf(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000);
}
