import { sql } from "kysely";
import { type Database, stages } from "../store/tables.ts";
import { settle } from "./settle.ts";

/** A dossier as the agency wants it. */
export interface DesiredDossier {
  readonly code: string;
  readonly version: Uint8Array;
  /** Its content as text. */
  readonly content: string;
}

/** Writes down what is wanted, all of it or nothing; tells how many were news. */
export async function desire(
  database: Database,
  wanted: readonly DesiredDossier[],
  now: number,
): Promise<number> {
  const codes = wanted.map(({ code }) => code);
  return await database.transaction().execute(async (unit) => {
    const known = await unit
      .selectFrom("dossier")
      .select(["code", "desired"])
      .where("code", "in", codes)
      .execute();
    const versions = new Map(known.map(({ code, desired }) => [code, desired]));
    const news = wanted.filter(({ code, version }) => !same(versions.get(code), version));
    if (news.length === 0) return 0;
    const rows = await unit
      .insertInto("dossier")
      .values(
        news.map(({ code, version }) => ({
          code,
          desired: version,
          stage: stages.push,
          due_at: now,
          since: now,
        })),
      )
      .onConflict((conflict) =>
        conflict.column("code").doUpdateSet({
          desired: sql`excluded.desired`,
          // A worker that has it gives it back when it is done, and finds the newer version then.
          stage: sql`case when worker is null then excluded.stage else stage end`,
          due_at: sql`case when worker is null then excluded.due_at else null end`,
          since: sql`coalesce(case when reason is null then since end, excluded.since)`,
          attempts: 0,
          reason: null,
        }),
      )
      .returning(["id", "code", "desired", "acknowledged", "uncertain", "worker"])
      .execute();
    const contents = new Map(news.map(({ code, content }) => [code, content]));
    await unit
      .insertInto("content")
      .values(rows.map(({ id, code }) => ({ dossier: id, content: contents.get(code) ?? "" })))
      .onConflict((conflict) =>
        conflict.column("dossier").doUpdateSet({ content: sql`excluded.content` }),
      )
      .execute();
    // Changed and changed back before anything was sent: the portal has it.
    const undone = rows.filter(
      ({ acknowledged, desired, uncertain, worker }) =>
        acknowledged !== null && same(acknowledged, desired) && uncertain === 0 && worker === null,
    );
    await settle(
      unit,
      undone.map(({ id }) => id),
      now,
    );
    return news.length;
  });
}

/** Whether two versions are the same. */
export function same(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
