import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Caller, itemOf, jsonOf, quietSandbox } from "../calling/caller.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "egov-vn-sandbox-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A sandbox in a process of its own, so that it can be killed. */
async function startedApart(): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(join(import.meta.dirname, "sandbox-process.ts"), [folder]);
  const [url] = await once(child, "message");
  return { child, url: String(url) };
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

describe("a sandbox with a folder", () => {
  it("loses nothing that it acknowledged when it is killed while it answers", async () => {
    const acknowledged = new Set<string>();
    const sent = new Map<string, number>();
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await startedApart();
      const [account] = quietSandbox().accounts;
      const caller = new Caller((request) => fetch(request), account, url);
      await caller.logIn();
      let running = true;
      let seed = round * 100_000;
      const pushing = Array.from({ length: 4 }, async () => {
        while (running) {
          seed += 1;
          const item = itemOf(seed);
          const code = String(item["MaHoSo"]);
          sent.set(code, (sent.get(code) ?? 0) + 1);
          try {
            const answer = await jsonOf(await caller.push([item]));
            if (answer["error_code"] === 0) acknowledged.add(code);
          } catch {
            // The process was killed: nothing was acknowledged, and the line may be there or not.
            return;
          }
        }
      });
      const enough = acknowledged.size + 50;
      while (acknowledged.size < enough) await new Promise((resolve) => setTimeout(resolve, 5));
      await killed(child);
      running = false;
      await Promise.all(pushing);
    }
    const sandbox = quietSandbox({ data: folder });
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const kept = new Map(
      (await caller.lines("dossiers")).map(({ code, applied }) => [
        String(code),
        Object.values(applied ?? {}),
      ]),
    );
    expect([...acknowledged].filter((code) => kept.get(code)?.join() !== "1")).toEqual([]);
    const pushed = [...kept].filter(([, times]) => times.length > 0).map(([code]) => code);
    expect(pushed.filter((code) => !sent.has(code))).toEqual([]);
    await sandbox.close();
  });

  it("opens again with what it had, seeded once", async () => {
    const first = quietSandbox({ data: folder });
    const caller = new Caller(first.fetch, first.accounts[0]);
    await caller.logIn();
    await caller.push([itemOf(1)]);
    const before = await caller.lines("dossiers");
    await first.close();
    const second = quietSandbox({ data: folder, seed: 2 });
    expect(await new Caller(second.fetch, second.accounts[0]).lines("dossiers")).toEqual(before);
    await second.close();
  });
});
