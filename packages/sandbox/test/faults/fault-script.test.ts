import type { JsonObject } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";
import { bothAgencies, Caller, itemOf, jsonOf, quietSandbox } from "../calling/caller.ts";

function setFaults(caller: Caller, script: JsonObject): Promise<Response> {
  return caller.request("/__sandbox/faults", { method: "PUT", body: JSON.stringify(script) });
}

/** Which of so many look-ups met a fault. */
async function run(script: JsonObject, calls: number, between = async (_: Caller) => {}) {
  const sandbox = quietSandbox();
  const [caller] = await bothAgencies(sandbox);
  expect((await setFaults(caller, script)).status).toBe(200);
  const met: (string | null)[] = [];
  for (let call = 0; call < calls; call += 1) {
    await between(caller);
    await caller.call("/mapi/integrate", "TraCuuHoSo", { mahoso: "H1" });
  }
  for (const line of await caller.lines("calls")) {
    if (line["operation"] === "portal.findDossier") met.push(line["fault"] as string | null);
  }
  await sandbox.close();
  return met;
}

const half = {
  seed: 7,
  faults: [{ operation: "portal.findDossier", fault: "unavailable", probability: 0.5 }],
};

describe("a script of faults", () => {
  it("meets the same calls whenever its seed is the same", async () => {
    const once = await run(half, 60);
    expect(await run(half, 60)).toEqual(once);
    expect(await run({ ...half, seed: 8 }, 60)).not.toEqual(once);
    const share = once.filter((fault) => fault === "unavailable").length / once.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.75);
  });

  it("meets the same calls of an operation, whatever else is called meanwhile", async () => {
    const busy = await run(half, 30, async (caller) => {
      await caller.call("/mapi/share", "LayDanhMucCoQuan");
    });
    expect(busy).toEqual(await run(half, 30));
  });

  it("ends after so many times", async () => {
    const faults = [{ operation: "*", fault: "unavailable", times: 2 }];
    expect(await run({ seed: 1, faults }, 4)).toEqual(["unavailable", "unavailable", null, null]);
  });

  it("takes the first fault of the list that a call meets", async () => {
    const faults = [
      { operation: "portal.syncDossiers", fault: "slow" },
      { operation: "*", fault: "rate-limited", probability: 0 },
      { operation: "*", fault: "html-error" },
      { operation: "*", fault: "unavailable" },
    ];
    expect(await run({ seed: 1, faults }, 2)).toEqual(["html-error", "html-error"]);
  });

  it("gives its faults their numbers", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const faults = [
      { operation: "portal.findDossier", fault: "rate-limited", retryAfterSeconds: 17, times: 1 },
      { operation: "portal.findDossier", fault: "clock-skew", skewSeconds: -3600, times: 1 },
      { operation: "portal.syncDossiers", fault: "slow", milliseconds: 1 },
    ];
    await setFaults(caller, { seed: 1, faults });
    const find = () => caller.call("/mapi/integrate", "TraCuuHoSo", { mahoso: "H1" });
    expect((await find()).headers.get("retry-after")).toBe("17");
    expect((await find()).headers.get("date")).toBe("Mon, 05 Jan 2026 00:00:00 GMT");
    expect((await caller.push([itemOf(1)])).status).toBe(200);
    await sandbox.close();
  });

  it("is shown as it was set, and forgotten by a reset", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    await setFaults(caller, half);
    expect(await jsonOf(await caller.request("/__sandbox/faults"))).toEqual(half);
    await caller.request("/__sandbox/reset", { method: "POST" });
    expect(await jsonOf(await caller.request("/__sandbox/faults"))).toEqual({
      seed: 1,
      faults: [],
    });
    await sandbox.close();
  });

  it.each([
    [{ faults: [{ operation: "*", fault: "rain" }] }, "faults.0.fault"],
    [{ faults: [{ operation: "*", fault: "slow", probability: 2 }] }, "faults.0.probability"],
    [{ faults: [{ operation: "portal.dance", fault: "slow" }] }, "faults.0.operation"],
    [{ seed: "1", faults: [] }, "seed"],
    [{ faults: {} }, "faults"],
  ])("that is wrong is refused, by place: %#", async (script, place) => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const answer = await setFaults(caller, script);
    expect(answer.status).toBe(400);
    expect((await jsonOf(answer))["message"]).toContain(place);
    await sandbox.close();
  });
});
