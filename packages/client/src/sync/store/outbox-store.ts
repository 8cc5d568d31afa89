import type { Database } from "./tables.ts";

/** Where an outbox keeps what is to be done; see {@link sqliteStore}. */
export interface OutboxStore {
  readonly engine: "sqlite";
}

const databases = new WeakMap<OutboxStore, Database>();

/** Makes a store of an open database. The database stays inside: its types are not ours to show. */
export function storeOf(engine: OutboxStore["engine"], database: Database): OutboxStore {
  const store: OutboxStore = { engine };
  databases.set(store, database);
  return store;
}

/** The database of a store. */
export function databaseOf(store: OutboxStore): Database {
  const database = databases.get(store);
  if (database !== undefined) return database;
  throw new TypeError("An outbox needs a store that sqliteStore() has made.");
}
