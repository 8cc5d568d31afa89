import type { SyncSubject } from "../events.ts";
import type { Database } from "../store/tables.ts";
import { settle } from "./settle.ts";

/** Something that waits for a person. */
export interface InQuarantine {
  readonly code: string;
  readonly subject: SyncSubject;
  readonly reason: string;
  readonly attempts: number;
  readonly since: number;
}

/** What is in quarantine, the longest there first. */
export async function listQuarantine(
  database: Database,
  most: number,
): Promise<readonly InQuarantine[]> {
  const dossiers = await database
    .selectFrom("dossier")
    .select(["code", "reason", "attempts", "since"])
    .where("reason", "is not", null)
    .orderBy("since")
    .limit(most)
    .execute();
  const steps = await database
    .selectFrom("progress")
    .innerJoin("dossier", "dossier.id", "progress.dossier")
    .select(["dossier.code", "progress.reason", "progress.attempts", "progress.since"])
    .where("progress.reason", "is not", null)
    .orderBy("progress.since")
    .limit(most)
    .execute();
  const of = (subject: SyncSubject, rows: typeof dossiers): InQuarantine[] =>
    rows.map(({ code, reason, attempts, since }) => ({
      code,
      subject,
      reason: reason ?? "",
      attempts,
      since: since ?? 0,
    }));
  return [...of("dossier", dossiers), ...of("progress", steps)]
    .toSorted((one, other) => one.since - other.since)
    .slice(0, most);
}

/** What a person has decided about what is in quarantine. */
export type Decision = "send-again" | "steps-have-landed";

/** Dossiers of one transaction. */
const together = 500;

/** Takes out of quarantine what a person has decided about; tells how many items. */
export async function release(
  database: Database,
  decision: Decision,
  codes: readonly string[] | undefined,
  now: number,
): Promise<number> {
  let released = 0;
  const parts = codes === undefined ? [undefined] : chunksOf(codes);
  for (const part of parts) {
    for (;;) {
      const count = await releaseSome(database, decision, part, now);
      released += count;
      if (count === 0) break;
    }
  }
  return released;
}

async function releaseSome(
  database: Database,
  decision: Decision,
  codes: readonly string[] | undefined,
  now: number,
): Promise<number> {
  return await database.transaction().execute(async (unit) => {
    const steps = await unit
      .selectFrom("progress")
      .innerJoin("dossier", "dossier.id", "progress.dossier")
      .select(["progress.id", "progress.dossier"])
      .where("progress.reason", "is not", null)
      .$if(codes !== undefined, (query) => query.where("dossier.code", "in", codes ?? []))
      .limit(together)
      .execute();
    if (steps.length > 0) {
      const landed = decision === "steps-have-landed";
      await unit
        .updateTable("progress")
        .set({ reason: null, attempts: 0, uncertain: 0, ...(landed && { content: null }) })
        .where(
          "id",
          "in",
          steps.map(({ id }) => id),
        )
        .execute();
    }
    const dossiers =
      decision === "steps-have-landed"
        ? []
        : await unit
            .selectFrom("dossier")
            .select("id")
            .where("reason", "is not", null)
            .$if(codes !== undefined, (query) => query.where("code", "in", codes ?? []))
            .limit(together)
            .execute();
    const ids = dossiers.map(({ id }) => id);
    if (ids.length > 0) {
      await unit
        .updateTable("dossier")
        // Looked up first: a person may have put it right at the portal.
        .set({ reason: null, attempts: 0, uncertain: 1, since: now })
        .where("id", "in", ids)
        .execute();
    }
    // A worker settles what it holds itself.
    const free = await unit
      .selectFrom("dossier")
      .select("id")
      .where("id", "in", [...ids, ...steps.map(({ dossier }) => dossier)])
      .where("worker", "is", null)
      .execute();
    await settle(
      unit,
      free.map(({ id }) => id),
      now,
    );
    return steps.length + ids.length;
  });
}

function chunksOf(codes: readonly string[]): readonly string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < codes.length; start += together) {
    chunks.push(codes.slice(start, start + together));
  }
  return chunks;
}
