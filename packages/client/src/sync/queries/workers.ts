import { sql } from "kysely";
import type { Database } from "../store/tables.ts";

/** Enters a worker; its number is never given again. */
export async function enterWorker(database: Database): Promise<number> {
  return await database.transaction().execute(async (unit) => {
    const { id } = await unit
      .insertInto("worker")
      .values({ beat: 0 })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** Counts the worker's beat up; false when others have taken it for dead. */
export async function beat(database: Database, worker: number): Promise<boolean> {
  return await database.transaction().execute(async (unit) => {
    const { numUpdatedRows } = await unit
      .updateTable("worker")
      .set({ beat: sql`beat + 1` })
      .where("id", "=", worker)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}

/** All workers with their beats. */
export async function allWorkers(
  database: Database,
): Promise<readonly { id: number; beat: number }[]> {
  return await database.selectFrom("worker").select(["id", "beat"]).execute();
}

/**
 * Removes a worker and gives back what it held; `beat` is the one at which it stood still, so that
 * one which came back is spared. Tells how many dossiers it held.
 */
export async function removeWorker(
  database: Database,
  worker: { readonly id: number; readonly beat?: number },
  dueAt: number,
): Promise<number> {
  return await database.transaction().execute(async (unit) => {
    const removed = await unit
      .deleteFrom("worker")
      .where("id", "=", worker.id)
      .$if(worker.beat !== undefined, (query) => query.where("beat", "=", worker.beat ?? 0))
      .executeTakeFirst();
    if (removed.numDeletedRows === 0n) return 0;
    const freed = await unit
      .updateTable("dossier")
      .set({ worker: null, pushed: null, due_at: dueAt })
      .where("worker", "=", worker.id)
      .executeTakeFirst();
    return Number(freed.numUpdatedRows);
  });
}

/** Makes due what a clock that went back has left too far in the future. */
export async function mendDueTimes(
  database: Database,
  now: number,
  farthest: number,
): Promise<void> {
  const late = database.selectFrom("dossier").select("id").where("due_at", ">", farthest);
  if ((await late.limit(1).execute()).length === 0) return;
  await database.transaction().execute(async (unit) => {
    await unit.updateTable("dossier").set({ due_at: now }).where("due_at", ">", farthest).execute();
  });
}
