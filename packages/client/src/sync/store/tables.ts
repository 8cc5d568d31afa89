import type { Generated, Kysely, Transaction } from "kysely";

/** What has to be done for a dossier next; one number, since it stands in every row. */
export const stages = { nothing: 0, push: 1, progress: 2 } as const;

/**
 * A dossier: the version that the agency wants and the one that the portal has acknowledged. Its
 * worker holds it whole, so whatever is sent for one dossier is sent in order.
 */
interface DossierTable {
  id: Generated<number>;
  code: string;
  desired: Uint8Array;
  acknowledged: Uint8Array | null;
  /** The version that its worker is sending. */
  pushed: Uint8Array | null;
  /** 1 when the portal is known to have it, so that it is updated and not created. */
  known: Generated<number>;
  /** 1 from before something is sent until it is clear what became of it. */
  uncertain: Generated<number>;
  stage: number;
  /** When a worker may take it; null where none may. Milliseconds since 1970. */
  due_at: number | null;
  worker: number | null;
  attempts: Generated<number>;
  /** Why it is in quarantine. */
  reason: string | null;
  /** Since when it is behind, or in quarantine. */
  since: number | null;
}

/** The desired content, until it is acknowledged: what is done leaves no person's data behind. */
interface ContentTable {
  dossier: number;
  content: string;
}

/** A step of a dossier's progress, in the order of enrolment; the content goes when it is done. */
interface ProgressTable {
  id: Generated<number>;
  dossier: number;
  key: Uint8Array;
  content: string | null;
  uncertain: Generated<number>;
  attempts: Generated<number>;
  reason: string | null;
  since: number;
}

/** A run that is alive as long as its beat goes up. */
interface WorkerTable {
  id: Generated<number>;
  beat: number;
}

/** All tables. */
export interface Tables {
  dossier: DossierTable;
  content: ContentTable;
  progress: ProgressTable;
  worker: WorkerTable;
}

/** The database of an outbox. */
export type Database = Kysely<Tables>;
/** A transaction in it. */
export type Unit = Transaction<Tables>;
