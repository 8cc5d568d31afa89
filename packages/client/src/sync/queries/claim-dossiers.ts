import { type Database, stages } from "../store/tables.ts";

/** A dossier that a worker holds, with the content and version that it is to send. */
export interface ClaimedDossier {
  readonly id: number;
  readonly code: string;
  readonly version: Uint8Array;
  readonly content: string;
  readonly known: boolean;
  /** Something was sent earlier and it is not clear what became of it. */
  readonly uncertain: boolean;
  readonly attempts: number;
}

/**
 * Takes dossiers that are due for a worker. From then on they count as sent: a worker that dies
 * before it sends costs a look-up, one that dies after it must not cost a second sending.
 */
export async function claimDossiers(
  database: Database,
  worker: number,
  now: number,
  most: number,
): Promise<readonly ClaimedDossier[]> {
  const due = database
    .selectFrom("dossier")
    .where("stage", "=", stages.push)
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .limit(most);
  // Looked at without a lock first, so that idle workers do not write.
  if ((await due.select("id").limit(1).execute()).length === 0) return [];
  return await database.transaction().execute(async (unit) => {
    const rows = await unit
      .selectFrom(due.select(["id", "code", "desired", "known", "uncertain", "attempts"]).as("due"))
      .innerJoin("content", "content.dossier", "due.id")
      .selectAll("due")
      .select("content.content")
      .execute();
    if (rows.length === 0) return [];
    await unit
      .updateTable("dossier")
      .set(({ ref }) => ({ worker, due_at: null, pushed: ref("desired"), uncertain: 1 }))
      .where(
        "id",
        "in",
        rows.map(({ id }) => id),
      )
      .execute();
    return rows.map(({ desired, known, uncertain, ...row }) => ({
      ...row,
      version: desired,
      known: known === 1,
      uncertain: uncertain === 1,
    }));
  });
}
