import { operations } from "@egov-vn/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { egov } from "../terminal-double.ts";
import { type LocalPlatform, openLocalPlatform } from "./local-platform.ts";

let platform: LocalPlatform;
beforeAll(async () => {
  platform = await openLocalPlatform();
});
afterAll(async () => await platform.close());

describe("egov call", () => {
  it("makes a call and gives the record in our words", async () => {
    const [first] = (await platform.door<{ code: string }>("dossiers")).filter(({ code }) =>
      code.startsWith("000.00.00.H99"),
    );
    const code = first?.code ?? "";
    const ran = await platform.run(
      ["call", "portal.findDossier", "--input", "-", "--format", "json"],
      { stdin: JSON.stringify({ code }) },
    );
    const answer = JSON.parse(ran.out) as {
      outcome: string;
      value: { dossiers: { code: string }[] };
    };
    expect([ran.code, answer.outcome, answer.value.dossiers[0]?.code]).toEqual([0, "ok", code]);
  });

  it("knows every outbound operation by its name", async () => {
    const { err } = await platform.run(["call", "portal.nothing"]);
    const outbound = operations.filter(({ direction }) => direction === "outbound");
    expect(outbound.filter(({ id }) => !err.includes(id))).toEqual([]);
  });

  it("asks for purpose and case where personal data are given", async () => {
    const without = await platform.run(["call", "portal.findTechId", "--input", "-"], {
      stdin: "{}",
    });
    expect([without.code, without.err]).toEqual([
      2,
      "egov: Thao tác này khai thác dữ liệu cá nhân: cần --purpose và --case.\n",
    ]);
  });

  it("ends with 3 where the platform failed, and never tells an address or a value", async () => {
    await platform.faults({ operation: "*", fault: "unavailable", probability: 1 });
    const { code, out, err } = await platform.run(
      ["call", "portal.findDossier", "--input", "-", "--lang", "en"],
      { stdin: JSON.stringify({ code: "BI-MAT-0001" }) },
    );
    await platform.faults();
    expect(code).toBe(3);
    expect(out + err).not.toMatch(/BI-MAT|127\.0\.0\.1|demo-password/);
  });

  it("takes a request that does not fit for a finding, and names its places", async () => {
    const ran = await platform.run(
      ["call", "portal.syncDossiers", "--input", "-", "--format", "json"],
      { stdin: JSON.stringify({ updating: false, dossiers: [{ code: "BI-MAT-0001" }] }) },
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("invalid-request");
    expect(ran.out).toContain("/dossiers/0/");
    expect(ran.out).not.toContain("BI-MAT");
  });

  it("says which secret is missing from the environment", async () => {
    const config = {
      agencyCode: "000.00.00.H99",
      systems: {
        portal: {
          url: platform.portal,
          dstcode: "VN:GOV:000.00.00.G22:vpcpdvcprovider",
          credentials: { username: "demo", password: { env: "EGOV_TEST_PASSWORD" } },
        },
      },
    };
    await platform.write("env.json", JSON.stringify(config));
    const words = ["call", "portal.listFields", "--config", "env.json"];
    const without = await platform.run(words);
    expect([without.code, without.err.includes("EGOV_TEST_PASSWORD")]).toEqual([2, true]);
    const env = { EGOV_TEST_PASSWORD: "demo-password" };
    const found = await egov(words, { cwd: platform.folder, env });
    expect(found.code).toBe(0);
  });
});
