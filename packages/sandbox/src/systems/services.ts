import type { OperationId } from "@egov-vn/contracts";
import { fallback } from "./fallback.ts";
import { findDossier } from "./portal/find-dossier.ts";
import { openSession } from "./portal/open-session.ts";
import { recordProgress } from "./portal/record-progress.ts";
import { syncDossiers } from "./portal/sync-dossiers.ts";
import type { Service } from "./service.ts";

/** What each operation does. */
const services: Readonly<Record<OperationId, Service>> = {
  "portal.openSession": openSession,
  "portal.syncDossiers": syncDossiers,
  "portal.findDossier": findDossier,
  "portal.recordProgress": recordProgress,
};

/** What an operation does, or what is done for those that have no service of their own. */
export function serviceOf(id: OperationId): Service {
  return services[id] ?? fallback;
}
