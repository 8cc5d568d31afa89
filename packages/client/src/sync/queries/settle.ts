import { sql } from "kysely";
import { stages, type Unit } from "../store/tables.ts";

/** What a dossier needs next, in terms of its row: its content first, then its progress in order. */
const nextStage = sql<number>`case
  when uncertain = 1 or acknowledged is null or acknowledged <> desired then ${sql.lit(stages.push)}
  when not exists (select 1 from progress as step
    where step.dossier = dossier.id and step.content is not null) then ${sql.lit(stages.nothing)}
  when exists (select 1 from progress as step
    where step.dossier = dossier.id and step.reason is not null) then ${sql.lit(stages.nothing)}
  else ${sql.lit(stages.progress)} end`;

/** Frees dossiers from their worker and says what they need next; content that is done goes. */
export async function settle(unit: Unit, ids: readonly number[], dueAt: number): Promise<void> {
  if (ids.length === 0) return;
  await unit
    .updateTable("dossier")
    .set({ stage: nextStage, worker: null, pushed: null })
    .where("id", "in", ids)
    .execute();
  await unit
    .updateTable("dossier")
    .set({
      due_at: sql`case when stage = 0 or reason is not null then null else ${dueAt} end`,
      since: sql`case stage when 0 then null when ${sql.lit(stages.progress)} then (
        select min(step.since) from progress as step
        where step.dossier = dossier.id and step.content is not null
      ) else since end`,
    })
    .where("id", "in", ids)
    .execute();
  await unit
    .deleteFrom("content")
    .where("dossier", "in", ids)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("dossier")
          .select("id")
          .whereRef("dossier.id", "=", "content.dossier")
          .whereRef("acknowledged", "=", "desired")
          .where("uncertain", "=", 0),
      ),
    )
    .execute();
}
