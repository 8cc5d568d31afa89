import { type AnyOperation, type FaultName, faultNames } from "@egov-vn/contracts";
import type { ChosenFault } from "../faults/fault-plan.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";

/** The header that asks for a fault on one call. */
const faultHeader = "x-sandbox-fault";

/** The fault that a call asks for, or why it cannot be shown. */
export function askedFault(
  headers: Headers,
  { faults }: AnyOperation,
): ChosenFault | { readonly answer: Answer } | undefined {
  const asked = headers.get(faultHeader);
  if (asked === null) return undefined;
  if (isFaultName(asked) && faults.includes(asked)) return { fault: asked };
  return {
    answer: jsonAnswer(
      {
        error: "unknown-fault",
        message: `${faultHeader} must name one of the faults that this operation can show.`,
        faults: [...faults],
      },
      400,
    ),
  };
}

/** Whether a text is the name of a fault. */
function isFaultName(name: unknown): name is FaultName {
  return faultNames.some((each) => each === name);
}
