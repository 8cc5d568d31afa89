import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { operations } from "@egov-vn/contracts";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { bothAgencies, Caller, itemOf, jsonOf, quietSandbox } from "../calling/caller.ts";

const sandbox = quietSandbox();
afterAll(() => sandbox.close());
const [account] = sandbox.accounts;
const destination = "?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider";
const adapters = ["/XrdAdapter/RestService/forward", "/VXPAdapter/RestService/forward"];
const served = operations.filter(({ direction }) => direction === "outbound");
const routes = [
  "/",
  "/nowhere",
  ...["dossiers", "progress", "kept", "calls", "faults", "health", "reset", "x"].map(
    (door) => `/__sandbox/${door}`,
  ),
  ...served.flatMap(({ transport: { style, path } }) =>
    style === "adapter"
      ? adapters.flatMap((base) => [`${base}${path}${destination}`, `${base}${path}`])
      : [path, `/lgsp${path}`],
  ),
  `${adapters[0]}/mapi/none${destination}`,
  `${adapters[0]}/${destination}`,
];
const types = [
  "application/json",
  "application/json; charset=utf-8",
  "application/x-www-form-urlencoded",
  "text/xml",
  "",
];

/** Shapes in which the systems and the doors say what they have to say. */
function isKnownShape(json: Record<string, unknown>): boolean {
  const keys = Object.keys(json);
  return [
    ["error_code"],
    ["message"],
    ["type", "message", "detail"],
    ["fault"],
    ["error"],
    ["Status", "Message"],
    ["token"],
    ["access_token"],
    ["seed"],
    ["status"],
  ].some((shape) => shape.every((key) => keys.includes(key)));
}

async function expectKnownAnswer(response: Response): Promise<void> {
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  expect(response.status).not.toBe(500);
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node:internal|Error:/);
  if (type.startsWith("application/json")) {
    expect(isKnownShape(JSON.parse(text))).toBe(true);
  } else expect(type).toMatch(/^(?:application\/x-ndjson|text\/html)/);
}

const anyBody = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json().map((text) => new TextEncoder().encode(text)),
  fc
    .record(
      {
        session: fc.string(),
        madonvi: fc.constantFrom(account.agencyCode, "x"),
        service: fc.constantFrom(...served.map(({ transport }) => transport.service ?? "")),
        data: fc.jsonValue(),
        isUpdating: fc.jsonValue(),
        username: fc.jsonValue(),
        __proto__: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((body) => new TextEncoder().encode(JSON.stringify(body))),
);

describe("any bytes", () => {
  it("at any route are answered in a shape of the systems", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"),
        fc.constantFrom(...types),
        anyBody,
        async (path, method, type, bytes) => {
          const body = method === "GET" ? {} : { body: new Uint8Array(bytes) };
          const headers = { "content-type": type };
          const url = `http://sandbox.example${path}`;
          await expectKnownAnswer(
            await sandbox.fetch(new Request(url, { method, headers, ...body })),
          );
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("in a session are answered by the portal itself", async () => {
    const [caller] = await bothAgencies(sandbox);
    const services = served.filter(({ credential }) => credential === "session");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...services),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.jsonValue(),
        async ({ transport: { path, service = "" } }, more, data) => {
          const where = path === "/mapi/share" ? path : "/mapi/integrate";
          const { session: _, madonvi: __, service: ___, ...rest } = more;
          const answer = await caller.call(where, service, { ...Object(rest), data: Object(data) });
          expect(answer.status).toBe(200);
          expect(Object.keys(await jsonOf(answer))).toContain("error_code");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("nested without end, or with odd letters, do no harm", async () => {
    const [caller] = await bothAgencies(sandbox);
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    const item = JSON.stringify(itemOf(77)).replace(/\}$/, `,"sau":${deep}}`);
    const session = await caller.logIn();
    const body = `{"session":"${session}","madonvi":"${account.agencyCode}","service":"DongBoHoSoMC","isUpdating":"False","data":[${item}]}`;
    const answer = await caller.request(`${adapters[0]}/mapi/integrate${destination}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect((await jsonOf(answer))["error_code"]).toBe(-1);
    expect(await caller.find(itemOf(77)["MaHoSo"])).toEqual([]);
    for (const code of ["\u0000", "a\u0000b", "\ud800", "__proto__", "'; DROP TABLE record; --"]) {
      const odd = { ...itemOf(78), MaHoSo: code };
      expect((await jsonOf(await caller.push([odd])))["error_code"]).toBe(0);
      expect(await caller.find(code)).toEqual([odd]);
    }
  });
});

describe("a body that is too large", () => {
  const limit = 64 * 1024;
  const tooLarge = { status: 413, type: "Client.InvalidBody" };

  it.each(["with its length", "in chunks"])("is refused %s, and never held", async (how) => {
    const small = quietSandbox({ requestBytes: limit });
    const { url } = await small.listen();
    const path = `${adapters[0]}/mapi/integrate${destination}`;
    const seen = await new Promise((resolve, reject) => {
      const sending = httpRequest(`${url}${path}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(how === "with its length" && { "content-length": limit + 1 }),
        },
      });
      sending.on("error", reject);
      sending.on("response", (response) => {
        let text = "";
        response.on("data", (part) => {
          text += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode, type: JSON.parse(text).type }),
        );
      });
      sending.end("x".repeat(limit + 1));
    });
    expect(seen).toEqual(tooLarge);
    await small.close();
  });

  it("is refused in the process as well, whatever length it tells", async () => {
    const small = quietSandbox({ requestBytes: limit });
    const caller = new Caller(small.fetch, account);
    const answer = await caller.post("/mapi/login", { username: "x".repeat(limit) });
    expect([answer.status, (await jsonOf(answer))["type"]]).toEqual([413, "Client.InvalidBody"]);
    await small.close();
  });

  it("does not make the sandbox grow, however often it comes", async () => {
    const small = quietSandbox({ requestBytes: limit });
    const long = () => {
      let parts = 0;
      return new ReadableStream({
        pull: (controller) => {
          parts += 1;
          // 64 MiB: far over the limit, and an end for a sandbox that forgot it.
          if (parts > 4096) controller.close();
          else controller.enqueue(new Uint8Array(16 * 1024));
        },
      });
    };
    const before = process.memoryUsage().rss;
    for (let time = 0; time < 300; time += 1) {
      const init: RequestInit = { method: "POST", body: long(), duplex: "half" };
      const url = `http://sandbox.example${adapters[0]}/mapi/login${destination}`;
      expect((await small.fetch(new Request(url, init))).status).toBe(413);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
    await small.close();
  });
});

describe("bytes that are no HTTP", () => {
  it.each([
    "GET /__sandbox/health HTTP/1.1\r\n\r\n",
    "GET http://[ HTTP/1.1\r\nhost: x\r\n\r\n",
    "GET /\\x HTTP/1.1\r\nhost: a b\r\n\r\n",
    "POST /token HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
    "\u0000\u0001\u0002\r\n\r\n",
  ])("are refused, and the sandbox goes on: %#", async (bytes) => {
    const { url, close } = await sandbox.listen();
    const { hostname, port } = new URL(url);
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.end(bytes));
      let said = "";
      socket.on("data", (part) => {
        said += part;
      });
      socket.on("end", () => resolve(said));
      socket.on("error", reject);
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    expect((await fetch(`${url}/__sandbox/health`)).status).toBe(200);
    await close();
  });
});
