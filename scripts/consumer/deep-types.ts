import { entities } from "@egov-vn/schemas";
import type { DeepTypes } from "./typing.ts";

/** Every entity, the values that reports are judged by, and what is said to the portal. */
export const deepTypes: DeepTypes = {
  "@egov-vn/schemas": [...entities.map(({ name }) => name), "ReportRule", "CellValue"],
  "@egov-vn/indicators": ["Finding", "CheckResult", "Quantity"],
  "@egov-vn/contracts": ["DossierFound", "DossiersToSync", "ProgressToRecord"],
  "@egov-vn/client/sync": ["OutboxStatus", "QuarantinedItem", "SyncEvent"],
};
