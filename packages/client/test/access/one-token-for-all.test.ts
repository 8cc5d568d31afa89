import { memoryTokenStore } from "@egov-vn/client";
import { type ScriptedFetch, scriptedFetch } from "@egov-vn/client/testing";
import { createSandbox, type Sandbox } from "@egov-vn/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dossierOf } from "../support/inputs.ts";
import { clientOf, reset } from "../support/try-client.ts";

let sandbox: Sandbox;
/** The sandbox, with the logins counted on the way: its own log keeps the last calls alone. */
let counting: ScriptedFetch;
beforeEach(() => {
  sandbox = createSandbox({ seed: 1, now: new Date("2026-01-05T09:00:00+07:00") });
  counting = scriptedFetch([], (request) => sandbox.fetch(request));
});
afterEach(() => sandbox.close());

function logins(): number {
  return counting.requests.filter(({ path }) => path.endsWith("/mapi/login")).length;
}

const manyCodes = Array.from({ length: 1000 }, (_, at) => ({ code: dossierOf(at).code }));

describe("a session of the portal", () => {
  it("is taken once for a thousand calls that all find it refused", async () => {
    const client = clientOf({ fetch: counting }, {}, { timeoutMs: 60_000, deadlineMs: 120_000 });
    await client.portal.findDossier({ code: "x" });
    // The portal forgets its sessions.
    await reset(sandbox);
    const outcomes = await Promise.all(manyCodes.map((code) => client.portal.findDossier(code)));
    expect(outcomes.filter(({ kind }) => kind !== "ok")).toEqual([]);
    expect(logins()).toBe(2);
  });

  it("is taken once for a thousand calls that all find it past its time", async () => {
    let time = 0;
    const client = clientOf(
      { fetch: counting },
      { now: () => time },
      { timeoutMs: 60_000, deadlineMs: 120_000, sessionLifetimeMs: 600_000 },
    );
    await client.portal.findDossier({ code: "x" });
    time = 541_000;
    await Promise.all(manyCodes.map((code) => client.portal.findDossier(code)));
    expect(logins()).toBe(2);
  });

  it("serves a second client of the same store", async () => {
    const tokenStore = memoryTokenStore();
    await clientOf({ fetch: counting }, { tokenStore }).portal.findDossier({ code: "x" });
    await clientOf({ fetch: counting }, { tokenStore }).portal.findDossier({ code: "x" });
    expect(logins()).toBe(1);
  });

  it("is taken although the store fails, and the store's words go nowhere", async () => {
    const lines: unknown[] = [];
    const log = (line: unknown) => void lines.push(line);
    const broken = () => {
      throw new Error("redis://user:MARK@host");
    };
    const { kind } = await clientOf(
      { fetch: counting },
      {
        tokenStore: { get: broken, set: broken, delete: broken },
        logger: { debug: log, info: log, warn: log, error: log },
      },
    ).portal.findDossier({ code: "x" });
    expect(kind).toBe("ok");
    expect(JSON.stringify(lines)).toContain("token-store-failed");
    expect(JSON.stringify(lines)).not.toContain("MARK");
  });

  it("is not to be had with a wrong password, and nothing is sent", async () => {
    const outcome = await clientOf(
      { fetch: counting },
      {},
      { credentials: { username: "demo", password: "wrong" } },
    ).portal.findDossier({ code: "x" });
    expect(outcome).toMatchObject({
      kind: "not-sent",
      attempts: 0,
      error: { code: "login-refused" },
    });
  });

  it("needs credentials, and their lack is the caller's mistake", async () => {
    const client = clientOf(
      { fetch: counting },
      {},
      { credentials: { username: "demo", password: "" } },
    );
    await expect(client.portal.findDossier({ code: "x" })).rejects.toThrow(
      new TypeError("systems.portal.credentials.password is missing; set it."),
    );
  });
});
