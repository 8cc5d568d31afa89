import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sqliteStore } from "../../src/sync/index.ts";
import { FarSide } from "./far-side.ts";
import { dossiers, kit, steps } from "./outbox-kit.ts";
import { TestClock } from "./test-clock.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "egov-outbox-"));
  file = join(folder, "outbox.sqlite");
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

describe("an outbox in a file", () => {
  it("goes on where the last process stopped", async () => {
    const { far, outbox } = kit({ store: sqliteStore({ file }) });
    await outbox.enrol(dossiers(3));
    await outbox.close();
    const next = kit({ store: sqliteStore({ file }), client: far.client });
    await next.outbox.run({ untilDrained: true });
    expect(far.dossiers.size).toBe(3);
    await next.outbox.close();
  });

  it("keeps no content of what is done", async () => {
    const { outbox } = kit({ store: sqliteStore({ file }) });
    const [first] = dossiers(1);
    if (first === undefined) throw new Error("no sample");
    await outbox.enrol([first]);
    await outbox.enrolProgress(steps(first, 1));
    await outbox.run({ untilDrained: true });
    await outbox.close();
    const text = readFileSync(file, "utf8");
    expect(text).toContain(first.code);
    expect(text).not.toContain("Trần Thị Mẫu");
  });

  it("writes at most 200 bytes for a dossier that is done", async () => {
    const { outbox } = kit({ store: sqliteStore({ file }) });
    await outbox.enrol(dossiers(800));
    await outbox.run({ untilDrained: true });
    await outbox.close();
    const database = new DatabaseSync(file);
    const used = database
      .prepare("select sum(pgsize) as bytes from dbstat where name like '%dossier%'")
      .get();
    database.close();
    expect(Number(used?.["bytes"]) / 800).toBeLessThan(200);
  });

  it("says in one sentence that the disk is full, loses nothing and goes on when it is not", async () => {
    const small = kit({ store: sqliteStore({ file, mostPages: 60 }) });
    await expect(small.outbox.enrol(dossiers(800))).rejects.toMatchObject({
      name: "SyncError",
      code: "store-full",
    });
    await small.outbox.close();
    const next = kit({ store: sqliteStore({ file }) });
    const before = await next.outbox.status();
    expect(before.desired).toBe(before.waiting);
    await next.outbox.enrol(dossiers(800));
    await next.outbox.run({ untilDrained: true });
    expect(next.far.dossiers.size).toBe(800);
    await next.outbox.close();
  });

  it("ends a run when the disk fills up, and sends nothing twice afterwards", async () => {
    const far = new FarSide();
    const fill = () => {
      const other = new DatabaseSync(file);
      other.exec("create table filler (bytes blob)");
      other.exec("insert into filler values (zeroblob(4096 * 400))");
      other.close();
    };
    const { outbox } = kit({ store: sqliteStore({ file, mostPages: 500 }), client: far.client });
    const wanted = dossiers(120);
    await outbox.enrol(wanted);
    far.meanwhile = ({ number }) => {
      if (number === 0) fill();
    };
    const ended = await outbox.run({ untilDrained: true }).then(
      () => "drained",
      (error: unknown) => error,
    );
    // What is written while a run ends may still fit into pages that are there.
    if (ended !== "drained") expect(ended).toMatchObject({ code: "store-full" });
    await outbox.close();
    const next = kit({ store: sqliteStore({ file }), client: far.client });
    await next.outbox.run({ untilDrained: true });
    for (const { code } of wanted) expect(far.dossiers.get(code)?.versions).toHaveLength(1);
    await next.outbox.close();
  });

  it("names what is no outbox, what is newer and what is damaged", () => {
    const other = new DatabaseSync(join(folder, "other.sqlite"));
    other.exec("create table t (x)");
    other.close();
    const code = (name: string) => {
      try {
        sqliteStore({ file: join(folder, name) });
        return "opened";
      } catch (error) {
        return error instanceof Error && "code" in error ? error.code : error;
      }
    };
    expect(code("other.sqlite")).toBe("store-foreign");
    writeFileSync(join(folder, "text.sqlite"), "không phải là cơ sở dữ liệu ".repeat(100));
    expect(code("text.sqlite")).toBe("store-damaged");
    expect(code(join("nowhere", "outbox.sqlite"))).toBe("store-failed");
    sqliteStore({ file });
    const newer = new DatabaseSync(file);
    newer.exec("pragma user_version = 99");
    newer.close();
    expect(code("outbox.sqlite")).toBe("store-newer");
  });

  it("tells damage in the middle of the file by its code", async () => {
    const { outbox } = kit({ store: sqliteStore({ file }) });
    await outbox.enrol(dossiers(500));
    await outbox.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 8192, bytes.length - 4096));
    const broken = kit({ store: sqliteStore({ file }) });
    const ended = await broken.outbox.run({ untilDrained: true }).catch((error: unknown) => error);
    expect(ended).toMatchObject({ name: "SyncError", code: "store-damaged" });
    await broken.outbox.close();
  });

  it("is refused where it may not be written", async () => {
    const { outbox } = kit({ store: sqliteStore({ file }) });
    await outbox.enrol(dossiers(1));
    await outbox.close();
    const database = new DatabaseSync(file);
    database.exec("pragma journal_mode = delete");
    database.close();
    // Root may write whatever the mode says; SQLite's own switch gives the same error.
    expect(() => sqliteStore({ file: `file:${file}?mode=ro` })).toThrow(
      expect.objectContaining({ name: "SyncError", code: "store-read-only" }),
    );
  });
});

describe("two processes on one file", () => {
  it("share the work and send nothing twice", async () => {
    const far = new FarSide();
    const clock = new TestClock();
    const one = kit({ store: sqliteStore({ file }), client: far.client, clock });
    const two = kit({ store: sqliteStore({ file }), client: far.client, clock });
    const wanted = dossiers(600);
    await one.outbox.enrol(wanted);
    // A call takes as long as it takes the other one to get its turn.
    far.meanwhile = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    const done = await Promise.all([
      one.outbox.run({ untilDrained: true, workers: 2 }),
      two.outbox.run({ untilDrained: true, workers: 2 }),
    ]);
    expect(done.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBe(600);
    for (const { code } of wanted) expect(far.dossiers.get(code)?.versions).toHaveLength(1);
    await one.outbox.close();
    await two.outbox.close();
  });
});
