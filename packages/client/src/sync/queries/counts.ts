import { type Database, stages } from "../store/tables.ts";

/** Items of an outbox by what they wait for; an item is a dossier or a step of progress. */
export interface Counts {
  readonly desired: number;
  readonly acknowledged: number;
  readonly waiting: number;
  readonly inFlight: number;
  readonly quarantined: number;
  /** When the oldest one that is neither acknowledged nor in quarantine was enrolled. */
  readonly oldest: number | undefined;
}

/** Counts what an outbox holds; only what is not done yet is read row by row. */
export async function countAll(database: Database): Promise<Counts> {
  return await database.transaction().execute(async (unit) => {
    const count = unit.fn.countAll<number>().as("count");
    const dossiers = unit.selectFrom("dossier").select(count);
    const steps = unit.selectFrom("progress").select(count);
    const numbers = [
      dossiers,
      steps,
      steps.where("content", "is not", null),
      dossiers.where("reason", "is not", null),
      steps.where("reason", "is not", null),
      dossiers.where("worker", "is not", null),
      dossiers.where("due_at", "is not", null).where("stage", "=", stages.push),
      dossiers.where("worker", "is not", null).where("stage", "=", stages.push),
    ];
    const counted: number[] = [];
    for (const query of numbers) counted.push((await query.executeTakeFirstOrThrow()).count);
    const [all = 0, allSteps = 0, openSteps = 0, refused = 0, held = 0, taken = 0] = counted;
    const [due = 0, pushing = 0] = counted.slice(6);
    const behind = refused + due + pushing;
    const open = behind + openSteps;
    const { since } = await unit
      .selectFrom("dossier")
      .select(({ fn }) => fn.min("since").as("since"))
      .where("stage", ">", stages.nothing)
      .where((where) =>
        where.or([where("due_at", "is not", null), where("worker", "is not", null)]),
      )
      .executeTakeFirstOrThrow();
    return {
      desired: all + allSteps,
      acknowledged: all + allSteps - open,
      waiting: open - refused - held - taken,
      inFlight: taken,
      quarantined: refused + held,
      oldest: since ?? undefined,
    };
  });
}

/** Whether something can still be done without a person. */
export async function anyOpen(database: Database): Promise<boolean> {
  for (const column of ["due_at", "worker"] as const) {
    const row = await database
      .selectFrom("dossier")
      .select("id")
      .where(column, "is not", null)
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
}
