import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { OutboxStore } from "../outbox-store.ts";
import { storeOf } from "../outbox-store.ts";
import type { Tables } from "../tables.ts";
import { PatientSqliteDialect } from "./patient-dialect.ts";
import { sqliteDatabase } from "./sqlite-database.ts";
import { onSqlite } from "./sqlite-errors.ts";
import { migrate } from "./sqlite-schema.ts";

/** Where an outbox on SQLite lives. */
export interface SqliteStoreOptions {
  /** A file, made where there is none; `":memory:"` for one that is gone with the process. */
  readonly file: string;
  /** How long another process may keep the file locked, in seconds; 10 by default. */
  readonly busySeconds?: number;
  /** The most pages of 4 KiB that the file may have; without it, as many as the disk takes. */
  readonly mostPages?: number;
}

/**
 * Opens an outbox in a file (hàng đợi trong tệp SQLite): write-ahead log, every commit on the disk
 * before it counts. Several processes may use one file of one machine; a network drive is no place
 * for it. Content that the portal has acknowledged is deleted and overwritten where that costs
 * nothing; protect the file all the same, it holds people's data until then.
 *
 * @throws {@link SyncError} `store-newer` for a file of a newer version, `store-foreign` for another
 * program's file, `store-read-only`, `store-damaged`, `store-failed` where it cannot be opened
 * @example
 * ```ts
 * import { sqliteStore } from "@egov-vn/client/sync";
 *
 * sqliteStore({ file: ":memory:" }).engine; // => "sqlite"
 * ```
 */
export function sqliteStore(options: SqliteStoreOptions): OutboxStore {
  const { file, busySeconds = 10, mostPages } = options;
  const database = onSqlite(() => new DatabaseSync(file));
  try {
    onSqlite(() => {
      database.exec(`pragma busy_timeout = ${Math.round(busySeconds * 1000)}`);
      database.exec("pragma journal_mode = wal");
      database.exec("pragma synchronous = full");
      database.exec("pragma secure_delete = fast");
      if (mostPages !== undefined)
        database.exec(`pragma max_page_count = ${Math.round(mostPages)}`);
      migrate(database);
      // From here on transactions wait for others by themselves, and this process works meanwhile.
      database.exec("pragma busy_timeout = 20");
    });
  } catch (error) {
    database.close();
    throw error;
  }
  const dialect = new PatientSqliteDialect(sqliteDatabase(database), busySeconds);
  return storeOf("sqlite", new Kysely<Tables>({ dialect }));
}
