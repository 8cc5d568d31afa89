import { type RawBuilder, sql } from "kysely";
import { stages, type Unit } from "../store/tables.ts";

/** Whether a dossier's content has still to be brought over, by what its row says. */
const behindByRow = sql`uncertain = 1 or acknowledged is null or acknowledged <> desired`;

/**
 * What an update of `dossier` sets when a worker is done with a row: what it needs next, its content
 * first and then its progress in order, and when. One update for everything: each one costs as much
 * as all of its indexes.
 */
export function settled(dueAt: number, behind: RawBuilder<unknown> = behindByRow) {
  const stage = sql<number>`case
    when ${behind} then ${sql.lit(stages.push)}
    when not exists (select 1 from progress as step
      where step.dossier = dossier.id and step.content is not null) then ${sql.lit(stages.nothing)}
    when exists (select 1 from progress as step
      where step.dossier = dossier.id and step.reason is not null) then ${sql.lit(stages.nothing)}
    else ${sql.lit(stages.progress)} end`;
  return {
    stage,
    worker: null,
    pushed: null,
    due_at: sql<number | null>`case when reason is not null then null
      when ${stage} = ${sql.lit(stages.nothing)} then null else ${dueAt} end`,
    since: sql<number | null>`case ${stage} when ${sql.lit(stages.nothing)} then null
      when ${sql.lit(stages.progress)} then (select min(step.since) from progress as step
        where step.dossier = dossier.id and step.content is not null)
      else since end`,
  };
}

/** Frees dossiers from their worker and says what they need next; content that is done goes. */
export async function settle(unit: Unit, ids: readonly number[], dueAt: number): Promise<void> {
  if (ids.length === 0) return;
  const rows = await unit
    .updateTable("dossier")
    .set(settled(dueAt))
    .where("id", "in", ids)
    .returning(["id", "stage"])
    .execute();
  await dropContent(unit, rows);
}

/** Deletes the content of dossiers that the portal has. */
export async function dropContent(
  unit: Unit,
  rows: readonly { readonly id: number; readonly stage: number }[],
): Promise<void> {
  const done = rows.filter(({ stage }) => stage !== stages.push).map(({ id }) => id);
  if (done.length > 0) await unit.deleteFrom("content").where("dossier", "in", done).execute();
}
