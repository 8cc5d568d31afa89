import {
  type FaultName,
  faultNames,
  type JsonObject,
  judge,
  type Meaning,
  portal,
} from "@egov-vn/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Caller, itemOf, quietSandbox, type Send, start } from "../calling/caller.ts";

/** What a caller sees of a push that meets a fault. */
interface Seen {
  readonly status?: number;
  readonly headers?: Headers;
  readonly text?: string;
  readonly json?: JsonObject;
  /** Whether the answer never came, or ended in the middle. */
  readonly broken: boolean;
}

interface Expected {
  readonly means: Meaning | "no answer";
  readonly kept: boolean;
  readonly shows?: (seen: Seen) => boolean;
}

const expected: Readonly<Record<FaultName, Expected>> = {
  "expired-session": { means: "expired", kept: false },
  "unauthorized-in-200": { means: "expired", kept: false, shows: ({ status }) => status === 200 },
  "commit-then-silence": { means: "no answer", kept: true },
  slow: { means: "accepted", kept: true },
  "truncated-body": { means: "no answer", kept: true, shows: ({ status }) => status === 200 },
  "html-error": {
    means: "unclear",
    kept: false,
    shows: ({ text, headers }) =>
      text?.startsWith("<html>") === true && headers?.get("content-type") === "text/html",
  },
  "connection-reset": { means: "no answer", kept: false },
  "rate-limited": {
    means: "busy",
    kept: false,
    shows: ({ status, headers }) => status === 429 && headers?.get("retry-after") === "1",
  },
  unavailable: { means: "busy", kept: false, shows: ({ status }) => status === 503 },
  throttled: {
    means: "busy",
    kept: false,
    shows: ({ text }) => text?.includes('"code":900800') === true,
  },
  "error-code-as-text": {
    means: "accepted",
    kept: true,
    shows: ({ json }) => json?.["error_code"] === "00",
  },
  "duplicate-in-prose": {
    means: "duplicate",
    kept: true,
    shows: ({ json }) => Object.keys(json ?? {}).join() === "message",
  },
  "xroad-error-old": {
    means: "unclear",
    kept: false,
    shows: ({ json, headers }) =>
      json?.["type"] === "Server.ServerProxy.NetworkError" &&
      headers?.get("x-road-error") === "Server.ServerProxy.NetworkError",
  },
  "xroad-error-new": {
    means: "unclear",
    kept: false,
    shows: ({ json }) => json?.["type"] === "server.serverproxy.network_error",
  },
  "too-large": { means: "refused", kept: false, shows: ({ status }) => status === 413 },
  "null-fields": {
    means: "accepted",
    kept: true,
    shows: ({ json }) => json?.["result"] === null,
  },
  "unknown-fields": {
    means: "accepted",
    kept: true,
    shows: ({ json }) => json?.["TruongChuaBiet"] !== undefined,
  },
  "unknown-codes": { means: "accepted", kept: true },
  "clock-skew": {
    means: "accepted",
    kept: true,
    shows: ({ headers }) =>
      headers?.get("date") === new Date(start.getTime() + 600_000).toUTCString(),
  },
};

async function seenOf(answer: Promise<Response>): Promise<Seen> {
  let response: Response;
  try {
    response = await answer;
  } catch {
    // That it never came is what is looked at.
    return { broken: true };
  }
  const { status, headers } = response;
  let text: string;
  try {
    text = await response.text();
  } catch {
    // As above: it ended in the middle.
    return { status, headers, broken: true };
  }
  const isJson = headers.get("content-type")?.startsWith("application/json") === true;
  return { status, headers, text, broken: false, ...(isJson && { json: JSON.parse(text) }) };
}

const sandbox = quietSandbox({ slowMilliseconds: 30, silenceMilliseconds: 30 });
let callers: Readonly<Record<"in the process" | "over a socket", Caller>>;

beforeAll(async () => {
  const { url } = await sandbox.listen();
  const overSocket: Send = (request) => fetch(request);
  callers = {
    "in the process": new Caller(sandbox.fetch, sandbox.accounts[0]),
    "over a socket": new Caller(overSocket, sandbox.accounts[0], url),
  };
});
afterAll(() => sandbox.close());

describe.each(["in the process", "over a socket"] as const)("a push, %s,", (way) => {
  it.each(faultNames)("that meets %s shows it, and is kept or not as it says", async (fault) => {
    const caller = callers[way];
    await caller.logIn();
    const item = itemOf(1000 + faultNames.indexOf(fault) * 2 + (way === "over a socket" ? 1 : 0));
    const headers = { "x-sandbox-fault": fault };
    const seen = await seenOf(caller.push([item], false, { headers }));
    const { means, kept, shows } = expected[fault];
    expect(seen.broken).toBe(means === "no answer");
    if (seen.status !== undefined && !seen.broken) {
      const answer = { status: seen.status, body: seen.json };
      expect(judge(answer, portal.syncDossiers.outcomes).meaning).toBe(means);
    }
    expect(shows?.(seen) ?? true).toBe(true);
    const { applied } = (await caller.state(item["MaHoSo"])) ?? {};
    expect(Object.values(applied ?? {})).toEqual(kept ? [1] : []);
  });
});

describe("faults", () => {
  it("of time wait as long as they say", async () => {
    const [caller] = Object.values(callers);
    await caller?.logIn();
    const before = performance.now();
    await caller?.push([itemOf(2001)], false, { headers: { "x-sandbox-fault": "slow" } });
    expect(performance.now() - before).toBeGreaterThan(28);
  });

  it("of silence end when the caller gives up", async () => {
    const patient = quietSandbox();
    const caller = new Caller(patient.fetch, patient.accounts[0]);
    await caller.logIn();
    const headers = { "x-sandbox-fault": "commit-then-silence" };
    const signal = AbortSignal.timeout(20);
    await expect(caller.push([itemOf(1)], false, { headers, signal })).rejects.toThrow(/timeout/);
    expect(await caller.find(itemOf(1)["MaHoSo"])).toEqual([itemOf(1)]);
    await patient.close();
  });

  it("of silence over a socket end when the caller gives up, and leave nothing waiting", async () => {
    const patient = quietSandbox();
    const { url } = await patient.listen();
    const caller = new Caller((request) => fetch(request), patient.accounts[0], url);
    await caller.logIn();
    const headers = { "x-sandbox-fault": "commit-then-silence" };
    const signal = AbortSignal.timeout(50);
    await expect(caller.push([itemOf(1)], false, { headers, signal })).rejects.toThrow(/timeout/);
    expect(await caller.find(itemOf(1)["MaHoSo"])).toEqual([itemOf(1)]);
    await patient.close();
  });

  it("of the session end it for good", async () => {
    const caller = callers["in the process"];
    await caller.logIn();
    await caller.push([itemOf(3001)], false, { headers: { "x-sandbox-fault": "expired-session" } });
    const after = (await (await caller.push([itemOf(3001)])).json()) as JsonObject;
    expect(after["message"]).toBe("Phiên làm việc đã hết hạn");
  });

  it("of codes and of empty fields reach into what was found", async () => {
    const caller = callers["in the process"];
    await caller.logIn();
    const item: JsonObject = { ...itemOf(4001), Fax: "", DanhSachTepDinhKemKhac: [] };
    await caller.push([item]);
    const found = async (fault: FaultName) => {
      const answer = await caller.call(
        "/mapi/integrate",
        "TraCuuHoSo",
        { mahoso: item["MaHoSo"] ?? "" },
        { headers: { "x-sandbox-fault": fault } },
      );
      const { value, issues } = portal.findDossier.reply.decode(
        (await answer.json()) as JsonObject,
      );
      return { dossier: value.dossiers?.[0], issues };
    };
    const coded = await found("unknown-codes");
    expect(coded.dossier?.status).toBeUndefined();
    expect(coded.issues).toContainEqual({ pointer: "/result/0/TrangThaiHoSo", code: "unreadable" });
    expect((await found("null-fields")).issues).toEqual([]);
    expect((await found("unknown-fields")).issues).toContainEqual({
      pointer: "/result/0/TruongChuaBiet",
      code: "unknown-key",
    });
  });

  it("that no operation can show are refused by name", async () => {
    const caller = callers["in the process"];
    const answer = await caller.push([itemOf(1)], false, {
      headers: { "x-sandbox-fault": "rain" },
    });
    expect(answer.status).toBe(400);
  });
});
