import { scriptedFetch } from "@egov-vn/client/testing";
import { createSandbox, type Sandbox } from "@egov-vn/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dossierOf } from "../support/inputs.ts";
import { clientOf, linesOf, setFaults } from "../support/try-client.ts";

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ seed: 1, now: new Date("2026-01-05T09:00:00+07:00") });
});
afterEach(() => sandbox.close());

async function applied(number: number): Promise<unknown> {
  const lines = await linesOf(sandbox, "dossiers");
  return lines.find(({ code }) => code === dossierOf(number).code)?.["applied"];
}

const lose = { operation: "portal.syncDossiers", times: 1 } as const;

describe("a write whose answer was lost", () => {
  it("is found by a look-up, and not sent again", async () => {
    await setFaults(sandbox, [{ ...lose, fault: "commit-then-silence" }]);
    const outcome = await clientOf(sandbox).portal.syncDossiers({
      updating: false,
      dossiers: [dossierOf(1), dossierOf(2)],
    });
    expect(outcome).toMatchObject({ kind: "ok", confirmedBy: "look-up", attempts: 1, value: {} });
    expect(Object.values((await applied(1)) as object)).toEqual([1]);
  });

  it("is sent again when a look-up shows that it is not there", async () => {
    await setFaults(sandbox, [{ ...lose, fault: "connection-reset" }]);
    const outcome = await clientOf(sandbox).portal.syncDossiers({
      updating: false,
      dossiers: [dossierOf(1)],
    });
    expect(outcome).toMatchObject({ kind: "ok", confirmedBy: "answer", attempts: 2 });
    expect(Object.values((await applied(1)) as object)).toEqual([1]);
  });

  it("stays unknown when the look-up fails too", async () => {
    await setFaults(sandbox, [
      { ...lose, fault: "commit-then-silence" },
      { operation: "portal.findDossier", fault: "html-error" },
    ]);
    const outcome = await clientOf(sandbox).portal.syncDossiers({
      updating: false,
      dossiers: [dossierOf(1)],
    });
    expect(outcome).toMatchObject({
      kind: "unknown",
      error: { code: "timeout", safeToRepeat: false },
      lookUp: { landed: [], different: [], missing: [], unclear: [0] },
    });
  });

  it("stays unknown when a part of it is there, and says which by position", async () => {
    const client = clientOf(sandbox);
    await client.portal.syncDossiers({ updating: false, dossiers: [dossierOf(2)] });
    await setFaults(sandbox, [{ ...lose, fault: "connection-reset" }]);
    const outcome = await client.portal.syncDossiers({
      updating: false,
      dossiers: [dossierOf(1), dossierOf(2), dossierOf(3)],
    });
    expect(outcome).toMatchObject({
      kind: "unknown",
      lookUp: { landed: [1], different: [], missing: [0, 2], unclear: [] },
    });
  });

  it("is an update that is sent again when other content stands there", async () => {
    const client = clientOf(sandbox);
    const before = dossierOf(1);
    await client.portal.syncDossiers({ updating: false, dossiers: [before] });
    await setFaults(sandbox, [{ ...lose, fault: "connection-reset" }]);
    const after = { ...before, note: "Ghi chú mới" };
    const outcome = await client.portal.syncDossiers({ updating: true, dossiers: [after] });
    expect(outcome).toMatchObject({ kind: "ok", confirmedBy: "answer", attempts: 2 });
  });

  it("adds a step only once, or leaves it unknown", async () => {
    const client = clientOf(sandbox);
    const dossier = dossierOf(1);
    await client.portal.syncDossiers({ updating: false, dossiers: [dossier] });
    const fault = "commit-then-silence";
    await setFaults(sandbox, [{ operation: "portal.recordProgress", times: 1, fault }]);
    const outcome = await client.portal.recordProgress({
      entries: [
        {
          dossierCode: dossier.code,
          officer: "Nguyễn Văn Mẫu",
          at: "2026-01-05T08:00:00+07:00",
          status: "in-progress",
        },
      ],
    });
    expect(outcome).toMatchObject({ kind: "unknown", attempts: 1, error: { code: "timeout" } });
    expect(await linesOf(sandbox, "progress")).toHaveLength(1);
  });

  it("is a duplicate when other content stands under its code", async () => {
    const client = clientOf(sandbox);
    await client.portal.syncDossiers({ updating: false, dossiers: [dossierOf(1)] });
    const other = { ...dossierOf(1), note: "Ghi chú khác" };
    const outcome = await client.portal.syncDossiers({ updating: false, dossiers: [other] });
    expect(outcome).toMatchObject({ kind: "rejected", reason: "duplicate" });
  });

  it("ends as unknown when the caller ends it under way, and as not sent before", async () => {
    const abort = new AbortController();
    const fetch = scriptedFetch([], async (request) => {
      if (request.url.endsWith("/mapi/login"))
        return Response.json({ session: "S", error_code: 0 });
      abort.abort();
      return await new Promise<Response>(() => undefined);
    });
    const client = clientOf({ fetch });
    const input = { updating: false, dossiers: [dossierOf(1)] };
    const { signal } = abort;
    expect(await client.portal.syncDossiers(input, { signal })).toMatchObject({
      kind: "unknown",
      error: { code: "aborted" },
    });
    expect(await client.portal.syncDossiers(input, { signal })).toMatchObject({
      kind: "not-sent",
      attempts: 0,
      error: { code: "aborted" },
    });
  });
});
