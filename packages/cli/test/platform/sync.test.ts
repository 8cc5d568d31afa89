import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sample } from "@egov-vn/schemas/samples";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalPlatform, openLocalPlatform } from "./local-platform.ts";

let platform: LocalPlatform;
beforeEach(async () => {
  platform = await openLocalPlatform();
});
afterEach(async () => await platform.close());

const dossiers = Array.from({ length: 90 }, (_, seed) => sample("Dossier", seed + 1));
const lines = dossiers.map((dossier) => JSON.stringify(dossier));

interface Taken {
  readonly code: string;
  readonly applied: Readonly<Record<string, number>>;
}

describe("egov sync", () => {
  it("brings what was pushed to the portal, once each, whatever goes wrong", async () => {
    await platform.write("dossiers.ndjson", `${lines.join("\n\n")}\n{"code":"BI-MAT"}\nno json\n`);
    await platform.faults(
      { operation: "portal.syncDossiers", fault: "commit-then-silence", probability: 0.3 },
      { operation: "portal.syncDossiers", fault: "connection-reset", probability: 0.3 },
    );
    const pushed = await platform.run(["sync", "push", "dossiers.ndjson", "--format", "json"]);
    const told = JSON.parse(pushed.out) as { issues: { line: number }[] };
    expect(pushed.code).toBe(1);
    expect({ ...told, issues: told.issues.map(({ line }) => line) }).toEqual({
      read: 92,
      news: 90,
      invalid: 2,
      issues: [180, 181],
    });
    expect(pushed.out).not.toContain("BI-MAT");

    const run = await platform.run(["sync", "run", "--until-drained", "--format", "json"]);
    const { status } = JSON.parse(run.out) as { status: object };
    expect([run.code, status]).toEqual([
      0,
      { desired: 90, acknowledged: 90, waiting: 0, inFlight: 0, quarantined: 0, lagSeconds: 0 },
    ]);
    const codes = new Set(dossiers.map(({ code }) => code));
    const taken = (await platform.door<Taken>("dossiers")).filter(({ code }) => codes.has(code));
    expect(taken.flatMap(({ applied }) => Object.values(applied))).toEqual(dossiers.map(() => 1));
  });

  it("tells where it stands, in the shape that scripts read", async () => {
    await platform.write("dossiers.ndjson", `${lines.slice(0, 3).join("\n")}\n`);
    await platform.run(["sync", "push", "dossiers.ndjson"]);
    const { code, out } = await platform.run(["sync", "status", "--format", "json"]);
    const status = JSON.parse(out) as { lagSeconds: number };
    expect([code, { ...status, lagSeconds: 0 }]).toEqual([
      0,
      { desired: 3, acknowledged: 0, waiting: 3, inFlight: 0, quarantined: 0, lagSeconds: 0 },
    ]);
  });

  it("holds back what the portal refuses, and lets it go when asked to", async () => {
    await platform.write("dossiers.ndjson", `${lines.slice(0, 3).join("\n")}\n`);
    await platform.run(["sync", "push", "dossiers.ndjson"]);
    await platform.faults({ operation: "portal.syncDossiers", fault: "too-large", probability: 1 });
    const refused = await platform.run(["sync", "run", "--until-drained"]);
    expect(refused.code).toBe(1);
    await platform.faults();
    const released = await platform.run(["sync", "retry", "--format", "json"]);
    expect(JSON.parse(released.out)).toEqual({ released: 3 });
    const again = await platform.run(["sync", "run", "--until-drained"]);
    expect(again.code).toBe(0);
  });

  it("gives up with 3 where nobody answers, and keeps everything", async () => {
    await platform.write("dossiers.ndjson", `${lines.slice(0, 3).join("\n")}\n`);
    await platform.run(["sync", "push", "dossiers.ndjson"]);
    await platform.faults({ operation: "*", fault: "connection-reset", probability: 1 });
    const words = ["sync", "run", "--until-drained", "--patience", "1"];
    const { code, err } = await platform.run(words);
    expect([code, err.split("\n").length]).toEqual([3, 2]);
    const { out } = await platform.run(["sync", "status", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ desired: 3, waiting: 3 });
  });

  it("refuses an empty file, a wrong number and an outbox that it cannot open, in a sentence", async () => {
    await platform.write("outbox.sqlite", "this is no database, and long enough to be looked at");
    const broken = await platform.run(["sync", "status"]);
    expect([broken.code, broken.err.split("\n").length]).toEqual([2, 2]);
    await rm(join(platform.folder, "outbox.sqlite"));
    await platform.write("empty.ndjson", "\n");
    const empty = await platform.run(["sync", "push", "empty.ndjson"]);
    expect([empty.code, empty.err]).toEqual([1, "egov: Tệp trống.\n"]);
    const wrong = await platform.run(["sync", "run", "--workers", "0"]);
    expect([wrong.code, wrong.err.split("\n").length]).toEqual([2, 2]);
  });
});
