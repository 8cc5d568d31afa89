import { describe, expect, it } from "vitest";
import { bothAgencies, Caller, itemOf, jsonOf, quietSandbox } from "../calling/caller.ts";

describe("the sandbox's own doors", () => {
  it("show every dossier, the seeded ones as never pushed", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const seeded = await caller.lines("dossiers");
    expect(seeded).toHaveLength(24);
    expect(seeded.every(({ applied }) => Object.keys(applied ?? {}).length === 0)).toBe(true);
    await caller.push([itemOf(1)]);
    const lines = await caller.lines("dossiers");
    expect(lines).toHaveLength(25);
    expect(Object.keys(lines[0] ?? {})).toEqual(["code", "status", "applied"]);
    await sandbox.close();
  });

  it("show many dossiers page by page, each once", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const items = Array.from({ length: 1200 }, (_, seed) => itemOf(seed));
    for (let at = 0; at < items.length; at += 60) await caller.push(items.slice(at, at + 60));
    const codes = (await caller.lines("dossiers")).map(({ code }) => code);
    expect(codes).toHaveLength(1224);
    expect(new Set(codes).size).toBe(1224);
    await sandbox.close();
  });

  it("show the same state for the same seed, and another for another", async () => {
    const stateOf = async (seed: number) => {
      const sandbox = quietSandbox({ seed });
      const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
      const lines = await caller.lines("dossiers");
      await sandbox.close();
      return lines;
    };
    expect(await stateOf(3)).toEqual(await stateOf(3));
    expect(await stateOf(4)).not.toEqual(await stateOf(3));
  });

  it("tell of calls without a value of theirs", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const session = await caller.logIn();
    const item = itemOf(1);
    await caller.push([item]);
    const text = await (await caller.request("/__sandbox/calls")).text();
    for (const secret of [session, "demo-password", item["MaHoSo"], item["ChuHoSo"]]) {
      expect(text).not.toContain(String(secret));
    }
    expect((await caller.lines("calls")).at(-1)).toEqual({
      at: "2026-01-05T01:00:00.000Z",
      operation: "portal.syncDossiers",
      outcome: "done",
      fault: null,
      status: 200,
      milliseconds: 0,
      requestBytes: expect.any(Number),
      answerBytes: 55,
    });
    await sandbox.close();
  });

  it("tell only of the last thousand calls", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    for (let call = 0; call < 2100; call += 1) await caller.request("/token");
    expect(await caller.lines("calls")).toHaveLength(1000);
    await sandbox.close();
  });

  it("set everything back", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const before = await caller.lines("dossiers");
    await caller.push([itemOf(1)]);
    const answer = await caller.request("/__sandbox/reset", { method: "POST" });
    expect(await jsonOf(answer)).toEqual({ status: "reset", seed: 1 });
    expect(await caller.lines("dossiers")).toEqual(before);
    expect(await caller.lines("calls")).toEqual([]);
    const again = await jsonOf(await caller.push([itemOf(1)]));
    expect(again["message"]).toBe("Phiên làm việc đã hết hạn");
    await sandbox.close();
  });

  it("say that nothing here is real", async () => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    expect(await jsonOf(await caller.request("/__sandbox/health"))).toEqual({
      status: "ok",
      unofficial: true,
      synthetic: true,
      seed: 1,
      keeps: "in memory",
      now: "2026-01-05T01:00:00.000Z",
    });
    const page = await (await caller.request("/")).text();
    expect(page).toContain("Mọi dữ liệu ở đây là dữ liệu mẫu");
    expect(page).toContain("không phải Cổng Dịch vụ công quốc gia");
    await sandbox.close();
  });

  it("take their own methods alone", async () => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const answer = await caller.request("/__sandbox/faults", { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, PUT");
    await sandbox.close();
  });
});
