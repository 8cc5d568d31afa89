// The same suite in process, over a socket, and at a real address that the environment names:
// EGOV_CONFORMANCE_URL, _USERNAME, _PASSWORD, _AGENCY, and _WRITES=1 where synthetic dossiers may stay.
import process from "node:process";
import {
  type Ask,
  type ConformanceSubject,
  conformanceCases,
  type PlainRequest,
  runConformance,
} from "@egov-vn/contracts/conformance";
import { clientConfigFor, createSandbox, type Sandbox } from "@egov-vn/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let sandbox: Sandbox;
let codes = 0;
beforeAll(() => {
  sandbox = createSandbox({ seed: 1, now: new Date("2026-01-05T09:00:00+07:00") });
});
afterAll(async () => await sandbox.close());

/** The sandbox's first account behind an address. */
function subjectAt(url: string, ask: (base: string) => Ask): ConformanceSubject {
  const { agencyCode, systems } = clientConfigFor(url);
  const { username, password } = systems.portal.credentials;
  return {
    ask: ask(systems.portal.url),
    agencyCode,
    account: { username, password: password.value },
    dstcode: systems.portal.dstcode,
    freshCode: () => {
      codes += 1;
      return `${agencyCode}-260105-${String(codes).padStart(4, "0")}`;
    },
  };
}

function overFetch(send: (request: Request) => Promise<Response>) {
  return (base: string): Ask =>
    async ({ path, method, headers, body }) => {
      const request = new Request(`${base}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      const answer = await send(request);
      return { status: answer.status, body: await answer.text() };
    };
}

async function endOf(subject: ConformanceSubject, writes = true): Promise<Record<string, number>> {
  const results = await runConformance(subject, { writes });
  const failed = results.filter(({ result }) => result === "fail" || result === "error");
  expect(failed).toEqual([]);
  return { passed: results.filter(({ result }) => result === "pass").length };
}

describe("the conformance suite", () => {
  it("is passed by the sandbox in process", async () => {
    const ask = overFetch((request) => sandbox.fetch(request));
    const whole = { passed: conformanceCases.length };
    expect(await endOf(subjectAt("http://sandbox.example", ask))).toEqual(whole);
  });

  it("is passed by the sandbox over a socket", async () => {
    const { url, close } = await sandbox.listen();
    const whole = { passed: conformanceCases.length };
    expect(
      await endOf(
        subjectAt(
          url,
          overFetch((request) => fetch(request)),
        ),
      ),
    ).toEqual(whole);
    await close();
  });

  it("is passed by the installation that the environment names, where it names one", async () => {
    const url = process.env["EGOV_CONFORMANCE_URL"];
    if (url === undefined) return;
    const ask = overFetch((request) => fetch(request, { redirect: "error" }))(url);
    const subject: ConformanceSubject = {
      ...subjectAt(url, () => ask),
      account: {
        username: process.env["EGOV_CONFORMANCE_USERNAME"] ?? "",
        password: process.env["EGOV_CONFORMANCE_PASSWORD"] ?? "",
      },
      agencyCode: process.env["EGOV_CONFORMANCE_AGENCY"] ?? "",
    };
    await endOf(subject, process.env["EGOV_CONFORMANCE_WRITES"] === "1");
  });
});

/** Ways in which an implementation breaks the contract, and a case that has to notice. */
const breaks: readonly (readonly [
  string,
  string,
  (request: PlainRequest, body: string) => string,
])[] = [
  ["gives no session", "portal.session.opens", () => '{"error_code": 0}'],
  ["lets everybody in", "portal.session.wrong-password", () => '{"error_code":0,"session":"s"}'],
  ["answers in HTML", "portal.envelope.no-json", () => "<html></html>"],
  [
    "finds what is not there",
    "portal.dossiers.look-up-absent",
    (_request, body) => body.replace('"result":[]', '"result":[{"MaHoSo":"X"}]'),
  ],
  [
    "accepts everything and keeps nothing",
    "portal.dossiers.create",
    ({ body = "" }, answer) =>
      body.includes("TraCuuHoSo") ? '{"error_code":0,"result":[]}' : answer,
  ],
  [
    "calls a duplicate a success",
    "portal.dossiers.create-twice",
    (_request, body) => body.replace(/"error_code":1.*/, '"error_code":0}'),
  ],
  [
    "changes what it took",
    "portal.dossiers.update",
    (_request, body) => body.replaceAll("Trích yếu đã sửa", "Trích yếu khác"),
  ],
];

describe("an implementation that breaks the contract", () => {
  it.each(breaks)("%s, and is told by %s", async (_how, id, change) => {
    const { url, close } = await sandbox.listen();
    const honest = overFetch((request) => sandbox.fetch(request));
    const lying = (base: string): Ask => {
      const ask = honest(base);
      return async (request) => {
        const { status, body } = await ask(request);
        return { status, body: change(request, body) };
      };
    };
    const results = await runConformance(subjectAt(url, lying), { writes: true });
    expect(results.find((each) => each.id === id)?.result).toBe("fail");
    await close();
  });
});
