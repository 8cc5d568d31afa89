import { setTimeout as wait } from "node:timers/promises";
import {
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import { SyncError } from "../../sync-error.ts";

/**
 * Kysely's dialect for SQLite, whose transactions wait for those of other connections without
 * stopping the process: beats and calls go on, and a connection of the same process can finish.
 */
export class PatientSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #seconds: number;

  constructor(database: SqliteDatabase, seconds: number) {
    super({ database });
    this.#database = database;
    this.#seconds = seconds;
  }

  override createDriver(): Driver {
    return new PatientDriver(this.#database, this.#seconds);
  }
}

class PatientDriver extends SqliteDriver {
  readonly #seconds: number;

  constructor(database: SqliteDatabase, seconds: number) {
    super({ database });
    this.#seconds = seconds;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = performance.now() + this.#seconds * 1000;
    for (;;) {
      try {
        return await super.beginTransaction(connection);
      } catch (error) {
        const busy = error instanceof SyncError && error.code === "store-busy";
        if (!busy || performance.now() > until) throw error;
      }
      // Not all at the same moment again.
      await wait(1 + Math.random() * 10);
    }
  }
}
