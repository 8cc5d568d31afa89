import type { AnyOperation, FaultName, JsonObject } from "@egov-vn/contracts";
import { faultEffects } from "../faults/fault-effects.ts";
import type { ChosenFault } from "../faults/fault-plan.ts";
import { plainReply, type Reply } from "../http/answer.ts";
import type { CallOutcome } from "../state/call-log.ts";
import type { Served } from "../systems/service.ts";
import { serviceOf } from "../systems/services.ts";
import type { Voice } from "../systems/voice.ts";
import type { World } from "../world.ts";
import { admit, endCredential } from "./admission.ts";

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
    const { answer, outcome } = servedSafely(call, call.at);
    return { ...plainReply(answer), outcome, fault: null, at: call.at };
  }
  const effect = faultEffects[fault.fault];
  const scene = {
    operation,
    voice,
    fault,
    settings: world.settings,
    endCredential: () => endCredential(call),
  };
  const told = { fault: fault.fault, at: aheadOf(call.at, effect.aheadSeconds?.(fault) ?? 0) };
  const instead = effect.instead?.(scene);
  if (instead !== undefined) return { ...instead, ...told, outcome: null };
  const result = servedSafely(call, told.at);
  const reply = effect.change?.(result, scene) ?? plainReply(result.answer);
  return { ...reply, ...told, outcome: result.outcome };
}

function served(call: OperationCall, at: Date): Served {
  const { operation, body, voice, world } = call;
  const admitted = admit({ ...call, at });
  if (admitted === "missing" || admitted === "invalid") {
    return { answer: voice.notLetIn(admitted), outcome: "not-let-in" };
  }
  const caller = admitted === "nobody" ? undefined : admitted;
  if (operation.credential === "session" && body["madonvi"] !== caller?.agencyCode) {
    return {
      answer: voice.refused("Mã đơn vị không phải của phiên làm việc"),
      outcome: "refused",
    };
  }
  const misfits = misfitsOf(operation, body);
  if (misfits !== undefined) {
    return { answer: voice.refused(`Dữ liệu không đúng cấu trúc: ${misfits}`), outcome: "refused" };
  }
  return serviceOf(operation.id)({ operation, body, voice, caller, at, world });
}

/** What {@link served} gives; what is nested too deep to be looked through is refused as unreadable. */
function servedSafely(call: OperationCall, at: Date): Served {
  try {
    return served(call, at);
  } catch (error) {
    // The only RangeError is that of a stack that ran out; what was changed has been taken back.
    if (!(error instanceof RangeError)) throw error;
    return { answer: call.voice.refused("Nội dung lồng quá sâu"), outcome: "unreadable" };
  }
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
