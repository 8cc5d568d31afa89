import type { AnyOperation, FaultName } from "@egov-vn/contracts";
import type { Reply } from "../http/answer.ts";
import type { Settings } from "../settings.ts";
import type { Served } from "../systems/service.ts";
import type { Voice } from "../systems/voice.ts";
import type { ChosenFault } from "./fault-plan.ts";

/** What a fault is shown on. */
interface FaultScene {
  readonly operation: AnyOperation;
  readonly voice: Voice;
  readonly fault: ChosenFault;
  readonly settings: Settings;
  /** Ends the session or token that the call came with; whether it came with one. */
  readonly endCredential: () => boolean;
}

/** What a fault does: answers in place of the system, or changes what the system answered. */
interface FaultEffect {
  /** The answer in place of the system's, nothing being kept; `undefined` lets the call through. */
  readonly instead?: (scene: FaultScene) => Reply | undefined;
  readonly change?: (served: Served, scene: FaultScene) => Reply;
  /** How far the system's clock is ahead. */
  readonly aheadSeconds?: (fault: ChosenFault) => number;
}

/** The effects of all faults. */
export type FaultEffects = { readonly [Name in FaultName]: FaultEffect };
