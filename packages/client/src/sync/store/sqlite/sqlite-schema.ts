import type { DatabaseSync } from "node:sqlite";
import { SyncError } from "../../sync-error.ts";

/** Marks a file as an outbox: "eGov" as a number. */
const applicationId = 0x65476f76;

/** Steps from one version of the file to the next; never changed, only added to. */
const migrations: readonly string[] = [
  `create table dossier (
     id integer primary key,
     code text not null unique,
     desired blob not null,
     acknowledged blob,
     pushed blob,
     known integer not null default 0,
     uncertain integer not null default 0,
     stage integer not null default 1,
     due_at integer,
     worker integer,
     attempts integer not null default 0,
     reason text,
     since integer
   ) strict;
   create index dossier_due on dossier (stage, due_at) where due_at is not null;
   create index dossier_worker on dossier (worker) where worker is not null;
   create index dossier_reason on dossier (reason) where reason is not null;
   create table content (dossier integer primary key, content text not null) strict;
   create table progress (
     id integer primary key,
     dossier integer not null references dossier (id),
     key blob not null,
     content text,
     uncertain integer not null default 0,
     attempts integer not null default 0,
     reason text,
     since integer not null,
     unique (dossier, key)
   ) strict;
   create index progress_waiting on progress (dossier, id) where content is not null;
   create index progress_reason on progress (reason) where reason is not null;
   create table worker (id integer primary key autoincrement, beat integer not null) strict;`,
];

/** Brings a file to the version of this library, or says why it is left alone. */
export function migrate(database: DatabaseSync): void {
  const version = numberOf(database, "user_version");
  if (version > migrations.length) throw new SyncError("store-newer");
  if (version === migrations.length) checkMark(database);
  else bringUp(database);
}

function bringUp(database: DatabaseSync): void {
  // Two processes may open a new file at once: the second finds the work done.
  database.exec("begin immediate");
  try {
    const reached = numberOf(database, "user_version");
    if (reached > 0) checkMark(database);
    else if (numberOf(database, "schema_version") > 0) throw new SyncError("store-foreign");
    for (const step of migrations.slice(reached)) database.exec(step);
    database.exec(`pragma application_id = ${applicationId}`);
    database.exec(`pragma user_version = ${migrations.length}`);
    database.exec("commit");
  } catch (error) {
    if (numberOf(database, "user_version") !== migrations.length) database.exec("rollback");
    throw error;
  }
}

function checkMark(database: DatabaseSync): void {
  if (numberOf(database, "application_id") !== applicationId) throw new SyncError("store-foreign");
}

function numberOf(database: DatabaseSync, pragma: string): number {
  return Number(database.prepare(`pragma ${pragma}`).get()?.[pragma]);
}
