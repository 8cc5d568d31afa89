import { createClient, type GatewayCredentials } from "@egov-vn/client";
import { scriptedFetch } from "@egov-vn/client/testing";
import { createSandbox, type Sandbox } from "@egov-vn/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agencyCode } from "../support/inputs.ts";
import { gatewayOfSandbox } from "../support/try-client.ts";

const document = { code: "H99-260101-0001", procedureCode: "1.001193", agencyCode };
const { consumerKey, consumerSecret, auth, ...province } = gatewayOfSandbox.credentials;

let sandbox: Sandbox;
let time: number;
beforeEach(() => {
  time = Date.parse("2026-01-05T09:00:00+07:00");
  sandbox = createSandbox({ seed: 1, now: () => time });
});
afterEach(() => sandbox.close());

function gatewayClient(credentials: GatewayCredentials, ours: () => number = () => time) {
  const fetch = scriptedFetch([], (request) => sandbox.fetch(request));
  const systems = { gateway: { ...gatewayOfSandbox, credentials } };
  const client = createClient({ agencyCode, systems, fetch, now: ours });
  return { client, paths: () => fetch.requests.map(({ path }) => path) };
}

describe("a gateway's token", () => {
  it("comes from the consumer keys, and is used again", async () => {
    const { client, paths } = gatewayClient({ consumerKey, consumerSecret });
    expect((await client.gateway.submitDocument(document)).kind).toBe("ok");
    expect((await client.gateway.submitDocument(document)).kind).toBe("ok");
    expect(paths()).toEqual(["/token", "/Document/SyncDocument", "/Document/SyncDocument"]);
  });

  it("comes from a province's keys where there are no others", async () => {
    const { client, paths } = gatewayClient(province);
    expect((await client.gateway.submitDocument(document)).kind).toBe("ok");
    expect(paths()).toEqual(["/token", "/Document/SyncDocument"]);
  });

  it("comes from the header Auth where there is nothing else", async () => {
    const { client, paths } = gatewayClient({ auth });
    expect((await client.gateway.submitDocument(document)).kind).toBe("ok");
    expect(paths()[0]).toBe("/api/v1/Authentication/Token");
  });

  it("is renewed ahead of its end, by our clock", async () => {
    const { client, paths } = gatewayClient({ consumerKey, consumerSecret });
    await client.gateway.submitDocument(document);
    time += 59.5 * 60_000;
    await client.gateway.submitDocument(document);
    expect(paths().filter((path) => path === "/token")).toHaveLength(2);
  });

  it("lives as long as it should when the far side's clock is two hours ahead of ours", async () => {
    const { client, paths } = gatewayClient({ auth }, () => time - 2 * 3_600_000);
    await client.gateway.submitDocument(document);
    time += 61 * 60_000;
    await client.gateway.submitDocument(document);
    const asked = paths().filter((path) => path.endsWith("/Token"));
    // Taken at its word, the end of the first would be three hours away.
    expect(asked).toHaveLength(2);
    expect(paths()).toHaveLength(4);
  });

  it("is not to be had with another secret", async () => {
    const { client } = gatewayClient({ consumerKey, consumerSecret: "khác" });
    expect(await client.gateway.submitDocument(document)).toMatchObject({
      kind: "not-sent",
      error: { code: "login-refused", fault: "ours", status: 401 },
    });
  });
});
