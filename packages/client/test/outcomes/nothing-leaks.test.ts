import { inspect } from "node:util";
import { type ScriptStep, scriptedFetch } from "@egov-vn/client/testing";
import { type OperationId, operations } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";
import { inputOf } from "../support/inputs.ts";
import { callById, clientOf } from "../support/try-client.ts";

const mark = "MARKER7731";

/** The same input with the mark in every text that may hold one. */
function marked(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, key));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, marked(each, name)]),
    );
  }
  const free = [
    "code",
    "name",
    "content",
    "fullName",
    "summary",
    "officer",
    "answeredBy",
    "username",
  ];
  return typeof value === "string" && free.includes(key) ? `${mark}-${value}`.slice(0, 50) : value;
}

const answersWithMark: readonly (() => Response)[] = [
  () => Response.json({ error_code: -1, message: `${mark} không hợp lệ` }),
  () => Response.json({ error_code: 3, message: mark }),
  () => Response.json({ error_code: 1, message: `Hồ sơ ${mark} đã tồn tại` }),
  () => Response.json({ error_code: 401, message: mark }),
  () => Response.json({ fault: { code: 900_901, message: mark } }, { status: 401 }),
  () => Response.json([mark]),
  () => new Response(`<html>${mark}</html>`, { headers: { "content-type": "text/html" } }),
  () => new Response(`{"error_code":0,"message":"${mark}`, { status: 200 }),
  () =>
    new Response(mark, { status: 500, headers: { "x-road-error": `Server.ServerProxy.${mark}` } }),
  () => new Response(null, { status: 302, headers: { location: `http://x.example/?t=${mark}` } }),
  () => new Response(mark, { status: 413 }),
  () => new Response(mark.repeat(1000), { status: 200 }),
  () => {
    throw Object.assign(new TypeError(`fetch failed ${mark}`), {
      cause: Object.assign(new Error(`connect ECONNREFUSED ${mark}`), { code: "ECONNREFUSED" }),
    });
  },
  () => {
    throw new Error(mark);
  },
];

const faults: readonly ScriptStep["fault"][] = [
  "connection-reset",
  "html-error",
  "rate-limited",
  "throttled",
  "truncated-body",
  "unavailable",
  "expired-session",
  "unauthorized-in-200",
];

const outbound = operations.filter(({ direction }) => direction === "outbound");

/** What lets a call in, where the call is not the one that asks for it. */
function admission(url: string, id: OperationId): Response | undefined {
  const { pathname } = new URL(url);
  if (pathname.endsWith("/mapi/login") && id !== "portal.openSession") {
    return Response.json({ session: `${mark}-session`, error_code: 0 });
  }
  const asksForToken = ["gateway.takeToken", "gateway.takeProvinceToken"].includes(id);
  if (!pathname.endsWith("/token") || asksForToken) return undefined;
  return Response.json({
    access_token: `${mark}-token`,
    scope: "am_application_scope default",
    token_type: "Bearer",
    expires_in: 3600,
  });
}

const secrets = {
  consumerKey: mark,
  consumerSecret: mark,
  accessKey: mark,
  secretKey: mark,
  appName: mark,
  partnerCode: mark,
  auth: mark,
};

async function everythingSaid(
  id: OperationId,
  answer: () => Response,
  steps: readonly ScriptStep[],
): Promise<string> {
  const operation = outbound.find((each) => each.id === id);
  if (operation === undefined) throw new TypeError(`There is no ${id}.`);
  const said: unknown[] = [];
  const note = (line: unknown) => void said.push(line);
  const fetch = scriptedFetch(
    steps,
    async (request) => (await admission(request.url, id)) ?? answer(),
  );
  const client = clientOf(
    { fetch },
    {
      hooks: { onCall: note, onAttempt: note, onOutcome: note },
      logger: { debug: note, info: note, warn: note, error: note },
    },
    {
      url: `http://${mark.toLowerCase()}.example/${mark}`,
      dstcode: `VN:GOV:${mark}:x`,
      credentials: { username: mark, password: mark },
      timeoutMs: 30,
      maxAnswerBytes: 5000,
    },
    {
      url: `http://${mark.toLowerCase()}.example/${mark}`,
      credentials: secrets,
      timeoutMs: 30,
      maxAnswerBytes: 5000,
    },
  );
  said.push(client);
  const input = marked(inputOf(id, 1));
  const outcome = await callById(client, operation, input as object);
  expect(outcome.kind).not.toBe("ok");
  const error = "error" in outcome ? outcome.error : undefined;
  return [
    ...said.map((each) => inspect(each, { depth: 20, showHidden: true })),
    JSON.stringify(said),
    JSON.stringify(outcome),
    inspect(outcome, { depth: 20, showHidden: true }),
    String(error),
    error?.message,
    error?.stack,
    String(error?.cause),
  ].join("\n");
}

describe("a failure", () => {
  it.each(outbound)(
    "of $id says nothing of what was sent, answered or kept secret",
    async (each) => {
      for (const answer of answersWithMark) {
        const said = await everythingSaid(each.id, answer, []);
        expect(said.toUpperCase()).not.toContain(mark);
      }
      for (const fault of faults) {
        const step = { fault, times: 1000, path: each.transport.path } as const;
        const said = await everythingSaid(each.id, answersWithMark[0] ?? Response.error, [step]);
        expect(said.toUpperCase()).not.toContain(mark);
      }
    },
  );

  it("names the places of a misfit, not what stands there", async () => {
    const client = clientOf({ fetch: async () => Response.json({}) });
    const outcome = await client.portal.findDossier({ code: mark.repeat(100) });
    expect(outcome).toMatchObject({
      kind: "not-sent",
      error: { code: "invalid-request", issues: [{ pointer: "/mahoso", code: "too_big" }] },
    });
    expect(inspect(outcome, { depth: 20 })).not.toContain(mark);
  });
});
