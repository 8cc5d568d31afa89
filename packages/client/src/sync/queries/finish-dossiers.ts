import { sql } from "kysely";
import type { Database, Unit } from "../store/tables.ts";
import { dropContent, settled } from "./settle.ts";

/** Dossiers that a worker holds, by their ids; what it has lost meanwhile is left alone. */
export interface Held {
  readonly worker: number;
  readonly ids: readonly number[];
}

/** The portal has the version that was sent; tells how many it were. */
export async function acknowledge(database: Database, held: Held, now: number): Promise<number> {
  if (held.ids.length === 0) return 0;
  return await database.transaction().execute(async (unit) => {
    const rows = await unit
      .updateTable("dossier")
      .set({
        ...settled(now, sql`desired <> pushed`),
        acknowledged: sql`pushed`,
        uncertain: 0,
        known: 1,
        attempts: 0,
      })
      .where("id", "in", held.ids)
      .where("worker", "=", held.worker)
      .returning(["id", "stage"])
      .execute();
    await dropContent(unit, rows);
    return rows.length;
  });
}

/** How dossiers are given back that could not be brought over yet. */
export interface GivenBack {
  /** Whether something may have landed. */
  readonly uncertain: boolean;
  /** Whether the portal has them; left as it is where that is not known. */
  readonly known?: boolean;
  /** Whether it counts as an attempt. */
  readonly counts: boolean;
  readonly dueAt: number;
}

/** Gives dossiers back. */
export async function giveBack(database: Database, held: Held, how: GivenBack): Promise<void> {
  await database.transaction().execute(async (unit) => await giveBackIn(unit, held, how));
}

async function giveBackIn(unit: Unit, { worker, ids }: Held, how: GivenBack): Promise<void> {
  const behind = how.uncertain ? sql`true` : sql`acknowledged is null or acknowledged <> desired`;
  const rows = await unit
    .updateTable("dossier")
    .set({
      ...settled(how.dueAt, behind),
      uncertain: how.uncertain ? 1 : 0,
      attempts: sql`attempts + ${how.counts ? 1 : 0}`,
      ...(how.known !== undefined && { known: how.known ? 1 : 0 }),
    })
    .where("id", "in", ids)
    .where("worker", "=", worker)
    .returning(["id", "stage"])
    .execute();
  await dropContent(unit, rows);
}

/** Puts dossiers into quarantine, unless a newer version came meanwhile: that one has its chance. */
export async function quarantine(
  database: Database,
  held: Held,
  reason: string,
  how: GivenBack,
): Promise<number> {
  return await database.transaction().execute(async (unit) => {
    const rows = await unit
      .updateTable("dossier")
      .set({ reason, since: how.dueAt })
      .where("id", "in", held.ids)
      .where("worker", "=", held.worker)
      .whereRef("desired", "=", "pushed")
      .returning("id")
      .execute();
    await giveBackIn(unit, held, how);
    return rows.length;
  });
}
