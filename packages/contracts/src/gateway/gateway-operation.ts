import { operationsOf } from "../operations/define.ts";
import { faultNames } from "../operations/fault-names.ts";
import { tokenOutcomes } from "../outcomes/gateway-outcomes.ts";
import { gatewayBasis } from "./gateway-fields.ts";

/** Declares an operation of the integration platforms. */
export const gatewayOperation = operationsOf({
  system: "gateway",
  outcomes: tokenOutcomes,
  credential: "none",
  faults: faultNames,
  basis: gatewayBasis,
  confidence: "production",
  source: "OpenCPS 2 (June 2021) and later clients of the platforms",
});

/** How the platforms write JSON: numbers and booleans of their own, nothing for what is not there. */
export const plainJson = { absent: "omitted", numbers: "number", booleans: "boolean" } as const;
