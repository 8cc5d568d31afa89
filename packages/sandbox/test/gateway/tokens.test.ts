import { gateway, type JsonObject, judge } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";
import { Caller, jsonOf, quietSandbox, start } from "../calling/caller.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const basic = (pair: string) => ({ ...form, authorization: `Basic ${btoa(pair)}` });
const demo = basic("demo-consumer-key:demo-consumer-secret");
const grant = "grant_type=client_credentials";

function take(caller: Caller, headers: Record<string, string>, body = grant): Promise<Response> {
  return caller.request("/token", { method: "POST", headers, body });
}

describe("tokens of a WSO2 gateway", () => {
  it("are the same one as long as it is good, with the seconds that are left", async () => {
    let now = start.getTime();
    const sandbox = quietSandbox({ now: () => now });
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const first = await jsonOf(await take(caller, demo));
    expect(first).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f-]{36}$/),
      scope: "am_application_scope default",
      token_type: "Bearer",
      expires_in: 3600,
    });
    now += 599_500;
    expect(await jsonOf(await take(caller, demo))).toEqual({ ...first, expires_in: 3000 });
    now += 3_000_500;
    const next = await jsonOf(await take(caller, demo));
    expect(next["expires_in"]).toBe(3600);
    expect(next["access_token"]).not.toBe(first["access_token"]);
    await sandbox.close();
  });

  it("are taken with key and secret in the form as well", async () => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const body = `${grant}&client_id=demo-consumer-key&client_secret=demo-consumer-secret`;
    expect((await take(caller, form, body)).status).toBe(200);
    await sandbox.close();
  });

  it.each([
    ["a wrong secret", basic("demo-consumer-key:sai"), grant, 401, "invalid_client"],
    ["no key", form, grant, 401, "invalid_client"],
    ["another grant", demo, "grant_type=password", 400, "invalid_request"],
    [
      "another media type",
      { ...demo, "content-type": "text/plain" },
      grant,
      400,
      "invalid_request",
    ],
  ])("are refused for %s", async (_why, headers, body, status, error) => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const response = await take(caller, headers, body);
    const answer = await jsonOf(response);
    expect([response.status, answer["error"]]).toEqual([status, error]);
    expect(judge({ status, body: answer }, gateway.takeToken.outcomes).meaning).toBe("refused");
    await sandbox.close();
  });

  it("of a province are taken with its header, below its own address or at the root", async () => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const { accessKey: AccessKey, secretKey: SecretKey } = caller.account;
    const lgspaccesstoken = btoa(JSON.stringify({ AccessKey, SecretKey }));
    for (const path of ["/lgsp/token", "/token"]) {
      const init = { method: "POST", headers: { ...form, lgspaccesstoken }, body: grant };
      expect((await caller.request(path, init)).status).toBe(200);
    }
    const wrong = { ...form, lgspaccesstoken: btoa("{}") };
    expect((await take(caller, wrong)).status).toBe(401);
    await sandbox.close();
  });

  it("of the kind with a header Auth say when they end", async () => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const response = await caller.request("/api/v1/Authentication/Token", {
      method: "POST",
      headers: { auth: caller.account.auth },
    });
    const { value, issues } = gateway.signIn.reply.decode(await jsonOf(response));
    expect(issues).toEqual([]);
    expect(Date.parse(value.expiresAt ?? "")).toBe(start.getTime() + 3_600_000);
    await sandbox.close();
  });
});

describe("a province's hub", () => {
  const submit = (caller: Caller, token: string | undefined, headers = {}, code = "H-1") =>
    caller.request("/Document/SyncDocument", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ DocCode: code }),
    });

  async function withToken() {
    let now = start.getTime();
    const sandbox = quietSandbox({ now: () => now });
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    const token = String((await jsonOf(await take(caller, demo)))["access_token"]);
    return { sandbox, caller, token, later: (ms: number) => (now += ms) };
  }

  it("takes dossiers with a token that is good", async () => {
    const { sandbox, caller, token, later } = await withToken();
    const meaningOf = async (response: Response) => {
      const body = await jsonOf(response);
      return judge({ status: response.status, body }, gateway.submitDocument.outcomes).meaning;
    };
    expect(await meaningOf(await submit(caller, token))).toBe("accepted");
    expect(await meaningOf(await submit(caller, token))).toBe("accepted");
    expect(await caller.lines("kept")).toContainEqual(
      expect.objectContaining({ kind: "hub-document", key: "H-1", times: 2 }),
    );
    later(3_600_000);
    expect(await meaningOf(await submit(caller, token))).toBe("expired");
    await sandbox.close();
  });

  it("says by code whether a token is missing or no good", async () => {
    const { sandbox, caller, token } = await withToken();
    const codeOf = async (response: Response) => {
      const { fault } = await jsonOf(response);
      return [response.status, (fault as JsonObject)["code"]];
    };
    expect(await codeOf(await submit(caller, undefined))).toEqual([401, 900902]);
    expect(await codeOf(await submit(caller, "sai"))).toEqual([401, 900901]);
    const asked = { "x-sandbox-fault": "expired-session" };
    expect(await codeOf(await submit(caller, token, asked))).toEqual([401, 900901]);
    expect(await codeOf(await submit(caller, token))).toEqual([401, 900901]);
    await sandbox.close();
  });

  it("tells a duplicate in a sentence when the fault asks for it", async () => {
    const { sandbox, caller, token } = await withToken();
    const answer = await submit(caller, token, { "x-sandbox-fault": "duplicate-in-prose" });
    expect(await jsonOf(answer)).toEqual({ Message: "Hồ sơ H-1 đã tồn tại" });
    await sandbox.close();
  });
});
