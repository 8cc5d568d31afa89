import { findDossier } from "./dossiers/find-dossier.ts";
import { recordProgress } from "./dossiers/record-progress.ts";
import { syncDossiers } from "./dossiers/sync-dossiers.ts";
import { openSession } from "./session/open-session.ts";

/** The operations of the National Public Service Portal (Cổng Dịch vụ công quốc gia), by name. */
export const portal = {
  openSession,
  syncDossiers,
  findDossier,
  recordProgress,
} as const;
