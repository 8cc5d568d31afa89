import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { onSqlite } from "./sqlite-errors.ts";

/** Statements that stay prepared; there are about thirty, and some sizes of batches. */
const mostStatements = 100;

/**
 * `node:sqlite` as Kysely's own dialect for SQLite asks for it. The dialect itself is Kysely's: the
 * packages that bring one for `node:sqlite` (kysely-node-sqlite, kysely-generic-sqlite) are a driver
 * each for what these few lines adapt, and PostgreSQL is another dialect under the same queries.
 */
export function sqliteDatabase(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => onSqlite(() => database.close()),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known !== undefined) {
        // Last used, last to go.
        prepared.delete(sql);
        prepared.set(sql, known);
        return known;
      }
      const made = sql === "rollback" ? rollback(database) : statement(database, sql);
      prepared.set(sql, made);
      const oldest = prepared.keys().next().value;
      if (prepared.size > mostStatements && oldest !== undefined) prepared.delete(oldest);
      return made;
    },
  };
}

function statement(database: DatabaseSync, sql: string): SqliteStatement {
  // A transaction that reads first could not write any more after another process has written.
  const text = sql === "begin" ? "begin immediate" : sql;
  const own: StatementSync = onSqlite(() => database.prepare(text));
  return {
    reader: /^(?:select|with)\b|\breturning\b/.test(text),
    all: (parameters) => onSqlite(() => own.all(...inputs(parameters))),
    run: (parameters) => onSqlite(() => own.run(...inputs(parameters))),
    iterate: (parameters) => own.iterate(...inputs(parameters)),
  };
}

/** SQLite has often rolled back by itself, for a full disk for one; a second time is an error. */
function rollback(database: DatabaseSync): SqliteStatement {
  const nothing = { changes: 0, lastInsertRowid: 0 };
  return {
    reader: false,
    all: () => [],
    run: () => {
      try {
        database.exec("rollback");
      } catch {
        // The error that made Kysely roll back is the one to be told; it is thrown after this.
      }
      return nothing;
    },
    iterate: () => [][Symbol.iterator](),
  };
}

/** The queries of the outbox bind numbers, texts, digests and nothing else. */
function inputs(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
