import { faultNames, type JsonObject, operations } from "@egov-vn/contracts";
import * as z from "zod";
import type { FaultScript, PlannedFault } from "../faults/fault-plan.ts";

const wholeNumber = z.int().min(0).max(1e9);

const planned = z.strictObject({
  operation: z.string(),
  fault: z.enum(faultNames),
  probability: z.number().min(0).max(1).optional(),
  times: wholeNumber.optional(),
  milliseconds: wholeNumber.optional(),
  retryAfterSeconds: wholeNumber.optional(),
  skewSeconds: z.int().min(-1e9).max(1e9).optional(),
});

const script = z.strictObject({
  seed: wholeNumber.optional(),
  faults: z.array(planned).max(1000),
});

/** Reads the script of faults that a door was given, or says in a sentence what is wrong with it. */
export function readFaultScript(body: JsonObject): FaultScript | string {
  const { success, data, error } = script.safeParse(body);
  if (!success) {
    const places = error.issues.map(({ path }) => path.join(".") || "the script");
    return `these parts do not fit: ${[...new Set(places)].slice(0, 5).join(", ")}`;
  }
  for (const [index, { operation, fault }] of data.faults.entries()) {
    if (operation === "*") continue;
    const known = operations.find(({ id }) => id === operation);
    if (known === undefined)
      return `faults.${index}.operation is no operation, such as portal.syncDossiers or *`;
    if (!known.faults.includes(fault))
      return `faults.${index}.fault is none that this operation can show`;
  }
  // Every operation was found in the list, or is the star.
  return { seed: data.seed ?? 1, faults: data.faults as readonly PlannedFault[] };
}

/** A script as the door tells it. */
export function scriptAsJson({ seed, faults }: FaultScript): JsonObject {
  return { seed, faults: faults.map((planned) => ({ ...planned })) };
}
