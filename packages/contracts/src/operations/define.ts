import type { Confidence, LegalBasis } from "@egov-vn/schemas";
import type { FaultName } from "./fault-names.ts";
import type { Operation, PurposeRule } from "./operation.ts";

/** What an operation of the portal leaves to its defaults. */
type Given<Request, Reply, Purpose extends PurposeRule> = Omit<
  Operation<Request, Reply, Purpose>,
  "system" | "direction" | "credential" | "outcomes" | "faults" | "basis" | "confidence" | "source"
> &
  Partial<Operation<Request, Reply, Purpose>>;

/** Facts that the operations of one system share. */
export interface SystemDefaults {
  readonly system: Operation<never, unknown>["system"];
  readonly outcomes: Operation<never, unknown>["outcomes"];
  readonly credential: Operation<never, unknown>["credential"];
  readonly faults: readonly FaultName[];
  readonly basis: readonly [LegalBasis, ...LegalBasis[]];
  readonly confidence: Confidence;
  readonly source: string;
}

/** Makes a function that declares operations of one system. */
export function operationsOf(defaults: SystemDefaults) {
  return <Request, Reply, Purpose extends PurposeRule>(
    given: Given<Request, Reply, Purpose>,
  ): Operation<Request, Reply, Purpose> => ({ direction: "outbound", ...defaults, ...given });
}
