import { scriptedFetch } from "@egov-vn/client/testing";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../support/inputs.ts";
import { clientOf } from "../support/try-client.ts";

const logIn = { path: "/mapi/login", fault: "none", times: 1 } as const;
const welcome = async () => Response.json({ session: "S-1", error_code: 0, result: [] });

describe("the retry budget of a system", () => {
  it("bounds what two hundred failing reads send at once", async () => {
    const fetch = scriptedFetch([logIn, { fault: "connection-reset", times: 10_000 }], welcome);
    const client = clientOf({ fetch }, { breaker: { failures: 100_000 } });
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, () => client.portal.findDossier({ code: "x" })),
    );
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["not-sent"]));
    const sent = fetch.requests.filter(({ fault }) => fault === "connection-reset").length;
    // 20 to begin with, and one for five calls while there is room: 200 + 20 at least is not passed.
    expect(sent).toBeLessThanOrEqual(200 + 20 + 200 / 5);
    expect(sent).toBe(outcomes.reduce((sum, { attempts }) => sum + attempts, 0));
  });

  it("lets nothing pass for a while once a system has failed ten times in a row", async () => {
    let time = 0;
    const fetch = scriptedFetch([logIn, { fault: "unavailable", times: 10 }], welcome);
    const client = clientOf({ fetch }, { now: () => time });
    for (let call = 0; call < 10; call += 1) await client.portal.findDossier({ code: "x" });
    const before = fetch.requests.length;
    const refused = await client.portal.findDossier({ code: "x" });
    expect(refused).toMatchObject({
      kind: "not-sent",
      attempts: 0,
      error: { code: "circuit-open", safeToRepeat: true, retryAfterMs: 10_000 },
    });
    expect(fetch.requests.length).toBe(before);
    time = 10_001;
    expect((await client.portal.findDossier({ code: "x" })).kind).toBe("ok");
  });

  it("sends a write that two hundred lose at once no more often than it may", async () => {
    const kept: string[] = [];
    const fetch = scriptedFetch([logIn, { fault: "connection-reset", times: 10_000 }], welcome);
    const client = clientOf({ fetch }, { breaker: { failures: 100_000 } });
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        client.portal.syncDossiers({ updating: false, dossiers: [dossierOf(at)] }),
      ),
    );
    expect(kept).toEqual([]);
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["unknown"]));
    // Each is sent once and looked up once; the rest is the budget.
    expect(fetch.requests.length).toBeLessThanOrEqual(1 + 2 * 200 + 20 + 200 / 5);
  });
});
