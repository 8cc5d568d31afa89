import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { canonicalJson, type JsonObject } from "@egov-vn/contracts";
import { versionOf } from "./version.ts";

/** What a record is of: one kind for each thing that the systems keep. */
export type Kind = string;

/** Where a record stands: nobody but its agency sees it. */
export interface Place {
  readonly kind: Kind;
  readonly agency: string;
  readonly key: string;
}

/** A record as it was pushed. */
export interface Kept {
  readonly key: string;
  readonly agency: string;
  readonly status: string;
  readonly item: JsonObject;
}

/** Entries with the same content. */
export interface KeptEntry extends Omit<Kept, "status"> {
  readonly version: string;
  /** How often it was added. */
  readonly times: number;
}

/** A content of something that was pushed or added, and how often it was. */
export interface Applied {
  readonly kind: Kind;
  readonly key: string;
  readonly version: string;
  readonly times: number;
}

/** What a piece of work under {@link Store.atomically} says: whether its changes stay. */
export interface Decided {
  readonly keep: boolean;
}

const tables = `
CREATE TABLE IF NOT EXISTS record (
  kind TEXT NOT NULL, agency TEXT NOT NULL, key TEXT NOT NULL, status TEXT NOT NULL,
  item TEXT NOT NULL, PRIMARY KEY (kind, agency, key)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS applied (
  kind TEXT NOT NULL, agency TEXT NOT NULL, key TEXT NOT NULL, version TEXT NOT NULL,
  times INTEGER NOT NULL, PRIMARY KEY (kind, agency, key, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS entry (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, agency TEXT NOT NULL, key TEXT NOT NULL,
  version TEXT NOT NULL, item TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_version ON entry (kind, agency, key, version);
CREATE TABLE IF NOT EXISTS told (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

const pageSize = 500;

/**
 * What the imitated systems keep, in SQLite: in memory, or in a folder where every change is on the
 * disk before anybody is told of it.
 */
export class Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(folder: string | undefined) {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    this.#database = new DatabaseSync(
      folder === undefined ? ":memory:" : join(folder, "sandbox.sqlite"),
    );
    // WAL with FULL syncs the log at each commit: what was told survives even a loss of power.
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    this.#database.exec(`PRAGMA busy_timeout = 5000; ${tables}`);
  }

  /** Runs work whose changes stay together, or go together when it says so or throws. */
  atomically<Result extends Decided>(work: () => Result): Result {
    this.#run("BEGIN IMMEDIATE");
    let kept = false;
    try {
      const result = work();
      if (result.keep) this.#run("COMMIT");
      kept = result.keep;
      return result;
    } finally {
      if (!kept) this.#run("ROLLBACK");
    }
  }

  statusOf({ kind, agency, key }: Place): string | undefined {
    return this.#text("SELECT status FROM record WHERE kind = ? AND agency = ? AND key = ?", [
      kind,
      agency,
      key,
    ]);
  }

  /** The record as it was pushed last. */
  find({ kind, agency, key }: Place): JsonObject | undefined {
    const item = this.#text("SELECT item FROM record WHERE kind = ? AND agency = ? AND key = ?", [
      kind,
      agency,
      key,
    ]);
    return item === undefined ? undefined : jsonOf(item);
  }

  /** Keeps a record in place of what stood there. */
  put({ kind, agency, key }: Place, status: string, item: JsonObject): void {
    this.#run(
      `INSERT INTO record VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
       SET status = excluded.status, item = excluded.item`,
      [kind, agency, key, status, JSON.stringify(item)],
    );
  }

  /** Keeps a record that was pushed, and counts that this content of it was. */
  push(place: Place, status: string, item: JsonObject): void {
    this.put(place, status, item);
    this.#run(
      "INSERT INTO applied VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1",
      [place.kind, place.agency, place.key, versionOf(item)],
    );
  }

  /** Adds an entry, however often it stands there already, and gives its number. */
  append({ kind, agency, key }: Place, item: JsonObject): number {
    return this.#run(
      "INSERT INTO entry (kind, agency, key, version, item) VALUES (?, ?, ?, ?, ?)",
      [kind, agency, key, versionOf(item), canonicalJson(item)],
    );
  }

  /** The entries of one place, in the order in which they were added. */
  entriesOf({ kind, agency, key }: Place): { readonly id: number; readonly item: JsonObject }[] {
    return this.#all(
      "SELECT id, item FROM entry WHERE kind = ? AND agency = ? AND key = ? ORDER BY id",
      [kind, agency, key],
    ).map((row) => ({ id: Number(row["id"]), item: jsonOf(String(row["item"])) }));
  }

  /** The records of a kind that one agency has. */
  recordsOf(kind: Kind, agency: string): Kept[] {
    return this.#all(
      "SELECT agency, key, status, item FROM record WHERE kind = ? AND agency = ? ORDER BY key",
      [kind, agency],
    ).map(keptOf);
  }

  /** Every record of a kind, page by page, so that others may write meanwhile. */
  *records(kind: Kind): Generator<Kept> {
    let last = { agency: "", key: "" };
    for (;;) {
      const rows = this.#all(
        `SELECT agency, key, status, item FROM record
         WHERE kind = ? AND (agency, key) > (?, ?) ORDER BY agency, key LIMIT ${pageSize}`,
        [kind, last.agency, last.key],
      ).map(keptOf);
      yield* rows;
      const end = rows.at(-1);
      if (end === undefined || rows.length < pageSize) return;
      last = end;
    }
  }

  /** How often each content of a record was pushed. */
  timesApplied({ kind, agency, key }: Place): Readonly<Record<string, number>> {
    const rows = this.#all(
      "SELECT version, times FROM applied WHERE kind = ? AND agency = ? AND key = ? ORDER BY version",
      [kind, agency, key],
    );
    return Object.fromEntries(rows.map(({ version, times }) => [String(version), Number(times)]));
  }

  /** Entries that are alike, with how often each stands there. */
  *entries(kind: Kind): Generator<KeptEntry> {
    let last: Pick<KeptEntry, "agency" | "key" | "version"> = { agency: "", key: "", version: "" };
    for (;;) {
      const rows = this.#all(
        `SELECT agency, key, version, min(item) AS item, count(*) AS times FROM entry
         WHERE kind = ? AND (agency, key, version) > (?, ?, ?)
         GROUP BY agency, key, version ORDER BY agency, key, version LIMIT ${pageSize}`,
        [kind, last.agency, last.key, last.version],
      ).map((row) => ({
        ...keptOf(row),
        version: String(row["version"]),
        times: Number(row["times"]),
      }));
      yield* rows;
      const end = rows.at(-1);
      if (end === undefined || rows.length < pageSize) return;
      last = end;
    }
  }

  /** Every content of every record and entry but of two kinds, and how often it was pushed or added. */
  appliedBut(kinds: readonly [Kind, Kind]): Iterable<Applied> {
    return this.#all(
      `SELECT kind, agency, key, version, times FROM applied WHERE kind NOT IN (?, ?) UNION ALL
       SELECT kind, agency, key, version, count(*) FROM entry WHERE kind NOT IN (?, ?)
       GROUP BY kind, agency, key, version ORDER BY kind, agency, key, version`,
      [...kinds, ...kinds],
    ).map((row) => ({
      kind: String(row["kind"]),
      key: String(row["key"]),
      version: String(row["version"]),
      times: Number(row["times"]),
    }));
  }

  /** A fact about the store itself, such as the seed of its data. */
  told(name: string): string | undefined {
    return this.#text("SELECT value FROM told WHERE name = ?", [name]);
  }

  tell(name: string, value: string): void {
    this.#run("INSERT INTO told VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", [
      name,
      value,
    ]);
  }

  /** Forgets everything. */
  clear(): void {
    for (const table of ["record", "applied", "entry", "told"]) this.#run(`DELETE FROM ${table}`);
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #run(sql: string, values: readonly string[] = []): number {
    return Number(this.#prepared(sql).run(...values).lastInsertRowid);
  }

  #all(sql: string, values: readonly (string | number)[]) {
    return this.#prepared(sql).all(...values);
  }

  /** The only column of the only row. */
  #text(sql: string, values: readonly string[]): string | undefined {
    const row = this.#prepared(sql).get(...values);
    const [value] = row === undefined ? [] : Object.values(row);
    return typeof value === "string" ? value : undefined;
  }
}

function keptOf(row: Readonly<Record<string, unknown>>): Kept {
  return {
    key: String(row["key"]),
    agency: String(row["agency"]),
    status: String(row["status"]),
    item: jsonOf(String(row["item"])),
  };
}

/** Only objects were written. */
function jsonOf(text: string): JsonObject {
  return JSON.parse(text) as JsonObject;
}
