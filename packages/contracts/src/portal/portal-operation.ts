import { operationsOf } from "../operations/define.ts";
import { faultNames } from "../operations/fault-names.ts";
import type { Transport } from "../operations/operation.ts";
import { portalOutcomes } from "../outcomes/portal-outcomes.ts";
import { portalBasis } from "./portal-fields.ts";

/** Declares an operation of the portal. */
export const portalOperation = operationsOf({
  system: "portal",
  outcomes: portalOutcomes,
  credential: "session",
  faults: faultNames,
  basis: portalBasis,
  confidence: "production",
  source: "OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal",
});

/**
 * Paths below the adapter's address. `mapi/login` was seen; the other two are set by each
 * installation, and these are the sandbox's own.
 */
export const portalPaths = {
  logIn: "/mapi/login",
  share: "/mapi/share",
  integrate: "/mapi/integrate",
} as const;

/** A service of the portal, behind the adapter. */
export function service(endpoint: keyof typeof portalPaths, name?: string): Transport {
  return {
    style: "adapter",
    method: "POST",
    path: portalPaths[endpoint],
    body: "json",
    ...(name !== undefined && { service: name }),
  };
}
