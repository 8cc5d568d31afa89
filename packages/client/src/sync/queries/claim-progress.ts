import { type Database, stages } from "../store/tables.ts";

/** The next step of a dossier that a worker holds. */
export interface ClaimedStep {
  readonly id: number;
  readonly dossier: number;
  readonly content: string;
  /** It was sent earlier and it is not clear what became of it. */
  readonly uncertain: boolean;
  readonly attempts: number;
}

/** Takes the next step of each of some dossiers that are due: one each, so order is kept. */
export async function claimProgress(
  database: Database,
  worker: number,
  now: number,
  most: number,
): Promise<readonly ClaimedStep[]> {
  const due = database
    .selectFrom("dossier")
    .select("id")
    .where("stage", "=", stages.progress)
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .limit(most);
  if ((await due.limit(1).execute()).length === 0) return [];
  return await database.transaction().execute(async (unit) => {
    const rows = await unit
      .selectFrom("progress")
      .select(["id", "dossier", "content", "uncertain", "attempts"])
      .where("id", "in", (nested) =>
        nested
          .selectFrom("progress as step")
          .select(({ fn }) => fn.min("step.id").as("id"))
          .where("step.content", "is not", null)
          .where("step.dossier", "in", due)
          .groupBy("step.dossier"),
      )
      .execute();
    if (rows.length === 0) return [];
    await unit
      .updateTable("dossier")
      .set({ worker, due_at: null })
      .where(
        "id",
        "in",
        rows.map(({ dossier }) => dossier),
      )
      .execute();
    await unit
      .updateTable("progress")
      .set({ uncertain: 1 })
      .where(
        "id",
        "in",
        rows.map(({ id }) => id),
      )
      .execute();
    return rows.map(({ content, uncertain, ...row }) => ({
      ...row,
      content: content ?? "",
      uncertain: uncertain === 1,
    }));
  });
}
