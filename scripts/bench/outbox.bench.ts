// The queue below the outbox beside pg-boss on PostgreSQL: enqueue, claim and complete, on the disk
// before it counts, in batches, in rotating order. PostgreSQL comes from the registry with its own
// settings, which are durable; SQLite has a write-ahead log and synchronous=FULL.
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { claimDossiers } from "../../packages/client/src/sync/queries/claim-dossiers.ts";
import { desire } from "../../packages/client/src/sync/queries/desire.ts";
import { acknowledge } from "../../packages/client/src/sync/queries/finish-dossiers.ts";
import { enterWorker } from "../../packages/client/src/sync/queries/workers.ts";
import { databaseOf } from "../../packages/client/src/sync/store/outbox-store.ts";
import { sqliteStore } from "../../packages/client/src/sync/store/sqlite/sqlite-store.ts";
import { root } from "../workspace/root.ts";
import { keepRows, quantile, type Row, table } from "./measure.ts";
import { startBoss } from "./outbox/boss.ts";

const rounds = 9;
const folder = join(root, ".cache", "bench", "outbox");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** A queue that takes so many jobs in, gives them out and is told that they are done. */
type Queue = (jobs: number) => Promise<void>;

let number = 0;

/** What a job holds: about 280 bytes, and a code of its own. */
function job(): { readonly code: string; readonly content: string } {
  number += 1;
  const code = `000.00.12.H40-260302-${String(number).padStart(8, "0")}`;
  return { code, content: JSON.stringify({ code, status: "in-progress", note: "x".repeat(210) }) };
}

const database = databaseOf(sqliteStore({ file: join(folder, "outbox.sqlite") }));
const worker = await enterWorker(database);

const outbox: Queue = async (count) => {
  const jobs = Array.from({ length: count }, () => ({ ...job(), version: randomBytes(32) }));
  await desire(database, jobs, Date.now());
  const claimed = await claimDossiers(database, worker, Date.now(), count);
  const held = { worker, ids: claimed.map(({ id }) => id) };
  const done = await acknowledge(database, held, Date.now());
  if (done !== count) throw new Error(`the outbox did ${done} of ${count}`);
};

const boss = await startBoss(join(folder, "postgres"));
const pgBoss: Queue = async (count) => {
  const done = await boss.run(Array.from({ length: count }, job));
  if (done !== count) throw new Error(`pg-boss did ${done} of ${count}`);
};

const rows: Row[] = [];
for (const size of [100, 1000]) {
  const peers: readonly (readonly [string, Queue])[] = [
    ["outbox on SQLite", outbox],
    ["pg-boss on PostgreSQL", pgBoss],
  ];
  const times = peers.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (let step = 0; step < peers.length; step += 1) {
      const index = (step + round + peers.length) % peers.length;
      const run = peers[index]?.[1];
      const started = performance.now();
      for (let batch = 0; batch < 3000 / size; batch += 1) await run?.(size);
      if (round >= 0) times[index]?.push((performance.now() - started) / 3000);
    }
  }
  const reference = times[0] ?? [];
  const compared = peers.map(([peer], index): Row => {
    const own = times[index] ?? [];
    const ratios = own.map((time, at) => time / (reference[at] ?? time));
    return {
      what: `a job in, out and done, durable, ${size} at a time`,
      peer,
      ratio: quantile(ratios, 0.5),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
      nanoseconds: quantile(own, 0.5) * 1e6,
    };
  });
  console.log(table(compared));
  rows.push(...compared);
}
keepRows(rows);
await boss.stop();
await database.destroy();
rmSync(folder, { recursive: true, force: true });
