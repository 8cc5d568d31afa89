import { type Database, stages } from "../store/tables.ts";

/** A step of progress that the agency wants in the portal's log. */
export interface WantedStep {
  readonly code: string;
  readonly key: Uint8Array;
  readonly content: string;
}

/** What became of steps that were to be enrolled. */
export interface Appended {
  /** Steps that were not there before. */
  readonly added: number;
  /** Places of steps whose dossier the outbox does not know. */
  readonly withoutDossier: readonly number[];
}

/** Writes steps down in their order, all or nothing; one that is there already is left as it is. */
export async function append(
  database: Database,
  steps: readonly WantedStep[],
  now: number,
): Promise<Appended> {
  const codes = [...new Set(steps.map(({ code }) => code))];
  return await database.transaction().execute(async (unit) => {
    const dossiers = await unit
      .selectFrom("dossier")
      .select(["id", "code"])
      .where("code", "in", codes)
      .execute();
    const ids = new Map(dossiers.map(({ id, code }) => [code, id]));
    const withoutDossier: number[] = [];
    const rows = steps.flatMap(({ code, key, content }, index) => {
      const dossier = ids.get(code);
      if (dossier !== undefined) return [{ dossier, key, content, since: now }];
      withoutDossier.push(index);
      return [];
    });
    if (rows.length === 0) return { added: 0, withoutDossier };
    const added = await unit
      .insertInto("progress")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["dossier", "key"]).doNothing())
      .returning("dossier")
      .execute();
    const touched = [...new Set(added.map(({ dossier }) => dossier))];
    // One that is being worked on, or behind, looks for its steps when it is done.
    if (touched.length > 0) {
      await unit
        .updateTable("dossier")
        .set({ stage: stages.progress, due_at: now, since: now })
        .where("id", "in", touched)
        .where("stage", "=", stages.nothing)
        .where("worker", "is", null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("progress")
                .select("progress.id")
                .whereRef("progress.dossier", "=", "dossier.id")
                .where("progress.reason", "is not", null),
            ),
          ),
        )
        .execute();
    }
    return { added: added.length, withoutDossier };
  });
}
