import { sql } from "kysely";
import type { Database, Unit } from "../store/tables.ts";
import { settle } from "./settle.ts";

/** Steps that a worker holds. */
export interface HeldSteps {
  readonly worker: number;
  readonly steps: readonly { readonly id: number; readonly dossier: number }[];
}

type Change = {
  content?: null;
  uncertain?: number;
  reason?: string;
  since?: number;
  counts?: boolean;
};

/** The portal's log has the steps; their dossiers go on to the next ones. */
export async function finishSteps(database: Database, held: HeldSteps, now: number): Promise<void> {
  await change(database, held, { content: null, uncertain: 0 }, now);
}

/** Holds steps back, and with them the later ones of their dossiers, until a person decides. */
export async function holdSteps(
  database: Database,
  held: HeldSteps,
  reason: string,
  now: number,
): Promise<void> {
  await change(database, held, { reason, since: now }, now);
}

/** Gives steps back that were not sent, or that may be sent again. */
export async function giveBackSteps(
  database: Database,
  held: HeldSteps,
  how: { readonly uncertain: boolean; readonly counts: boolean; readonly dueAt: number },
): Promise<void> {
  const { uncertain, counts, dueAt } = how;
  await change(database, held, { uncertain: uncertain ? 1 : 0, counts }, dueAt);
}

async function change(
  database: Database,
  { worker, steps }: HeldSteps,
  { counts = true, ...to }: Change,
  dueAt: number,
): Promise<void> {
  await database.transaction().execute(async (unit) => {
    const own = await stillOwn(unit, worker, steps);
    if (own.length === 0) return;
    await unit
      .updateTable("progress")
      .set({ ...to, attempts: sql`attempts + ${counts ? 1 : 0}` })
      .where(
        "id",
        "in",
        own.map(({ id }) => id),
      )
      .execute();
    await settle(
      unit,
      own.map(({ dossier }) => dossier),
      dueAt,
    );
  });
}

/** The steps whose dossiers the worker still holds. */
async function stillOwn(unit: Unit, worker: number, steps: HeldSteps["steps"]) {
  const rows = await unit
    .selectFrom("dossier")
    .select("id")
    .where("worker", "=", worker)
    .where(
      "id",
      "in",
      steps.map(({ dossier }) => dossier),
    )
    .execute();
  const owned = new Set(rows.map(({ id }) => id));
  return steps.filter(({ dossier }) => owned.has(dossier));
}
